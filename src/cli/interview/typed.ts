import { isMessageId } from '../../messages/index.ts';
import type { Question } from '../../model/questionnaire.ts';
import type { AnswerProblem } from '../../questionnaire/answer-problem.ts';
import { type ParsedAnswer, parseAnswer } from '../../questionnaire/parse-answer.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { textFor } from './interview.ts';
import { showNumber } from './show-value.ts';

/** Returns the value that a typed line stands for; days may be written the German way, too. */
export function readTyped(question: Question, text: string): ParsedAnswer {
  return parseAnswer(question, question.type === 'date' ? toDay(text) : text);
}

/** Returns a day as YYYY-MM-DD where it is written as 31.12.2026 or 1.2.2026; anything else stays as it is. */
export function toDay(text: string): string {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  if (match === null) return text.trim();
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Returns what is to be typed for a number or a day: `Prozent (0 bis 100)`. */
export function formatFor(context: Context, { type, minimum, maximum, unit }: Question): string {
  const { t } = context;
  if (type === 'date') return t('format-date');
  const name =
    type === 'percent' ? t('format-percent') : unit === undefined ? t('format-number') : textFor(context, unit);
  const from = minimum === undefined ? undefined : showNumber(minimum, context);
  const to = maximum === undefined ? undefined : showNumber(maximum, context);
  if (from !== undefined && to !== undefined) return t('format-between', { name, from, to });
  return from !== undefined && minimum !== 0 ? t('format-from', { name, from }) : name;
}

/** Returns what is wrong with an answer, in a short sentence that says what would be right. */
export function problemText(
  context: Context,
  question: Question,
  { messageId, data }: Pick<AnswerProblem, 'messageId' | 'data'>,
): string {
  if (messageId === 'answer-constraint' && question.constraintMessage !== undefined)
    return textFor(context, question.constraintMessage);
  const wrongType = `typed-${question.type}`;
  const id = messageId === 'answer-wrong-type' && isMessageId(wrongType) ? wrongType : `typed-${messageId}`;
  const numbers = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' ? showNumber(value, context) : safeLine(value),
    ]),
  );
  return isMessageId(id) ? context.t(id, numbers) : context.t('typed-answer-wrong');
}

/** Returns a check of a text's length, in UTF-16 code units. */
export function tooLong({ t }: Pick<Context, 't'>, maximum: number): (text: string) => string | undefined {
  return (text) => (text.length > maximum ? t('typed-answer-too-long', { maximum }) : undefined);
}
