import type { Question } from '../model/questionnaire.ts';
import { normaliserOf } from './normalise.ts';
import { type Rational, ZERO } from './rational.ts';
import { shareOfStep } from './share-of-step.ts';

/** Returns whether an answer's share 0..1 meets the duty that its question is about: from `legal.met_from`, else above the lowest. */
export function isDutyMet(question: Question, share: Rational): boolean {
  const { metFrom } = question.legal;
  const bound = metFrom === undefined ? undefined : shareOfStep(question, metFrom);
  if (bound !== undefined) return share.compare(bound) >= 0;
  // The worst answer may be worth more than nothing: in a range of its own, as under the method `minimum`.
  const lowest = normaliserOf(question)?.lowest ?? ZERO;
  return share.compare(lowest) > 0;
}
