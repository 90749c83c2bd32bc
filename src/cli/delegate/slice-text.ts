import type { Choice, Question } from '../../model/questionnaire.ts';
import { conditionInWords, PLAIN } from '../../report/print-condition.ts';
import { type Json, renderDocument, renderValue } from '../../source/edit-document.ts';
import { wrap } from '../../terminal/wrap.ts';
import { fileTitle } from '../../workspace/file-title.ts';
import { readBack } from '../../workspace/read-back.ts';
import { inFieldOrder } from '../../workspace/render-response.ts';
import { isAnswer, type Known } from '../../workspace/slice/three-way.ts';
import type { Context } from '../command.ts';
import { textFor } from '../interview/interview.ts';
import { formatFor } from '../interview/typed.ts';
import type { Cut } from './cut.ts';

// Comments stand in an editor, which is wider than a terminal may be.
const COLUMNS = 96;

/**
 * Returns the file that somebody fills in who does not have the tool: what to do, then question by question what can be answered, all
 * in the language of the context.
 * @throws Error when the text does not read back as what was to be written.
 */
export function renderSlice(context: Context, cut: Cut): string {
  const head = headOf(context, cut);
  const answers = Object.fromEntries(cut.questions.map(({ id }) => [id, shortForm(cut.before.get(id))]));
  const before = Object.fromEntries([...cut.before].map(([id, known]) => [id, inFieldOrder(known)]));
  const text = [
    renderDocument(head, titleOf(context, cut)).replace('\n', `\n${comments(instructions(context, cut))}\n`),
    'answers:',
    ...cut.questions.map((question, index) => questionText(context, cut, question, index)),
    `\n${comments([context.t('slice-before')])}`,
    Object.keys(before).length === 0 ? 'before: {}' : `before:\n${indented(renderValue(before))}`,
  ].join('\n');
  return readBack('slice', `${text.trimEnd()}\n`, { ...head, answers, before }, 'slice').text;
}

function headOf({ io }: Context, { assignment, role }: Cut): { readonly [key: string]: Json } {
  const { questionnaire, wave, department, entry } = assignment;
  const { id, version, digest } = questionnaire;
  return {
    ...{ format: 1, kind: 'slice', questionnaire: { id, version, digest } },
    ...{ wave: wave.id, subject: (entry ?? department).id, role: role.id, cut_on: io.today() },
  };
}

function titleOf({ t }: Context, { assignment, role }: Cut): string {
  const { questionnaire, wave, department, entry } = assignment;
  return fileTitle([t('slice-title'), wave.id, questionnaire.id, (entry ?? department).id, role.id], questionnaire);
}

function instructions(context: Context, { assignment, role, questions }: Cut): readonly string[] {
  const { t } = context;
  const { questionnaire, department, entry } = assignment;
  const names = {
    questionnaire: textFor(context, questionnaire.title),
    subject: textFor(context, (entry ?? department).title),
    role: textFor(context, role.title),
    count: questions.length,
  };
  return [
    ...(questionnaire.confidentiality === 'internal' ? [t('internal-notice')] : []),
    t('slice-about', names),
    t('slice-how'),
    `  ${questions[0]?.id ?? ''}: { value: …, comment: ${JSON.stringify(t('slice-example-comment'))} }`,
    `  ${questions[0]?.id ?? ''}: { state: dont_know }`,
    t('slice-back'),
  ];
}

function questionText(
  context: Context,
  { assignment, before, waiting }: Cut,
  question: Question,
  index: number,
): string {
  const { t } = context;
  const { relevant, hint, computed } = question;
  const condition = waiting.has(question.id) ? relevant : undefined;
  const lines = [
    `${index + 1}. ${textFor(context, question.title)}`,
    textFor(context, question.label),
    ...(hint === undefined ? [] : [textFor(context, hint)]),
    ...(condition === undefined
      ? []
      : [
          `${t('print-condition')} ${conditionInWords(condition, assignment.questionnaire, t, context.locale, PLAIN)}.`,
        ]),
    ...(computed === undefined ? [] : [t('computed-elsewhere', { from: computed.from })]),
    ...answerLines(context, question),
  ];
  const known = shortForm(before.get(question.id));
  const entry = known === null ? `${question.id}:\n` : renderValue({ [question.id]: known });
  return `\n${indented(`${comments(lines)}\n${entry}`)}`;
}

/** What can stand behind the colon. */
function answerLines(context: Context, question: Question): readonly string[] {
  const { t } = context;
  const { choices, type, notApplicable } = question;
  const line = ({ value, label, anchor }: Choice): string => {
    const name = textFor(context, label);
    return `  ${token(value)} = ${anchor === undefined ? name : `${name}: ${textFor(context, anchor)}`}`;
  };
  const reason = notApplicable.allowed ? [t('slice-not-applicable', { id: question.id })] : [];
  if (choices.length > 0)
    return [t(type === 'select_multiple' ? 'slice-choices' : 'slice-choice'), ...choices.map(line), ...reason];
  if (type === 'boolean') return [t('slice-boolean'), ...reason];
  if (type === 'date') return [t('slice-date'), ...reason];
  if (type === 'text') return [t('slice-text'), ...reason];
  return [t('slice-number', { format: formatFor(context, question) }), ...reason];
}

/** A bare value where there is no more to it: that is what somebody writes, too. */
function shortForm(known: Known | undefined): Json {
  if (known === undefined) return null;
  if (!isAnswer(known)) return inFieldOrder(known);
  const { answered_on: _day, given_by: _by, ...said } = known;
  const isValueAlone = said.state === 'answered' && Object.keys(said).length === 2;
  return isValueAlone ? inFieldOrder(said.value) : inFieldOrder(said);
}

function token(value: Choice['value']): string {
  return renderValue(value).trim();
}

/** What is set in goes on twice as far in. */
function comments(texts: readonly string[]): string {
  const wrapped = texts.flatMap((line) => {
    const inset = /^ */.exec(line)?.[0] ?? '';
    const lines = wrap(line.trimStart(), COLUMNS - 2 * inset.length);
    return lines.map((part, index) => `# ${index === 0 ? inset : inset.repeat(2)}${part}`);
  });
  return wrapped.join('\n');
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
