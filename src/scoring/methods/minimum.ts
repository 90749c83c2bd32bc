import { type Rational, smaller } from '../rational.ts';
import type { Method, ValuedPart } from './method.ts';

/** The weakest part decides (rule R2, the maturity model of the German Online Access Act). A part of weight 0 has no say. */
export const minimumMethod: Method = {
  dissolvesGroups: () => true,
  dissolvesDimensions: () => false,
  prepare: (parts) => (values) =>
    minimum(values.map(({ value }, index) => (parts[index]?.weight === 0n ? null : value))),
  explain: (parts) => {
    const counting = parts.filter(({ weight }) => weight !== 0n);
    const smallest = minimum(counting.map(({ value }) => value));
    const isSmallest = ({ value }: ValuedPart) => smallest !== null && value?.equals(smallest) === true;
    return { kind: 'minimum', smallest: counting.filter(isSmallest).map(({ id }) => id) };
  },
};

/** Returns the smallest of the values that are there; null without any. */
export function minimum(values: readonly (Rational | null)[]): Rational | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce(smaller);
}
