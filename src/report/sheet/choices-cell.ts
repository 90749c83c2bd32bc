import type { Messages } from '../../messages/index.ts';
import type { Choice, Question } from '../../model/questionnaire.ts';
import type { Text } from '../../model/text.ts';
import { bounds } from '../print-answer-fields.ts';
import { declared } from '../words.ts';

type Say = (text: Text) => string;

/** Returns what may be written as the answer to a question, a line each. */
export function choicesCell(question: Question, t: Messages, say: Say): string {
  return [
    ...valuesOf(question, t, say),
    ...(question.notApplicable.allowed ? [t('state-not_applicable')] : []),
    t('state-dont_know'),
  ].join('\n');
}

function valuesOf(question: Question, t: Messages, say: Say): readonly string[] {
  const { type, choices, unit } = question;
  switch (type) {
    case 'scale':
    case 'select_one':
      return choices.map((choice) => choiceLine(choice, t, say));
    case 'select_multiple':
      return [t('sheet-several'), ...choices.map((choice) => choiceLine(choice, t, say))];
    case 'boolean':
      return [t('print-yes'), t('print-no')];
    case 'percent':
      return [bounded(t('print-percent'), question, t)];
    case 'integer':
    case 'decimal': {
      const name = bounded(t(type === 'integer' ? 'print-integer' : 'print-number'), question, t);
      return [unit === undefined ? name : `${name}, ${say(unit)}`];
    }
    case 'date':
      return [t('print-date')];
    case 'text':
      return [t('print-text')];
  }
}

function choiceLine({ value, label, anchor, exclusive }: Choice, t: Messages, say: Say): string {
  const name = typeof value === 'number' ? `${declared(value, t)} – ${say(label)}` : say(label);
  if (anchor !== undefined) return `${name}: ${say(anchor)}`;
  return exclusive ? `${name} (${t('print-exclusive')})` : name;
}

function bounded(name: string, question: Question, t: Messages): string {
  const range = bounds(question, t);
  return range === '' ? name : `${name} (${range})`;
}
