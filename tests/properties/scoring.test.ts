import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { expect, test } from 'vitest';
import type { Assessment, ScoredNode } from '../../src/model/assessment.ts';
import type { Exact } from '../../src/model/exact.ts';
import { assess } from '../../src/scoring/assess.ts';
import { explain } from '../../src/scoring/explain.ts';
import { roundHalfAway } from '../../src/scoring/rounding.ts';
import {
  expectNoFall,
  expectNoWider,
  expectRising,
  questionsOf,
  sharesOf,
  wholesOf,
} from '../support/scoring-numbers.ts';
import { referenceTotal } from '../support/scoring-reference.ts';
import type { Cell, World } from '../support/scoring-world.ts';
import { worlds } from '../support/scoring-world-arbitrary.ts';
import {
  assessWorld,
  inReverse,
  pickKey,
  scaled,
  withCell,
  withoutMethod,
  withoutSumsInSums,
  withQuestion,
} from '../support/scoring-world-changes.ts';
import { inputOfWorld } from '../support/scoring-world-input.ts';
import { wholeFromParts, wholesIn } from '../support/whole-from-parts.ts';

/** `REIFEGRAD_RUNS=10000 vitest run tests/properties` looks harder. */
const numRuns = Number(process.env['REIFEGRAD_RUNS'] ?? 200);

function property<T>(name: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  test(name, { timeout: 1_800_000 }, () => fc.assert(fc.property(arbitrary, check), { numRuns }));
}

/** Every method, nested groups, policies, gates and conditions. */
const ANY = worlds({ gates: true, conditions: true, methods: true });

property('every number stays in its range, and low ≤ score ≤ high', ANY, (world) => {
  const assessment = assessWorld(world);
  const questions = questionsOf(assessment).map((node) => ({ ...node, range: world.range }));
  for (const { scores, coverage, range } of [...wholesOf(assessment), ...questions]) {
    const [from, to] = range.map((bound) => new Fraction(String(bound))) as [Fraction, Fraction];
    for (const score of Object.values(scores)) if (score !== null) expectRising(from, score, to);
    if (coverage !== null) expectRising(new Fraction(0), coverage, new Fraction(1));
    if (scores.score !== null) expectRising(scores.low, scores.score, scores.high);
  }
});

property('the evidenced score is never above the score', ANY, (world) => {
  for (const { scores } of nodesOf(assessWorld(world))) {
    expect(scores.evidenced === null).toBe(scores.score === null);
    if (scores.score !== null) expectRising(scores.evidenced, scores.score);
  }
});

property('a number is missing with a reason, and only then', ANY, (world) => {
  for (const { scores, reason } of nodesOf(assessWorld(world))) expect(reason === null).toBe(scores.score !== null);
});

property('coverage is there when there are bounds', ANY, (world) => {
  for (const { scores, coverage } of nodesOf(assessWorld(world))) {
    expect(coverage === null).toBe(scores.low === null);
    expect(scores.low === null).toBe(scores.high === null);
  }
});

// For every answer that no condition names: one that is named decides what else is asked.
const isUnnamed = ({ state }: Cell, questionId: string) => state === 'answered' && questionId !== 'q0';

property(
  'a better answer lowers nothing',
  fc.tuple(ANY, fc.nat(), fc.integer({ min: 1, max: 4 })),
  ([world, pick, steps]) => {
    const key = pickKey(world, pick, isUnnamed);
    if (key === undefined) return;
    const cell = world.cells[key] as Cell;
    const better = withCell(world, key, { ...cell, rung: cell.rung + steps });
    expectNoFall(assessWorld(world), assessWorld(better));
  },
);

property('meeting criteria or adding evidence lowers nothing', fc.tuple(ANY, fc.nat()), ([world, pick]) => {
  const key = pickKey(world, pick, isUnnamed);
  if (key === undefined) return;
  const better = withCell(world, key, { ...(world.cells[key] as Cell), isUnmet: false, hasEvidence: true });
  expectNoFall(assessWorld(world), assessWorld(better));
});

property('a share of yes lies between what it is without halves and what it is with them', ANY, (world) => {
  const { total } = assessWorld(world);
  for (const { method, scores, shareCounts } of [total, ...total.dimensions]) {
    if (method !== 'share') expect(shareCounts).toBeNull();
    else if (scores.score === null) expect(shareCounts).toEqual({ strict: null, half: null });
    else expectRising(shareCounts?.strict ?? null, scores.score, shareCounts?.half ?? null);
  }
});

// Also where the answer decides what else is asked.
property('answering more never widens a range nor lowers coverage', fc.tuple(ANY, fc.nat()), ([world, pick]) => {
  const key = pickKey(world, pick, ({ state }) => state !== 'answered' && state !== 'na');
  if (key === undefined) return;
  const more = withCell(world, key, { ...(world.cells[key] as Cell), state: 'answered' });
  expectNoWider(assessWorld(world), assessWorld(more));
});

property('the order of everything in the questionnaire, of departments and responses changes nothing', ANY, (world) => {
  const { questionnaire, ...input } = inputOfWorld(world);
  const reversed = assess({
    ...input,
    questionnaire: inReverse(questionnaire),
    departments: input.departments.toReversed(),
    responses: input.responses.toReversed(),
  });
  expect(sharesOf(reversed)).toEqual(sharesOf(assessWorld(world)));
});

const FACTOR = fc.integer({ min: 2, max: 9 });

property('scaling all weights changes nothing', fc.tuple(ANY, FACTOR, FACTOR), ([any, weights, staff]) => {
  // In a sum a weight multiplies points, and in a sum of sums twice: there it is no proportion.
  const world = withoutSumsInSums(any);
  const other = scaled(world, { questions: weights, wholes: weights, staff });
  expect(sharesOf(assessWorld(other))).toEqual(sharesOf(assessWorld(world)));
});

property(
  'in means, not even scaling those of questions alone, or of dimensions alone',
  fc.tuple(worlds({ gates: true, conditions: true }), FACTOR, FACTOR),
  ([world, questions, wholes]) => {
    const other = scaled(world, { questions, wholes, staff: 1 });
    expect(sharesOf(assessWorld(other))).toEqual(sharesOf(assessWorld(world)));
  },
);

property('a question that weighs nothing changes nothing', fc.tuple(ANY, fc.nat()), ([world, pick]) => {
  const more = withQuestion(world, pick, 0, 'answered');
  expect(sharesOf(assessWorld(more))).toEqual(sharesOf(assessWorld(world)));
});

property('what is not applicable and excluded is as if it were not there', fc.tuple(ANY, fc.nat()), ([any, pick]) => {
  // What a sum can give at most grows with every question in it: see the next property.
  const world: World = { ...withoutMethod(any, 'sum'), policies: { ...any.policies, notApplicable: 'exclude' } };
  const more = withQuestion(world, pick, 3, 'na');
  expect(sharesOf(assessWorld(more))).toEqual(sharesOf(assessWorld(world)));
});

property('what is not applicable adds no points to a sum', fc.tuple(worlds({}), fc.nat()), ([means, pick]) => {
  const sums = Object.entries(means.wholes).map(([path, whole]) => [path, { ...whole, method: 'sum' as const }]);
  const world: World = { ...means, wholes: Object.fromEntries(sums) };
  const points = (one: World) => assessWorld(one).total.dimensions.map(({ scores }) => scores);
  expect(points(withQuestion(world, pick, 3, 'na'))).toEqual(points(world));
});

property('doubling every department changes nothing', ANY, (world) => {
  // By staff, one department alone counts as one: the weights of two are the same as of one.
  const twins = world.departments.map(({ id, staff }) => ({ id: `${id}twin`, staff }));
  const cells = Object.entries(world.cells).map(([key, cell]) => [`${key}twin`, cell]);
  const doubled: World = {
    ...world,
    departments: [...world.departments, ...twins],
    cells: { ...world.cells, ...Object.fromEntries(cells) },
  };
  expect(sharesOf(assessWorld(doubled))).toEqual(sharesOf(assessWorld(world)));
});

property('another unit only rescales', worlds(), (world) => {
  expect(sharesOf(assessWorld(world))).toEqual(sharesOf(assessWorld({ ...world, range: [0, 1] })));
});

property('what is explained gives every total, dimension and group exactly', ANY, (world) => {
  const input = inputOfWorld(world);
  const explanation = explain(input.questionnaire, assess(input), 'total');
  expect(explanation?.node.id).toBe('total');
  for (const whole of explanation === undefined ? [] : wholesIn(explanation.node)) {
    if (whole.reason === 'incomplete') continue;
    const score = whole.result === null ? whole.scores.score : whole.result.ungated;
    expect([whole.id, wholeFromParts(whole)]).toEqual([whole.id, score?.fraction ?? null]);
  }
});

property('plain loops over floats come to the same total', worlds({ methods: true }), (world) => {
  const { total } = assessWorld(world);
  const [from, to] = world.range;
  const reference = referenceTotal(world);
  for (const [run, exact] of Object.entries(total.scores) as [keyof typeof reference, Exact | null][]) {
    const share = reference[run];
    if (share === null) expect([run, exact]).toEqual([run, null]);
    else expect(exact?.value).toBeCloseTo(from + share * (to - from), 8);
  }
  if (reference.coverage === null) expect(total.coverage).toBe(null);
  else expect(total.coverage?.value).toBeCloseTo(reference.coverage, 10);
});

property(
  'rounding is off by half a unit at most, and an exact half goes away from zero',
  fc.tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 2000n }), fc.nat(3)),
  ([numerator, denominator, digits]) => {
    const fraction = new Fraction(numerator, denominator);
    const text = roundHalfAway({ value: fraction.valueOf(), fraction: fraction.toFraction() }, digits);
    const half = new Fraction(1n, 2n * 10n ** BigInt(digits));
    const error = new Fraction(text).abs().sub(fraction.abs());
    expect(error.lte(half) && error.gt(half.neg())).toBe(true);
    expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
  },
);

function nodesOf(assessment: Assessment): readonly ScoredNode[] {
  return [...wholesOf(assessment), ...questionsOf(assessment)];
}
