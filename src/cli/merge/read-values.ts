import type { Question } from '../../model/questionnaire.ts';
import { isAnswer, type Known } from '../../workspace/slice/three-way.ts';
import { readTyped } from '../interview/typed.ts';

/**
 * Returns what somebody wrote about a question with its value as a typed one is read: `ja`, `45,5`, `45 %` or the name of a point. What
 * cannot be read so stays as it is written, for the check to say what is possible.
 */
export function withReadValue(question: Question, known: Known): Known {
  if (!isAnswer(known) || known.state !== 'answered') return known;
  const text = typedText(question, known.value);
  if (text === undefined) return known;
  const read = readTyped(question, text);
  return read.ok ? { ...known, value: typeof read.value === 'object' ? [...read.value] : read.value } : known;
}

/** Undefined where the value is none that could be meant otherwise. */
function typedText({ type }: Question, value: unknown): string | undefined {
  // A text is taken as it stands; a number in its place is one without quotation marks.
  if (type === 'text') return typeof value === 'number' ? String(value) : undefined;
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' && !one.includes(','));
  return isList ? value.join(', ') : undefined;
}
