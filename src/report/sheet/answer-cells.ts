import { writeDecimal } from '../../csv/decimal.ts';
import { CSV_STYLES, type CsvValue } from '../../csv/write-csv.ts';
import type { Messages } from '../../messages/index.ts';
import type { Answer, AnswerValue, Evidence } from '../../model/answer.ts';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import type { SheetColumn } from '../../sheet/columns.ts';
import { quoted, type ReadAnswer, readAnswer, readValue, type WrittenCell } from '../../sheet/read-answer.ts';
import { idOf } from '../../sheet/read-entry.ts';
import { safeText } from '../../terminal/safe-text.ts';

/** Cells of one row by column; columns that are missing are empty. */
export type Cells = Partial<Record<SheetColumn, CsvValue>>;

/**
 * Returns the cells of an answer, a row and one more for each further piece of evidence. Each is written so that it is read back as
 * what it is; what cannot be, such as a text with control characters, is left empty, which says nothing when it is read.
 */
export function answerCells(
  question: Question,
  answer: Answer | undefined,
  questionnaire: Pick<Questionnaire, 'roles' | 'evidenceKinds'>,
  t: Messages,
): readonly [Cells, ...Cells[]] {
  const stated = answer === undefined ? undefined : statedCells(question, answer, questionnaire, t);
  // Remarks need an answer beside them.
  if (answer === undefined || stated === undefined) return [{}];
  const { comment = '', evidence = [] } = answer;
  const [first = {}, ...others] = evidenceCells(evidence, questionnaire, t);
  const remarks = isWritable(comment) ? { comment } : {};
  return [{ ...stated, ...remarks, ...targetCells(question, answer, t), ...first }, ...others];
}

function statedCells(
  question: Question,
  answer: Answer,
  { roles }: Pick<Questionnaire, 'roles'>,
  t: Messages,
): Cells | undefined {
  const cell = firstReadBack(spellings(question, answer, t), t, (written, mark) =>
    isMeant(readAnswer(written, question, mark), answer),
  );
  if (cell === undefined) return undefined;
  switch (answer.state) {
    case 'answered': {
      const unmet = answer.criteria_unmet ?? [];
      return { answer: cell, ...(unmet.length > 0 ? { unmet: { plain: unmet.join(', ') } } : {}) };
    }
    case 'not_applicable':
      return isWritable(answer.reason) ? { answer: cell, reason: answer.reason } : undefined;
    case 'dont_know': {
      const titles = new Map([...roles].map(([id, { title }]) => [id, title]));
      return { answer: cell, ...(answer.ask === undefined ? {} : { ask: nameOf(answer.ask, titles, t) }) };
    }
  }
}

/** How an answer can be written, the plainest first. */
function spellings(question: Question, answer: Answer, t: Messages): readonly CsvValue[] {
  switch (answer.state) {
    case 'answered':
      return valueSpellings(question, answer.value, t);
    case 'not_applicable':
      return [t('state-not_applicable'), 'n/a'];
    case 'dont_know':
      return [t('state-dont_know'), '?'];
  }
}

function valueSpellings(question: Question, value: AnswerValue, t: Messages): readonly CsvValue[] {
  if (typeof value === 'boolean') return [{ plain: t(value ? 'word-yes' : 'word-no') }];
  if (typeof value === 'object') {
    const labels = value.map((one) => labelOf(question, one, t) ?? one);
    return [labels.join(', '), value.join(', ')];
  }
  const label = labelOf(question, value, t);
  if (label !== undefined) return [label, value];
  if (typeof value === 'number') return [value];
  if (question.type === 'date') return [{ plain: value }];
  return isWritable(value) ? [quoted(value)] : [];
}

function labelOf({ choices }: Question, value: number | string, t: Messages): string | undefined {
  const choice = choices.find((one) => one.value === value);
  return choice === undefined ? undefined : inLanguage(choice.label, t.locale);
}

function targetCells(question: Question, { target }: Answer, t: Messages): Cells {
  if (target === undefined) return {};
  const asked = question.type === 'select_multiple' ? { ...question, type: 'select_one' as const } : question;
  const meant = { state: 'answered', value: target.value } as const;
  const cell = firstReadBack(valueSpellings(asked, target.value, t), t, (written, mark) =>
    isMeant(readValue(written, asked, mark), meant),
  );
  if (cell === undefined) return {};
  return { target: cell, ...(target.by === undefined ? {} : { 'target-by': { plain: target.by } }) };
}

/** All of it or nothing: what is written takes the place of what is there. */
function evidenceCells(
  evidence: readonly Evidence[],
  { evidenceKinds }: Pick<Questionnaire, 'evidenceKinds'>,
  t: Messages,
): readonly Cells[] {
  if (!evidence.every(({ title, reference = '' }) => isWritable(title) && isWritable(reference))) return [];
  return evidence.map(({ kind, title, reference, date }) => ({
    'evidence-kind': nameOf(kind, evidenceKinds, t),
    'evidence-title': title,
    ...(reference === undefined ? {} : { 'evidence-reference': reference }),
    ...(date === undefined ? {} : { 'evidence-date': { plain: date } }),
  }));
}

/** A title, unless it means something else, too. */
function nameOf(id: string, titles: ReadonlyMap<string, Text>, t: Messages): string {
  const text = titles.get(id);
  const title = text === undefined ? id : inLanguage(text, t.locale);
  return idOf(title, titles) === id ? title : id;
}

function firstReadBack(
  candidates: readonly CsvValue[],
  { locale }: Messages,
  isRight: (written: WrittenCell, mark: ',' | '.') => boolean,
): CsvValue | undefined {
  const { decimalMark } = CSV_STYLES[locale];
  return candidates.find((candidate) => {
    const written = writtenCell(candidate, decimalMark);
    return isWritable(written.text) && isRight(written, decimalMark);
  });
}

/** Returns a cell as it is when the table that it was written to is read. */
export function writtenCell(value: CsvValue, mark: ',' | '.'): WrittenCell {
  if (typeof value === 'number') return { text: writeDecimal(value, mark), isGuarded: false };
  return typeof value === 'string' ? { text: value, isGuarded: true } : { text: value.plain, isGuarded: false };
}

type Meant = Pick<Answer, 'state'> & { readonly value?: unknown };

/** Reason and role stand in cells of their own. */
function isMeant(read: ReadAnswer, { state, value }: Meant): boolean {
  if (!read.ok || read.said.state !== state) return false;
  return read.said.state !== 'answered' || canonicalJson(read.said.value) === canonicalJson(value);
}

/** Nothing in it could control a terminal, nor would a table lose it. */
function isWritable(text: string): boolean {
  return safeText(text) === text;
}
