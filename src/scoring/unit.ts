import { fromDecimal, type Rational } from './rational.ts';

/** The unit in which a questionnaire writes scores, levels and caps. Inside, everything is a share 0..1. */
export interface Unit {
  readonly range: readonly [lowest: Rational, highest: Rational];
  fromShare(share: Rational): Rational;
  toShare(value: Rational): Rational;
}

/** Returns the unit of a declared range, for example 0 to 100. */
export function unitOf([from, to]: readonly [number, number]): Unit {
  return unitBetween(fromDecimal(from), fromDecimal(to));
}

/** Returns the unit between two exact numbers, for example the points that a sum can have. */
export function unitBetween(lowest: Rational, highest: Rational): Unit {
  const width = highest.sub(lowest);
  return {
    range: [lowest, highest],
    fromShare: (share) => share.mul(width).add(lowest),
    toShare: (value) => value.sub(lowest).div(width),
  };
}
