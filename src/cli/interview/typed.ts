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

/** Returns what is wrong with an answer, in a short sentence that says what would be right. */
export function problemText(context: Context, question: Question, { messageId, data }: AnswerProblem): string {
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
