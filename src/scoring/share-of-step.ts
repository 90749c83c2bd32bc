import type { Measure, Question } from '../model/questionnaire.ts';
import { normaliserOf } from './normalise.ts';
import { type Rational, ratio } from './rational.ts';

/** Returns the share 0..1 of a question's range that a target or step is worth; undefined when it cannot be scored. */
export function shareOfStep(question: Question, value: Measure['to']): Rational | undefined {
  if (question.scoreRule.kind === 'ticked' && typeof value === 'number') {
    // A step of a question with several options is a number of ticked ones, whichever they are.
    const options = question.choices.filter(({ exclusive }) => !exclusive).length;
    return options === 0 ? undefined : ratio(BigInt(Math.min(Math.round(value), options)), BigInt(options));
  }
  const isKnown = question.choices.length === 0 || question.choices.some((choice) => choice.value === value);
  if (!isKnown) return undefined;
  // One option as a step means that this one is ticked.
  const answer = question.scoreRule.kind === 'ticked' ? [String(value)] : value;
  return normaliserOf(question)?.share(answer);
}
