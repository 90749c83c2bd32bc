import { UserError } from '../model/errors.ts';
import type { Scoring } from '../model/questionnaire.ts';
import { minimum } from './methods/minimum.ts';
import { type Weighted, weightedMean } from './methods/weighted-mean.ts';
import { type Rational, toIntegerWeights } from './rational.ts';
import type { Asked } from './survey.ts';

/** How the answers of several departments become the one value of a question (rule R9). */
export interface DepartmentRule {
  /** Returns the weight of each subject of one question. @throws UserError `missing-staff`. */
  weigh(asked: readonly Asked[]): readonly number[];
  combine(parts: readonly Weighted[]): Rational | null;
}

/** The rules by the name that a questionnaire uses. */
export const DEPARTMENT_RULES: Readonly<Record<Scoring['departments'], DepartmentRule>> = {
  mean: { weigh: weighEqually, combine: weightedMean },
  staff: { weigh: weighByStaff, combine: weightedMean },
  minimum: { weigh: weighEqually, combine: (parts) => minimum(parts.map(({ value }) => value)) },
} satisfies Record<Scoring['departments'], DepartmentRule>;

function weighEqually(asked: readonly Asked[]): readonly number[] {
  return asked.map(() => 1);
}

/**
 * One answer alone needs no weight. Where there are several, a department without a figure can neither count as nobody nor
 * as everybody: any guess would be a wrong score, so there is none.
 */
function weighByStaff(asked: readonly Asked[]): readonly number[] {
  if (asked.length === 1) return [1];
  return asked.map(({ subject, staff }) => {
    if (staff === undefined) throw new UserError('missing-staff', { department: subject });
    return staff;
  });
}

/** Returns weights as integers; by far the most often they are all 1. */
export function integersOf(weights: readonly number[]): readonly bigint[] {
  return weights.every((weight) => weight === 1) ? weights.map(() => 1n) : toIntegerWeights(weights);
}
