import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { expect, test } from 'vitest';
import { ORGANISATION } from '../../src/model/answer.ts';
import type { Assessment, Exact, ScoredNode, Scores } from '../../src/model/assessment.ts';
import { assess } from '../../src/scoring/assess.ts';
import { explain } from '../../src/scoring/explain.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { fromExact } from '../../src/scoring/rational.ts';
import { roundHalfAway } from '../../src/scoring/rounding.ts';
import { makeView } from '../support/scoring-model.ts';
import { referenceTotal } from '../support/scoring-reference.ts';
import { type Cell, inputOfWorld, type World, type WorldQuestion, worlds } from '../support/scoring-world.ts';

/** `REIFEGRAD_RUNS=10000 vitest run tests/properties` looks harder. */
const numRuns = Number(process.env['REIFEGRAD_RUNS'] ?? 200);

function property<T>(name: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  test(name, { timeout: 600_000 }, () => fc.assert(fc.property(arbitrary, check), { numRuns }));
}

const ANY = worlds({ gates: true, conditions: true });
const PLAIN = worlds();

property('every number stays in its range, and low ≤ score ≤ high', ANY, (world) => {
  const [from, to] = world.range.map((bound) => new Fraction(bound)) as [Fraction, Fraction];
  for (const { scores, coverage } of nodesOf(assessWorld(world))) {
    for (const score of Object.values(scores)) if (score !== null) expectOrder(from, score, to);
    if (coverage !== null) expectOrder(new Fraction(0), coverage, new Fraction(1));
    if (scores.score !== null) expectOrder(scores.low, scores.score, scores.high);
  }
});

property('the evidenced score is never above the score', ANY, (world) => {
  for (const { scores } of nodesOf(assessWorld(world))) {
    expect(scores.evidenced === null).toBe(scores.score === null);
    if (scores.score !== null) expectOrder(scores.evidenced, scores.score);
  }
});

property('a number is missing with a reason, and only then', ANY, (world) => {
  for (const { scores, reason } of nodesOf(assessWorld(world))) expect(reason === null).toBe(scores.score !== null);
});

property('coverage is there when there are bounds', ANY, (world) => {
  const { scores, coverage } = assessWorld(world).total;
  expect(coverage === null).toBe(scores.low === null);
  expect(scores.low === null).toBe(scores.high === null);
});

property(
  'a better answer lowers nothing',
  fc.tuple(worlds({ gates: true }), fc.nat(), fc.integer({ min: 1, max: 4 })),
  ([world, pick, steps]) => {
    const key = pickKey(world, pick, ({ state }) => state === 'answered');
    if (key === undefined) return;
    const cell = world.cells[key] as Cell;
    const better = withCell(world, key, { ...cell, rung: cell.rung + steps });
    expectNoFall(assessWorld(world), assessWorld(better));
  },
);

property(
  'meeting criteria or adding evidence lowers nothing',
  fc.tuple(worlds({ gates: true }), fc.nat()),
  ([world, pick]) => {
    const key = pickKey(world, pick, ({ state }) => state === 'answered');
    if (key === undefined) return;
    const better = withCell(world, key, { ...(world.cells[key] as Cell), isUnmet: false, hasEvidence: true });
    expectNoFall(assessWorld(world), assessWorld(better));
  },
);

property(
  'answering more never widens the range nor lowers coverage',
  fc.tuple(worlds({ gates: true }), fc.nat()),
  ([world, pick]) => expectNarrower(world, pick, 'answered'),
);

property(
  'not even where the answer decides what else is asked',
  fc.tuple(worlds({ conditions: true }), fc.nat()),
  ([world, pick]) => expectNarrower(world, pick, 'answered'),
);

property('the order of questions, departments and responses changes nothing', ANY, (world) => {
  const input = inputOfWorld({
    ...world,
    questions: world.questions.toReversed(),
    departments: world.departments.toReversed(),
  });
  const reversed = assess({ ...input, responses: input.responses.toReversed() });
  expect(numbersOf(reversed)).toEqual(numbersOf(assessWorld(world)));
});

property(
  'scaling all weights changes nothing',
  fc.tuple(ANY, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 })),
  ([world, a, b, c]) => {
    const scaled: World = {
      ...world,
      questions: world.questions.map((question) => ({ ...question, weight: times(question.weight, a) })),
      dimensionWeights: world.dimensionWeights.map((weight) => times(weight, b)),
      departments: world.departments.map(({ id, staff }) => ({ id, staff: times(staff, c) })),
    };
    expect(numbersOf(assessWorld(scaled))).toEqual(numbersOf(assessWorld(world)));
  },
);

property(
  'a question that is not applicable, or weighs nothing, changes nothing',
  fc.tuple(ANY, fc.boolean(), fc.nat(2), fc.boolean()),
  ([world, isApplicable, dimension, perDepartment]) => {
    const added: WorldQuestion = {
      ...(world.questions[0] as WorldQuestion),
      id: 'added',
      dimension,
      perDepartment,
      weight: isApplicable ? 0 : 3,
    };
    const subjects = [ORGANISATION, ...world.departments.map(({ id }) => id)];
    const state = isApplicable ? ('answered' as const) : ('na' as const);
    const cell: Cell = { state, rung: 1, hasEvidence: false, isUnmet: false };
    const cells = Object.fromEntries(subjects.map((subject) => [`added@${subject}`, cell]));
    const larger = { ...world, questions: [...world.questions, added], cells: { ...world.cells, ...cells } };
    expect(numbersOf(assessWorld(larger))).toEqual(numbersOf(assessWorld(world)));
  },
);

property('doubling every department changes nothing', ANY, (world) => {
  // By staff, one department alone counts as one: the weights of two are the same as of one.
  const twins = world.departments.map(({ id, staff }) => ({ id: `${id}twin`, staff }));
  const cells = Object.entries(world.cells).map(([key, cell]) => [`${key}twin`, cell]);
  const doubled: World = {
    ...world,
    departments: [...world.departments, ...twins],
    cells: { ...world.cells, ...Object.fromEntries(cells) },
  };
  expect(numbersOf(assessWorld(doubled))).toEqual(numbersOf(assessWorld(world)));
});

property('another unit only rescales', PLAIN, (world) => {
  const [from, to] = world.range;
  const shares = assessWorld({ ...world, range: [0, 1] });
  const rescaled = numbersOf(shares).map(([id, fraction]) => [
    id,
    fraction === null || id.endsWith('coverage')
      ? fraction
      : new Fraction(fraction)
          .mul(to - from)
          .add(from)
          .toFraction(),
  ]);
  expect(numbersOf(assessWorld(world))).toEqual(rescaled);
});

property('plain loops over floats come to the same total', PLAIN, (world) => {
  const { scores, coverage } = assessWorld({ ...world, range: [0, 1] }).total;
  const reference = referenceTotal(world);
  for (const [run, value] of Object.entries({ ...scores, coverage })) {
    const expected = reference[run as keyof typeof reference];
    if (expected === null) expect([run, value]).toEqual([run, null]);
    else expect((value as Exact | null)?.value).toBeCloseTo(expected, 10);
  }
});

/** Up to three areas for each question of a world, and none at all. */
const TAGGED = fc.tuple(
  worlds({ gates: true, conditions: true }),
  fc.array(fc.subarray(['x', 'y', 'z']), { minLength: 7, maxLength: 7 }),
);

property('a view changes no number of dimensions and total', TAGGED, ([world, tags]) => {
  const { views, ...rest } = assess(withAreas(world, tags));
  expect(views).toHaveLength(1);
  expect({ ...rest, views: [] }).toEqual(assessWorld(world));
});

property(
  'an area is the mean of its questions by weight, held by their gates, each question in all its areas',
  TAGGED,
  ([world, tags]) => {
    const { total, views } = assess(withAreas(world, tags));
    const gates = total.dimensions.flatMap((dimension) => dimension.gates);
    for (const area of views[0]?.areas ?? []) {
      const own = world.questions.filter((_, index) => tags[index]?.includes(area.id)).map(({ id }) => id);
      expect(area.questions.toSorted()).toEqual(own.toSorted());
      const nodes = total.dimensions.flatMap(({ questions }) => questions).filter(({ id }) => own.includes(id));
      const known = nodes.flatMap(({ scores, weight }) =>
        scores.score === null ? [] : [{ value: fromExact(scores.score), weight: new Fraction(weight) }],
      );
      const weights = known.reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
      const mean = known.reduce((sum, { value, weight }) => sum.add(value.mul(weight)), new Fraction(0));
      expect(area.ungated?.fraction ?? null).toBe(weights.equals(0) ? null : mean.div(weights).toFraction());
      expect(area.gates).toEqual(gates.filter(({ questionId }) => own.includes(questionId)));
    }
  },
);

property('numbers of areas are in order, and the parts give them exactly', TAGGED, ([world, tags]) => {
  const input = withAreas(world, tags);
  const assessment = assess(input);
  for (const { id, scores, reason } of assessment.views[0]?.areas ?? []) {
    expect(reason === null).toBe(scores.score !== null);
    if (scores.score !== null) expectOrder(scores.low, scores.score, scores.high);
    expect(explain(input.questionnaire, assessment, id)?.node.scores).toEqual(scores);
  }
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

function withAreas(world: World, tags: readonly (readonly string[])[]): AssessmentInput {
  const input = inputOfWorld(world);
  const tagged = world.questions.map(({ id }, index) => [id, tags[index] ?? []] as const);
  const { questions } = input.questionnaire;
  const areas = ['x', 'y', 'z'].map((area) => [
    area,
    questions.filter(({ id }) => tagged.some(([question, own]) => question === id && own.includes(area))),
  ]);
  const views = [makeView('view', Object.fromEntries(areas))];
  return { ...input, questionnaire: { ...input.questionnaire, views } };
}

function assessWorld(world: World): Assessment {
  return assess(inputOfWorld(world));
}

function nodesOf({ total }: Assessment): readonly ScoredNode[] {
  return [total, ...total.dimensions, ...total.dimensions.flatMap(({ questions }) => questions)];
}

/** Total and dimensions by id, for comparing two assessments exactly. */
function numbersOf({ total }: Assessment): readonly (readonly [string, string | null])[] {
  return [total, ...total.dimensions].flatMap(({ id, scores, coverage }) => [
    ...Object.entries(scores).map(([run, exact]: [string, Exact | null]) => [`${id} ${run}`, text(exact)] as const),
    [`${id} coverage`, text(coverage)] as const,
  ]);
}

function text(exact: Exact | null): string | null {
  return exact === null ? null : exact.fraction;
}

function expectNarrower(world: World, pick: number, state: Cell['state']): void {
  const key = pickKey(world, pick, (cell) => cell.state !== 'answered' && cell.state !== 'na');
  if (key === undefined) return;
  const before = assessWorld(world).total;
  const after = assessWorld(withCell(world, key, { ...(world.cells[key] as Cell), state })).total;
  if (before.scores.low === null || after.scores.low === null) return;
  expectOrder(before.scores.low, after.scores.low);
  expectOrder(after.scores.high, before.scores.high);
}

function expectNoFall(before: Assessment, after: Assessment): void {
  const afterNodes = nodesOf(after);
  for (const [index, { scores }] of nodesOf(before).entries()) {
    for (const run of ['score', 'low', 'high', 'evidenced'] as const satisfies readonly (keyof Scores)[]) {
      const [earlier, later] = [scores[run], afterNodes[index]?.scores[run] ?? null];
      if (earlier === null) expect(later).toBe(null);
      else expectOrder(earlier, later);
    }
  }
}

/** Expects rising numbers. */
function expectOrder(...numbers: readonly (Exact | Fraction | null)[]): void {
  const fractions = numbers.map((one) => (one === null ? null : 'fraction' in one ? fromExact(one) : one));
  for (const [index, fraction] of fractions.entries()) {
    const next = fractions[index + 1];
    if (next === undefined) continue;
    expect(fraction !== null && next !== null && fraction.lte(next)).toBe(true);
  }
}

function pickKey(world: World, pick: number, fits: (cell: Cell) => boolean): string | undefined {
  const asked = world.questions.flatMap(({ id, perDepartment }) =>
    (perDepartment ? world.departments.map((department) => department.id) : [ORGANISATION]).map(
      (subject) => `${id}@${subject}`,
    ),
  );
  const fitting = asked.filter((key) => fits(world.cells[key] as Cell));
  return fitting[pick % fitting.length];
}

function withCell(world: World, key: string, cell: Cell): World {
  return { ...world, cells: { ...world.cells, [key]: cell } };
}

function times(weight: number, factor: number): number {
  return Math.round(weight * 10 * factor) / 10;
}
