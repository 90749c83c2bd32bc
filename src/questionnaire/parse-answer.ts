import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import { inLanguage } from '../model/text.ts';
import type { AnswerProblem, ValueProblem } from './answer-problem.ts';
import { checkValue } from './check-value.ts';

/** The value that a typed text stands for, or what is wrong with it. */
export type ParsedAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** What is typed for yes and no, in German and in English, whatever the language of the interface. */
const YES: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'true', 'wahr']);
const NO: ReadonlySet<string> = new Set(['nein', 'n', 'no', 'false', 'falsch']);

/**
 * Returns the value that a text typed for a question stands for (`--set id=value`, or typed in an interview): a number with a
 * decimal comma or point, `85 %`, ja/nein/yes/no/j/n/y, a day as 2026-11-22 or 22.11.2026, a choice by its value, its label or its number in the list (from 1,
 * where no choice is called that), several choices separated by commas. The value is valid, its constraint aside.
 */
export function parseAnswer(question: Question, text: string): ParsedAnswer {
  const value = readValue(question, text.trim());
  const problems: readonly ValueProblem[] =
    value === undefined
      ? [{ messageId: 'answer-wrong-type', data: { type: question.type } }]
      : checkValue(question, value);
  if (value !== undefined && problems.length === 0) return { ok: true, value };
  return {
    ok: false,
    problems: problems.map(({ messageId, data, suggestions = [] }) => ({
      messageId,
      data: { question: question.id, ...data },
      field: '/value',
      suggestions,
    })),
  };
}

function readValue(question: Question, text: string): AnswerValue | undefined {
  switch (question.type) {
    case 'scale':
    case 'select_one':
      return readChoice(question, text);
    case 'select_multiple':
      return readChoices(question, text);
    case 'boolean':
      return readBoolean(text);
    case 'percent':
      return readNumber(text.replace(/\s*%$/, ''));
    case 'integer':
    case 'decimal':
      return readNumber(text);
    case 'date':
      return readDay(text);
    default:
      return text;
  }
}

/** Returns the number, or undefined when the text is none or may mean two: `1.234,5` and `1,234.5` are not guessed at. */
function readNumber(text: string): number | undefined {
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Returns a day as YYYY-MM-DD, also one that is typed as 22.11.2026; other texts stay as they are. */
export function readDay(text: string): string {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Returns yes or no in German or English; undefined for any other word. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

function readChoice({ choices }: Question, text: string): string | number {
  const word = text.toLowerCase();
  const byValue = choices.find(({ value }) => value === text || value === readNumber(text));
  const byLabel = choices.find(({ label }) =>
    Object.keys(label).some((tag) => inLanguage(label, tag).toLowerCase() === word),
  );
  const byNumber = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
  // Where points are numbers, 1 is the point called 1 and never the first in the list.
  const isNumbered = choices.some(({ value }) => typeof value === 'number');
  return (byValue ?? byLabel ?? (isNumbered ? undefined : byNumber))?.value ?? readNumber(text) ?? text;
}

function readChoices(question: Question, text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => String(readChoice(question, part)));
}
