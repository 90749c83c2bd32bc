import type { Working } from '../../model/explanation.ts';
import type { MethodSettings } from '../../model/questionnaire.ts';
import { fromDecimal, type Rational, ratio, toExact, ZERO } from '../rational.ts';
import type { Unit } from '../unit.ts';
import type { Combine, Method, PlannedPart, ValuedPart } from './method.ts';

/** The mean by weight over everything that has a value (rule R1); groups are headings. */
export const weightedMeanMethod: Method = {
  dissolvesGroups: () => true,
  dissolvesDimensions: () => false,
  prepare: meanOf,
  explain: explainMean,
};

/** Returns the mean of parts by their weights. */
export function meanOf(parts: readonly PlannedPart[]): Combine {
  return (values) => weightedMean(parts.map(({ weight }, index) => ({ value: values[index]?.value ?? null, weight })));
}

/** Returns Σ w·v and Σ w over the parts that have a value v, in the unit of the whole. */
export function explainMean(parts: readonly ValuedPart[], _: MethodSettings, { fromShare }: Unit): Working {
  const known = parts.flatMap(({ value, declaredWeight }) =>
    value === null ? [] : [{ value: fromShare(value), weight: fromDecimal(declaredWeight) }],
  );
  return {
    kind: 'mean',
    sum: toExact(known.reduce((sum, { value, weight }) => sum.add(value.mul(weight)), ZERO)),
    weight: toExact(known.reduce((sum, { weight }) => sum.add(weight), ZERO)),
  };
}

/** A value that takes part in a mean. null has nothing to say; a weight of 0 is 0. */
export interface Weighted {
  readonly value: Rational | null;
  readonly weight: bigint;
}

/** Returns Σ w·x / Σ w over the values that are there (rule R1), or null when no weight is left to rest on. */
export function weightedMean(parts: readonly Weighted[]): Rational | null {
  // Over one common denominator most of the work is adding integers; a fraction is reduced once, at the end.
  let [sum, denominator, total] = [0n, 1n, 0n];
  for (const { value, weight } of parts) {
    if (value === null) continue;
    total += weight;
    if (denominator % value.d !== 0n) {
      sum *= value.d;
      denominator *= value.d;
    }
    sum += value.s * value.n * weight * (denominator / value.d);
  }
  return total === 0n ? null : ratio(sum, denominator * total);
}
