import { Fraction } from 'fraction.js';
import { expect } from 'vitest';
import type { Assessment, GroupNode, QuestionNode, ResultNode, Scores, WholeNode } from '../../src/model/assessment.ts';
import type { Exact } from '../../src/model/exact.ts';
import { fromExact } from '../../src/scoring/rational.ts';

/** The four runs of every number. */
export const RUNS = ['score', 'low', 'high', 'evidenced'] as const satisfies readonly (keyof Scores)[];

/** Returns the total, all dimensions and all groups of an assessment. */
export function wholesOf({ total }: Assessment): readonly WholeNode[] {
  const groupsIn = ({ groups }: { readonly groups: readonly GroupNode[] }): readonly GroupNode[] =>
    groups.flatMap((group) => [group, ...groupsIn(group)]);
  return [total, ...total.dimensions.flatMap((dimension) => [dimension, ...groupsIn(dimension)])];
}

/** Returns all questions of an assessment. */
export function questionsOf({ total }: Assessment): readonly QuestionNode[] {
  return total.dimensions.flatMap(({ questions }) => questions);
}

/** Returns total, dimensions and groups by id and run, as shares 0..1 of their own range, for comparing assessments exactly. */
export function sharesOf(assessment: Assessment): Readonly<Record<string, string | null>> {
  const rows = wholesOf(assessment).flatMap(({ id, scores, coverage, range }) => [
    ...RUNS.map((run) => [`${id} ${run}`, shareOf(scores[run], range)] as const),
    [`${id} coverage`, coverage === null ? null : coverage.fraction] as const,
  ]);
  return Object.fromEntries(rows);
}

function shareOf(exact: Exact | null, [lowest, highest]: WholeNode['range']): string | null {
  if (exact === null) return null;
  const [from, to] = [new Fraction(String(lowest)), new Fraction(String(highest))];
  return fromExact(exact).sub(from).div(to.sub(from)).toFraction();
}

/** Expects that no number, of a question either, is lower in the second assessment. */
export function expectNoFall(before: Assessment, after: Assessment): void {
  const [earlier, later] = [before, after].map((one) => [...wholesOf(one), ...questionsOf(one)]);
  for (const [index, { id, scores }] of (earlier ?? []).entries()) {
    for (const run of RUNS) {
      const now = later?.[index]?.scores[run] ?? null;
      if (scores[run] === null) expect([id, now]).toEqual([id, null]);
      else expectRising(scores[run], now);
    }
  }
  for (const [index, { level }] of resultsOf(before).entries())
    expect(resultsOf(after)[index]?.level ?? -1).toBeGreaterThanOrEqual(level ?? -1);
}

function resultsOf({ total }: Assessment): readonly ResultNode[] {
  return [total, ...total.dimensions];
}

/** Expects that no range is wider in the second assessment, and no coverage lower. */
export function expectNoWider(before: Assessment, after: Assessment): void {
  const [earlier, later] = [before, after].map((one) => [...wholesOf(one), ...questionsOf(one)]);
  for (const [index, { scores, coverage }] of (earlier ?? []).entries()) {
    const now = later?.[index];
    // What nobody is asked any more has no range.
    if (scores.low === null || now === undefined || now.scores.low === null) continue;
    expectRising(scores.low, now.scores.low);
    expectRising(now.scores.high, scores.high);
    expectRising(coverage, now.coverage);
  }
}

/** Expects numbers that never fall. */
export function expectRising(...numbers: readonly (Exact | Fraction | null)[]): void {
  const fractions = numbers.map((one) => (one === null ? null : 'fraction' in one ? fromExact(one) : one));
  for (const [index, fraction] of fractions.entries()) {
    const next = fractions[index + 1];
    if (next === undefined) continue;
    const shown = `${fraction?.toFraction()} <= ${next?.toFraction()}`;
    expect([shown, fraction !== null && next !== null && fraction.lte(next)]).toEqual([shown, true]);
  }
}
