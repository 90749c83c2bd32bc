import { UserError } from '../model/errors.ts';
import type { Role, Scoring } from '../model/questionnaire.ts';
import { minimum } from './methods/minimum.ts';
import { type Weighted, weightedMean } from './methods/weighted-mean.ts';
import { type Rational, toIntegerWeights } from './rational.ts';
import type { Asked } from './survey.ts';

/** How the answers about several departments or entries become the one value of a question (rule R9). */
export interface Aggregation {
  /** Returns the weight of each subject of one question. @throws UserError `missing-staff` or `missing-cases`. */
  weigh(asked: readonly Asked[]): readonly number[];
  combine(parts: readonly Weighted[]): Rational | null;
}

/** All ways by the name that a questionnaire uses. */
export const AGGREGATIONS = {
  mean: { weigh: weighEqually, combine: weightedMean },
  staff: { weigh: weighBySize('missing-staff'), combine: weightedMean },
  cases: { weigh: weighBySize('missing-cases'), combine: weightedMean },
  minimum: { weigh: weighEqually, combine: (parts) => minimum(parts.map(({ value }) => value)) },
  // One alone is what it is; several are not put together.
  none: { weigh: weighEqually, combine: ([only, ...others]) => (others.length === 0 ? (only?.value ?? null) : null) },
} as const satisfies Readonly<Record<Scoring['departments' | 'entries'], Aggregation>>;

/** Returns how questions of a role are aggregated, by what they are asked about. */
export function aggregationOf(
  { per }: Role,
  { departments, entries }: Scoring,
):
  | { readonly kind: 'departments'; readonly name: Scoring['departments'] }
  | { readonly kind: 'entries'; readonly name: Scoring['entries'] } {
  const isOfRegister = per !== 'organisation' && per !== 'department';
  return isOfRegister ? { kind: 'entries', name: entries } : { kind: 'departments', name: departments };
}

function weighEqually(asked: readonly Asked[]): readonly number[] {
  return asked.map(() => 1);
}

/**
 * One answer alone needs no weight. Where there are several, a subject without a figure can neither count as nothing nor as
 * one like the others: any guess would be a wrong score, so there is none.
 */
function weighBySize(code: 'missing-staff' | 'missing-cases'): Aggregation['weigh'] {
  return (asked) => {
    if (asked.length === 1) return [1];
    return asked.map(({ subject, size }) => {
      if (size === undefined) throw new UserError(code, { subject });
      return size;
    });
  };
}

/** Returns weights as integers; by far the most often they are all 1. */
export function integersOf(weights: readonly number[]): readonly bigint[] {
  return weights.every((weight) => weight === 1) ? weights.map(() => 1n) : toIntegerWeights(weights);
}
