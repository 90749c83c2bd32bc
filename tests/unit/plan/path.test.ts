import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerNode } from '../../../src/model/assessment.ts';
import type { MethodName, Question } from '../../../src/model/questionnaire.ts';
import type { ChosenStep } from '../../../src/plan/frontier.ts';
import { answersOf, bestPath, bestTotal, cheapestPath } from '../../../src/plan/path.ts';
import { stepsBeyond } from '../../../src/plan/steps.ts';
import { assess } from '../../../src/scoring/assess.ts';
import type { AssessmentInput } from '../../../src/scoring/input.ts';
import { fromExact, type Rational } from '../../../src/scoring/rational.ts';
import { withAnswers } from '../../../src/scoring/with-answers.ts';
import { inputOf, type ScoringCase } from '../../support/scoring-case.ts';

const measure = (to: number, effort: 's' | 'm' | 'l') => ({ to, effort, text: { en: String(to) } });
const scale = [0, 1, 2, 3, 4];
const ladder = [measure(2, 's'), measure(3, 'm'), measure(4, 'l')];

/** Cases in which the cheapest way is not the obvious one; each is compared with trying out every set of steps. */
const cases: readonly Omit<ScoringCase, 'expect'>[] = [
  {
    name: 'one large step is dearer than two small ones',
    questions: {
      'd.a': { is: 0, scale, measures: [measure(4, 'l')] },
      'd.b': { is: 0, scale, measures: [measure(2, 's')] },
      'd.c': { is: 0, scale, measures: [measure(2, 's')] },
    },
  },
  {
    name: 'weights decide',
    weights: { a: 5, b: 1 },
    questions: { 'a.p': { is: 1, scale, measures: ladder }, 'b.q': { is: 1, scale, measures: ladder } },
  },
  {
    name: 'the weakest has to be lifted',
    scoring: { method: 'minimum' },
    questions: { 'd.a': { is: 1, scale, measures: ladder }, 'd.b': { is: 2, scale, measures: ladder } },
  },
  {
    name: 'a gate holds until its answer is better',
    questions: {
      'd.a': {
        is: 0,
        scale,
        measures: [measure(1, 'l'), measure(4, 's')],
        gate: { when: 'value == 0', of: 'dimension', cap: 30 },
      },
      'd.b': { is: 2, scale, measures: ladder },
      'd.c': { is: 2, scale, measures: ladder },
    },
  },
  {
    name: 'two gates, of a dimension and of the total',
    questions: {
      'a.p': { is: 0, scale, measures: ladder, gate: { when: 'value == 0', of: 'dimension', cap: 20 } },
      'a.r': { is: 3, scale, measures: ladder },
      'b.q': { is: 1, scale, measures: ladder, gate: { when: 'value < 3', of: 'total', cap: 40 } },
    },
  },
  {
    name: 'stages from below',
    scoring: { range: [0, 3] },
    groups: { d: { method: 'staged', stages: { measure: 'mean', reached: 0.5, completed: 0.75 } } },
    levels: [0, 1, 2, 3],
    questions: {
      'd.a': { is: 2, scale, stage: 1, measures: ladder },
      'd.b': { is: 1, scale, stage: 2, measures: ladder },
      'd.c': { is: 3, scale, stage: 2, measures: ladder },
      'd.e': { is: 0, scale, stage: 3, measures: ladder },
    },
  },
  {
    name: 'a sum with something missing and something that does not apply',
    scoring: { method: 'sum' },
    questions: {
      'd.a': { is: 1, scale: [1, 2, 3], measures: [measure(2, 's'), measure(3, 'm')] },
      'd.b': { is: 'open', scale: [1, 2, 3] },
      'd.c': { is: 'na', scale: [1, 2, 3] },
      'd.e': { is: 1, scale: [1, 2, 3], weight: 2, measures: [measure(3, 'm')] },
    },
  },
  {
    name: 'departments, each with its own steps',
    questions: {
      'd.a': { is: { x: 1, y: 3, z: 'open' }, scale, measures: ladder },
      'd.b': { is: 2, scale, measures: ladder },
    },
  },
  {
    name: 'the weakest department',
    scoring: { departments: 'minimum' },
    questions: { 'd.a': { is: { x: 1, y: 3 }, scale, measures: ladder }, 'd.b': { is: 2, scale, measures: ladder } },
  },
  {
    name: 'a share counts only what is full',
    scoring: { method: 'share' },
    questions: {
      'd.a': { is: 2, scale, measures: ladder },
      'd.b': { is: 0, scale, measures: [measure(3, 's'), measure(4, 's')] },
      'd.c': { is: 4, scale },
    },
  },
  {
    name: 'a traffic light: red until the critical answer is better, yellow until it is best',
    scoring: { method: 'share' },
    levels: [null, 0, 70],
    questions: {
      'd.a': {
        is: 0,
        scale: [0, 2, 4],
        measures: [measure(2, 'm'), measure(4, 'l')],
        gate: { of: 'both', levels: { 0: 0, 2: 1 }, missing: 0 },
      },
      'd.b': { is: 0, scale, measures: ladder },
      'd.c': { is: 4, scale },
      'd.e': { is: 4, scale },
    },
  },
  {
    name: 'no measure leads out of red while a critical answer is missing',
    scoring: { method: 'share', policies: { notApplicable: 'exclude', missing: 'zero' } },
    levels: [null, 0, 70],
    questions: {
      'd.a': { is: 'dk', scale, measures: ladder, gate: { of: 'total', levels: { 0: 0 }, missing: 0 } },
      'd.b': { is: 0, scale, measures: ladder },
    },
  },
  {
    name: 'groups first',
    groups: { d: { method: 'mean_of_groups' }, 'd.h': { weight: 3 } },
    questions: {
      'd.g.a': { is: 0, scale, measures: ladder },
      'd.g.b': { is: 1, scale, measures: ladder },
      'd.h.c': { is: 1, scale, measures: ladder },
    },
  },
];

describe('the cheapest way is the one that trying out finds', () => {
  test.each(cases)('$name', (given) => {
    expectCheapest({ ...given, expect: {} });
  });
});

test('and in random small surveys', () => {
  const cell = fc.record({
    is: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constantFrom('open', 'na') }),
    weight: fc.nat(3),
    stage: fc.integer({ min: 1, max: 2 }),
    dimension: fc.constantFrom('a', 'b'),
    efforts: fc.array(fc.constantFrom<'s' | 'm' | 'l'>('s', 'm', 'l'), { minLength: 3, maxLength: 3 }),
    gate: fc.option(
      fc.oneof(
        fc.record({
          when: fc.constantFrom('value == 0', 'value < 2'),
          of: fc.constantFrom('dimension', 'total', 'both'),
          cap: fc.constantFrom(10, 45),
        }),
        fc.record({
          of: fc.constantFrom('dimension', 'total', 'both'),
          levels: fc.constantFrom({ 0: 0 }, { 0: 1, 1: 2 }, { 0: 0, 1: 2, 2: 3 }),
          missing: fc.constantFrom(0, 3, undefined),
        }),
      ),
      { nil: undefined, freq: 6 },
    ),
  });
  const methods: readonly MethodName[] = ['weighted_mean', 'mean_of_groups', 'minimum', 'staged', 'share', 'sum'];
  const world = fc.record({
    cells: fc.array(cell, { minLength: 2, maxLength: 4 }),
    total: fc.constantFrom(...methods),
    inner: fc.constantFrom(...methods),
  });
  fc.assert(
    fc.property(world, ({ cells, total, inner }) => {
      const questions = Object.fromEntries(
        cells.map(({ dimension, efforts: [s = 's', m = 's', l = 's'], ...parts }, index) => [
          `${dimension}.q${index}`,
          { ...parts, scale, measures: [measure(1, s), measure(3, m), measure(4, l)] },
        ]),
      ) as ScoringCase['questions'];
      const groups = { a: { method: inner, stage: 1 }, b: { method: inner, stage: 2 } };
      expectCheapest({ name: '', scoring: { method: total }, groups, questions, expect: {} });
    }),
    { numRuns: Number(process.env['REIFEGRAD_RUNS'] ?? 300) },
  );
});

test('a step that changes which questions are asked makes it a bound', () => {
  const input = inputOf({
    name: '',
    questions: {
      'd.a': { is: 0, scale, measures: ladder },
      'd.b': { is: 4, scale, relevant: 'answers.a < 2' },
    },
    expect: {},
  });
  const path = cheapestPath(input, assess(input), { id: 3, from: 62.5, title: {}, description: undefined });
  expect(path).toMatchObject({ isExact: false, effort: 1, result: { scores: { score: { fraction: '50' } } } });
});

function expectCheapest(scoringCase: ScoringCase): void {
  const input = inputOf(scoringCase);
  const assessment = assess(input);
  const all = everySet(input);
  const reachable = all.filter(({ score }) => score !== null);
  for (const [index, level] of input.questionnaire.levels.entries()) {
    const enough = reachable.filter(({ rank }) => rank >= index);
    const expected = enough.length === 0 ? undefined : Math.min(...enough.map(({ effort }) => effort));
    expect([level.id, cheapestPath(input, assessment, level)?.effort]).toEqual([level.id, expected]);
  }
  for (const budget of [0, 1, 4, 100]) {
    const best = reachable
      .filter(({ effort }) => effort <= budget)
      .map(({ score }) => score)
      .reduce(larger, null);
    expect([budget, bestPath(input, assessment, budget)?.result.scores.score?.fraction]).toEqual([
      budget,
      best?.toFraction(),
    ]);
  }
  expect(bestTotal(input, assessment)?.fraction).toEqual(
    reachable
      .map(({ score }) => score)
      .reduce(larger, null)
      ?.toFraction(),
  );
}

function larger(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return a.compare(b) > 0 ? a : b;
}

/** Tries out every set of steps by assessing it. */
function everySet(
  input: AssessmentInput,
): readonly { readonly effort: number; readonly score: Rational | null; readonly rank: number }[] {
  const questions = new Map(input.questionnaire.questions.map((question) => [question.id, question]));
  const options = assess(input).total.dimensions.flatMap((dimension) =>
    dimension.questions.flatMap(({ id, answers }) => {
      const question = questions.get(id);
      return question === undefined ? [] : answers.map((answer) => optionsOf(question, answer));
    }),
  );
  const sets = options.reduce<readonly (readonly ChosenStep[])[]>(
    (chosen, some) => chosen.flatMap((set) => [set, ...some.map((step) => [...set, step])]),
    [[]],
  );
  return sets.map((steps) => {
    const { total } = assess({ ...input, responses: withAnswers(input, answersOf(steps, input)) });
    const { score } = total.scores;
    return {
      effort: steps.reduce((sum, { step }) => sum + step.effort, 0),
      score: score && fromExact(score),
      rank: input.questionnaire.levels.findIndex(({ id }) => id === total.level),
    };
  });
}

function optionsOf(question: Question, { value, shares, subject, role }: AnswerNode): readonly ChosenStep[] {
  if (value === null || shares.score === null) return [];
  const steps = stepsBeyond(question, value, fromExact(shares.score));
  return steps.map((step) => ({ questionId: question.id, subject, role, step }));
}
