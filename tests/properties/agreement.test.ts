import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { expect, test } from 'vitest';
import { AGREEMENT_BOUND, type Agreement, agreementsOf } from '../../src/compare/agreement.ts';
import { withinGroup } from '../../src/compare/within-group.ts';
import type { RaterResponse } from '../../src/model/answer.ts';
import { ORGANISATION } from '../../src/model/answer.ts';
import { assess } from '../../src/scoring/assess.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { asRater, inputOfRaters, type RatingCell } from '../support/rater-case.ts';
import type { Cell, World } from '../support/scoring-world.ts';
import { worlds } from '../support/scoring-world-arbitrary.ts';
import { inputOfWorld } from '../support/scoring-world-input.ts';

/** `REIFEGRAD_RUNS=10000 vitest run tests/properties` looks harder. */
const numRuns = Number(process.env['REIFEGRAD_RUNS'] ?? 200);

function property<T>(name: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  test(name, { timeout: 600_000 }, () => fc.assert(fc.property(arbitrary, check), { numRuns }));
}

/** A scale of 2 to 11 points, and ratings on it with some that are none. */
const PANEL = fc.integer({ min: 2, max: 11 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ratings: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: count - 1 }) },
        { weight: 1, arbitrary: fc.constantFrom('na', 'dk', 'open', 'conflict') },
      ),
      { minLength: 2, maxLength: 9 },
    ),
  }),
);

type Panel = typeof PANEL extends fc.Arbitrary<infer T> ? T : never;

property('r_wg stays in 0 to 1, there or not with a reason, and its verdict follows from it', PANEL, (panel) => {
  const found = agreementOf(panel);
  if (found === undefined) return;
  expect(found.agreement === null).toBe(found.reason !== null);
  expect(found.agreement === null).toBe(pointsOf(panel).length < 2);
  if (found.agreement === null) return;
  const agreement = new Fraction(found.agreement.fraction);
  expect(agreement.gte(0) && agreement.lte(1)).toBe(true);
  const verdict = agreement.equals(0) ? 'disagree' : agreement.lt(AGREEMENT_BOUND) ? 'discuss' : 'agree';
  expect(found.verdict).toBe(verdict);
});

property('r_wg is what the plainest loop over floating-point numbers comes to', PANEL, ({ count, ratings }) => {
  const points = ratings.filter((rating) => typeof rating === 'number');
  if (points.length < 2) return;
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  const variance = points.reduce((sum, point) => sum + (point - mean) ** 2, 0) / (points.length - 1);
  const expected = Math.max(0, 1 - variance / ((count ** 2 - 1) / 12));
  expect(withinGroup(points, count).agreement.valueOf()).toBeCloseTo(expected, 10);
});

property(
  'the order of raters changes nothing, and neither does turning the scale around or moving it',
  fc.tuple(PANEL, fc.integer({ min: -20, max: 20 }), fc.func(fc.integer())),
  ([{ count, ratings }, shift, order]) => {
    const points = ratings.filter((rating) => typeof rating === 'number');
    if (points.length < 2) return;
    const agreement = (of: readonly number[]): string => withinGroup(of, count).agreement.toFraction();
    const others = [
      points.toSorted((a, b) => order(a) - order(b)),
      points.toReversed(),
      points.map((point) => count - 1 - point),
      points.map((point) => point + shift),
    ];
    expect(new Set([points, ...others].map(agreement)).size).toBe(1);
  },
);

property(
  'a rater who says nothing changes nothing',
  fc.tuple(PANEL, fc.constantFrom('na', 'dk', 'open')),
  ([panel, state]) => {
    const [before, after] = [panel, { ...panel, ratings: [...panel.ratings, state] }].map(agreementOf);
    if (before === undefined) return;
    expect(after).toEqual({ ...before, ratings: after?.ratings });
  },
);

property(
  'further raters never change a number, whatever they answer and wherever they get to',
  fc.tuple(worlds({ gates: true, conditions: true }), fc.array(fc.nat(4), { minLength: 35, maxLength: 35 })),
  ([world, rungs]) => {
    const input = inputOfWorld(world);
    const raters = inputOfWorld(answeredBy(world, rungs)).responses.map((response) => asRater(response, 'b'));
    for (const subject of [ORGANISATION, ...input.departments.map(({ id }) => id)]) {
      const alone = assess({ ...input, subject });
      expect(assess({ ...input, subject, responses: [...input.responses, ...raters] })).toEqual(alone);
      expect(assess({ ...input, subject, responses: [...raters, ...input.responses] })).toEqual(alone);
    }
    compare(input, raters);
  },
);

function agreementOf({ count, ratings }: Panel): Agreement | undefined {
  const scale = Object.fromEntries(Array.from({ length: count }, (_, point) => [point, point]));
  return agreementsOf(inputOfRaters({ scale, ratings: ratings as readonly RatingCell[] }))[0];
}

function pointsOf({ ratings }: Panel): readonly number[] {
  return ratings.filter((rating) => typeof rating === 'number');
}

/** The same world with other answers to everything. */
function answeredBy(world: World, rungs: readonly number[]): World {
  const cells = Object.entries(world.cells).map(([key, cell], index): [string, Cell] => [
    key,
    { ...cell, state: 'answered', rung: rungs[index] ?? 0 },
  ]);
  return { ...world, cells: Object.fromEntries(cells) };
}

/** Comparing changes nothing either: the same input gives the same assessment afterwards. */
function compare(input: AssessmentInput, raters: readonly RaterResponse[]): void {
  const before = JSON.stringify(assess(input));
  for (const { ratings } of agreementsOf({ ...input, raters })) expect(ratings[0]?.rater).toBeNull();
  expect(JSON.stringify(assess(input))).toBe(before);
}
