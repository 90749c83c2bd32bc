import type { Counts } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import { fromDecimal, toExact } from './rational.ts';
import { roundHalfAway } from './rounding.ts';

/** A number that rests on fewer answers would tell what somebody answered. */
export const FEWEST_ANSWERS = 3;

/** Returns whether a number rests on enough answers to leave its questionnaire. */
export function isAggregate({ answered }: Pick<Counts, 'answered'>): boolean {
  return answered >= FEWEST_ANSWERS;
}

/** Returns a number as it is shown: its exact fraction would tell how many questions apply and how many are met. */
export function asShown(exact: Exact): Exact {
  return toExact(fromDecimal(Number(roundHalfAway(exact, 1))));
}
