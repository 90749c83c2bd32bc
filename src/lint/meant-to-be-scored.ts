import type { Question } from '../model/documents/questionnaire.ts';
import type { QuestionType } from '../model/vocabulary.ts';

// Without a written weight, answers of these types count; a number only when `score` says what it is worth.
const SCORED_BY_DEFAULT: readonly QuestionType[] = ['scale', 'select_one', 'select_multiple', 'boolean', 'percent'];

/** Returns whether a question is meant to count in the score, whether or not its answers can be scored. */
export function isMeantToBeScored({ weight, type, score }: Question): boolean {
  return weight === undefined ? SCORED_BY_DEFAULT.includes(type) || score !== undefined : weight > 0;
}
