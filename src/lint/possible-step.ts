import type { Question } from '../model/questionnaire.ts';
import { checkTarget } from '../questionnaire/check-value.ts';

/**
 * Returns whether a question can have a value as a step or target: an answer, or for select_multiple also how many options
 * are ticked. `suggestions` are the nearest possible ones.
 */
export function checkStep(
  question: Question,
  value: number | string | boolean,
): { readonly isPossible: boolean; readonly suggestions: readonly string[] } {
  if (question.type === 'select_multiple' && typeof value === 'number') {
    const most = question.choices.filter((choice) => !choice.exclusive).length;
    return { isPossible: Number.isInteger(value) && value >= 0 && value <= most, suggestions: [] };
  }
  const [problem] = checkTarget(question, value);
  return { isPossible: problem === undefined, suggestions: problem?.suggestions ?? [] };
}
