import type { AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { textFor } from './interview.ts';

/** Returns a value the way it is shown to people. */
export function showValue(context: Context, question: Question, value: AnswerValue): string {
  if (typeof value === 'boolean') return context.t(value ? 'word-yes' : 'word-no');
  if (typeof value === 'object') return value.map((one) => showValue(context, question, one)).join(', ');
  const choice = question.choices.find((one) => one.value === value);
  if (choice !== undefined) return textFor(context, choice.label);
  if (typeof value === 'string')
    return question.type === 'date' ? showDay(value, context.locale) : textFor(context, { de: value });
  const number = showNumber(value, context);
  if (question.type === 'percent') return `${number} %`;
  return question.unit === undefined ? number : `${number} ${textFor(context, question.unit)}`;
}

/** Returns a day the way people of a language write it. */
export function showDay(day: string, locale: Context['locale']): string {
  const [year, month, date] = day.split('-');
  return locale === 'de' && date !== undefined ? `${date}.${month}.${year}` : safeLine(day);
}

/** Returns a number the way people of a language write it; every digit is kept. */
export function showNumber(value: number, { locale }: Pick<Context, 'locale'>): string {
  return locale === 'de' ? String(value).replace('.', ',') : String(value);
}
