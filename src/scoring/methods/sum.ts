import { fromDecimal, larger, ONE, type Rational, ratio, smaller, toExact, ZERO } from '../rational.ts';
import type { Combine, Method, PlannedPart, ValuedPart } from './method.ts';

/**
 * The sum of points (rule R5 and questionnaires like PHQ-9): Σ w·(lowest + x·(highest − lowest)). What does not apply adds
 * nothing; what is missing adds its lowest points, so that a sum that is not complete is the low end of its range.
 */
export const sumMethod: Method = {
  dissolvesGroups: () => true,
  dissolvesDimensions: () => false,
  rangeOf: (parts) => [0, 1].map((end) => pointsAt(parts, end)) as [Rational, Rational],
  prepare: (parts) => sumOf(parts),
  explain: (parts) => {
    const worth = ({ value, isMissing, points: [lowest, highest], declaredWeight }: ValuedPart) => {
      if (value === null && !isMissing) return ZERO;
      return lowest.add((value ?? ZERO).mul(highest.sub(lowest))).mul(fromDecimal(declaredWeight));
    };
    return {
      kind: 'sum',
      points: toExact(parts.reduce((sum, part) => sum.add(worth(part)), ZERO)),
      range: [toExact(pointsAt(parts, 0)), toExact(pointsAt(parts, 1))],
    };
  },
};

function pointsAt(parts: readonly PlannedPart[], end: number): Rational {
  return parts.reduce((sum, { points, declaredWeight }) => {
    const worth = points[end] ?? ZERO;
    return sum.add(worth.mul(fromDecimal(declaredWeight)));
  }, ZERO);
}

function sumOf(parts: readonly PlannedPart[]): Combine {
  const least = total(
    parts.map(({ points: [lowest] }) => lowest),
    parts,
  );
  const range = total(
    parts.map(({ points: [, highest] }) => highest),
    parts,
  ).sub(least);
  return (values) => {
    const counts = (index: number) => parts[index]?.weight !== 0n;
    if (!values.some(({ value }, index) => value !== null && counts(index))) return null;
    const points = parts.map(({ points: [lowest, highest] }, index) => {
      const part = values[index];
      if (part === undefined || (part.value === null && !part.isMissing)) return ZERO;
      const points = lowest.add((part.value ?? ZERO).mul(highest.sub(lowest)));
      return part.mayBeAbsent ? orNothing(points, part.value) : points;
    });
    // Held in 0..1: where points begin above nothing, what does not apply could bring the sum below its range.
    return larger(ZERO, smaller(ONE, total(points, parts).sub(least).div(range)));
  };
}

/** What turns out not to be asked adds nothing: where points do not begin at nothing that can be less than the least, or more than the most. */
function orNothing(points: Rational, share: Rational | null): Rational {
  if (share === null) return points;
  return share.equals(ZERO) ? smaller(points, ZERO) : larger(points, ZERO);
}

function total(points: readonly Rational[], parts: readonly PlannedPart[]): Rational {
  return points.reduce((sum, point, index) => sum.add(point.mul(ratio(parts[index]?.weight ?? 0n, 1n))), ZERO);
}
