import type { Question } from '../model/questionnaire.ts';
import { type Rational, ZERO } from './rational.ts';
import { shareOfStep } from './share-of-step.ts';

/** Returns whether an answer's share 0..1 meets the duty that its question is about: from `legal.met_from`, else above the lowest. */
export function isDutyMet(question: Question, share: Rational): boolean {
  const bound = question.legal.metFrom === undefined ? undefined : shareOfStep(question, question.legal.metFrom);
  return bound === undefined ? share.compare(ZERO) > 0 : share.compare(bound) >= 0;
}
