import { fromDecimal, larger, ONE, type Rational, ratio, ZERO } from '../scoring/rational.ts';

/** How far several ratings of one thing agree, with the numbers that lead there. */
export interface WithinGroup {
  readonly mean: Rational;
  /** s²: sample variance, with n − 1. */
  readonly variance: Rational;
  /** σ²_E: variance if every point were equally likely, (A² − 1)/12. */
  readonly expected: Rational;
  /** r_wg = max(0, 1 − s²/σ²_E), 0..1. */
  readonly agreement: Rational;
}

/**
 * Returns the within-group agreement r_wg of at least two ratings on a scale of `count` points (rule R9; the index of James,
 * Demaree and Wolf for one item, described in doi:10.3389/fpsyg.2017.00777). Ratings are whole numbers, one step apart.
 * @throws Error for fewer than two ratings or points: there is nothing to compare.
 */
export function withinGroup(ratings: readonly number[], count: number): WithinGroup {
  if (ratings.length < 2 || count < 2) throw new Error(`no agreement of ${ratings.length} ratings on ${count} points`);
  const points = ratings.map(fromDecimal);
  const mean = sum(points).div(fromDecimal(points.length));
  const squares = points.map((point) => point.sub(mean)).map((deviation) => deviation.mul(deviation));
  const variance = sum(squares).div(fromDecimal(points.length - 1));
  const expected = ratio(BigInt(count) ** 2n - 1n, 12n);
  return { mean, variance, expected, agreement: larger(ZERO, ONE.sub(variance.div(expected))) };
}

function sum(numbers: readonly Rational[]): Rational {
  return numbers.reduce((total, number) => total.add(number), ZERO);
}
