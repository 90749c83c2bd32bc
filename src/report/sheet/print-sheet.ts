import { CSV_STYLES, type CsvValue, writeCsv } from '../../csv/write-csv.ts';
import type { Messages } from '../../messages/index.ts';
import type { Answer } from '../../model/answer.ts';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { headOf, SHEET_COLUMNS } from '../../sheet/columns.ts';
import { stampCells } from '../../sheet/stamp.ts';
import { standOf } from '../../sheet/stand.ts';
import { safeText } from '../../terminal/safe-text.ts';
import { conditionInWords, PLAIN } from '../print-condition.ts';
import { answerCells, type Cells } from './answer-cells.ts';
import { choicesCell } from './choices-cell.ts';
import { readBack } from './read-back.ts';

/** What a sheet holds. */
export interface SheetContent {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly Question[];
  /** Returns what was answered to a question so far. */
  readonly answerTo: (question: Question) => Answer | undefined;
  /** Whose answers they are; missing in a sheet for nobody in particular. */
  readonly about?: { readonly wave: string; readonly subject: string };
}

/**
 * Returns questions as a table that the spreadsheets of a language open, a row each: what is asked and what may be answered, then
 * the cells to answer in, with what is answered so far. A first line says so where the questionnaire is internal, another whose
 * sheet it is; a last column says what each answer was, so that what changed on either side shows when the sheet comes back.
 */
export function printSheet({ questionnaire, questions, answerTo, about }: SheetContent, t: Messages): string {
  const notice: readonly Cells[] =
    questionnaire.confidentiality === 'internal' ? [{ id: { plain: t('internal-notice') } }] : [];
  const head: Cells = Object.fromEntries(SHEET_COLUMNS.map((column) => [column, { plain: headOf(column, t) }]));
  const rows = questions.flatMap((question): readonly Cells[] => {
    const answer = answerTo(question);
    const [first, ...others] = answerCells(question, answer, questionnaire, t);
    const id = { id: { plain: question.id } };
    const stand = about === undefined ? {} : { stand: standOf(readBack(question, answer, questionnaire, t)) };
    return [
      { ...id, ...toldCells(question, questionnaire, t), ...first, ...stand },
      ...others.map((more) => ({ ...id, ...more })),
    ];
  });
  const { id, version, digest } = questionnaire;
  const stamp = stampCells({ questionnaire: id, version, digest, ...about }, t);
  const line = (cells: Cells): readonly CsvValue[] => SHEET_COLUMNS.map((column) => cells[column] ?? '');
  const above = [...notice.map(line), SHEET_COLUMNS.map((_, index) => stamp[index] ?? '')];
  return writeCsv([...above, ...[head, ...rows].map(line)], CSV_STYLES[t.locale]);
}

function toldCells(question: Question, questionnaire: Questionnaire, t: Messages): Cells {
  const say = (text: Text): string => safeText(inLanguage(text, t.locale));
  const dimension = questionnaire.dimensions.find(({ id }) => id === question.dimensionId);
  const { relevant } = question;
  return {
    topic: dimension === undefined ? '' : say(dimension.title),
    role: say(question.role.title),
    question: say(question.label),
    hint: hintLines(question, questionnaire, t, say).join('\n'),
    condition: relevant === undefined ? '' : conditionInWords(relevant, questionnaire, t, t.locale, PLAIN),
    choices: choicesCell(question, t, say),
  };
}

/** Returns what helps to answer a question, a line each: its hint, what it requires, when it does not apply, what counts as evidence. */
export function hintLines(
  { hint, criteria, evidence, notApplicable, confidentiality, computed }: Question,
  { evidenceKinds }: Questionnaire,
  t: Messages,
  say: (text: Text) => string,
): readonly string[] {
  const kinds = (evidence?.kinds ?? []).map((kind) => {
    const title = evidenceKinds.get(kind);
    return title === undefined ? kind : say(title);
  });
  return [
    ...(confidentiality === 'internal' ? [t('print-internal')] : []),
    ...(hint === undefined ? [] : [say(hint)]),
    ...(computed === undefined ? [] : [t('computed-elsewhere', { from: computed.from })]),
    ...(criteria.length === 0 ? [] : [t('sheet-criteria')]),
    ...criteria.map((text, index) => t('sheet-numbered', { number: index + 1, text: say(text) })),
    ...(notApplicable.hint === undefined
      ? []
      : [t('sheet-about', { what: t('state-not_applicable'), text: say(notApplicable.hint) })]),
    ...(kinds.length === 0 ? [] : [`${t('print-evidence')} ${kinds.join(', ')}`]),
  ];
}
