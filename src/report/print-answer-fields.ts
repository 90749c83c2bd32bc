import type { Messages } from '../messages/index.ts';
import type { Choice, Question } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { declared } from './words.ts';

/** A line to write on. Long enough for a few words on paper, and no markup in Markdown. */
export const BLANK = '..............................';

/** Returns the fields in which a question is answered: boxes to tick, or a line with what may stand on it. */
export function answerFields(question: Question, t: Messages, say: (text: Text) => string): readonly string[] {
  switch (question.type) {
    case 'scale':
    case 'select_one':
      return [boxes(question.choices, t, say)];
    case 'select_multiple':
      return [t('print-several'), boxes(question.choices, t, say)];
    case 'boolean':
      return [`- [ ] ${t('print-yes')}\n- [ ] ${t('print-no')}`];
    case 'percent':
      return [line(t('print-percent'), bounds(question, t), ' %')];
    case 'integer':
    case 'decimal':
      return [numberLine(question, t, say)];
    case 'date':
      return [line(t('print-date'), '', '')];
    case 'text':
      return [line(t('print-text'), '', '')];
  }
}

function boxes(choices: readonly Choice[], t: Messages, say: (text: Text) => string): string {
  return choices.map((choice) => `- [ ] ${choiceLine(choice, t, say)}`).join('\n');
}

function choiceLine({ value, label, anchor, exclusive }: Choice, t: Messages, say: (text: Text) => string): string {
  const name = typeof value === 'number' ? `${declared(value, t)} – ${say(label)}` : say(label);
  if (anchor !== undefined) return `**${name}:** ${say(anchor)}`;
  return exclusive ? `${name} (${t('print-exclusive')})` : name;
}

function numberLine(question: Question, t: Messages, say: (text: Text) => string): string {
  const name = t(question.type === 'integer' ? 'print-integer' : 'print-number');
  return line(name, bounds(question, t), question.unit === undefined ? '' : ` ${say(question.unit)}`);
}

function line(name: string, range: string, unit: string): string {
  return `${name}${range === '' ? '' : ` (${range})`}: ${BLANK}${unit}`;
}

/** Returns between which numbers an answer lies: `0 bis 100`; '' where nothing bounds it. */
export function bounds({ minimum, maximum }: Question, t: Messages): string {
  if (minimum !== undefined && maximum !== undefined)
    return t('print-from-to', { minimum: declared(minimum, t), maximum: declared(maximum, t) });
  if (minimum !== undefined) return t('print-from', { minimum: declared(minimum, t) });
  return maximum === undefined ? '' : t('print-up-to', { maximum: declared(maximum, t) });
}
