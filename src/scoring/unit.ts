import { fromDecimal, type Rational } from './rational.ts';

/** The unit in which a questionnaire writes scores, levels and caps. Inside, everything is a share 0..1. */
export interface Unit {
  fromShare(share: Rational): Rational;
  toShare(value: Rational): Rational;
}

/** Returns the unit of `scoring.range`, for example 0 to 100. */
export function unitOf([from, to]: readonly [number, number]): Unit {
  const lowest = fromDecimal(from);
  const range = fromDecimal(to).sub(lowest);
  return {
    fromShare: (share) => share.mul(range).add(lowest),
    toShare: (value) => value.sub(lowest).div(range),
  };
}
