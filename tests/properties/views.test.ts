import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { expect, test } from 'vitest';
import { assess } from '../../src/scoring/assess.ts';
import { explain } from '../../src/scoring/explain.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { fromExact } from '../../src/scoring/rational.ts';
import { makeView } from '../support/scoring-model.ts';
import { expectRising, questionsOf } from '../support/scoring-numbers.ts';
import type { World } from '../support/scoring-world.ts';
import { worlds } from '../support/scoring-world-arbitrary.ts';
import { assessWorld } from '../support/scoring-world-changes.ts';
import { inputOfWorld } from '../support/scoring-world-input.ts';
import { wholeFromParts, wholesIn } from '../support/whole-from-parts.ts';

/** `REIFEGRAD_RUNS=10000 vitest run tests/properties` looks harder. */
const numRuns = Number(process.env['REIFEGRAD_RUNS'] ?? 200);

const AREAS = ['x', 'y', 'z'] as const;

interface Tagged {
  readonly world: World;
  /** Up to three areas for each question, and none at all. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Random questionnaires with every method, nested groups, gates and conditions, and a view whose areas overlap. */
const TAGGED: fc.Arbitrary<Tagged> = worlds({ methods: true, gates: true, conditions: true }).chain((world) =>
  fc.tuple(...world.questions.map(() => fc.subarray([...AREAS]))).map((tags) => ({
    world,
    tags: Object.fromEntries(world.questions.map(({ id }, index) => [id, tags[index] ?? []])),
  })),
);

function property(name: string, check: (tagged: Tagged) => void): void {
  test(name, { timeout: 600_000 }, () => fc.assert(fc.property(TAGGED, check), { numRuns }));
}

property('a view changes no other number', ({ world, tags }) => {
  expect({ ...assess(withAreas(world, tags)), views: [] }).toEqual(assessWorld(world));
});

property('each question is counted in every area that it is tagged with, and in no other', ({ world, tags }) => {
  for (const area of assess(withAreas(world, tags)).views[0]?.areas ?? []) {
    const own = world.questions.filter(({ id }) => tags[id]?.includes(area.id)).map(({ id }) => id);
    expect(area.questions.toSorted()).toEqual(own.toSorted());
  }
});

property('an area is the mean of what its questions count, by their weights, held by their gates', (tagged) => {
  const assessment = assess(withAreas(tagged.world, tagged.tags));
  const gates = assessment.total.dimensions.flatMap((dimension) => dimension.gates);
  for (const area of assessment.views[0]?.areas ?? []) {
    const known = questionsOf(assessment)
      .filter(({ id }) => area.questions.includes(id))
      .flatMap(({ scores, weight }) =>
        scores.score === null ? [] : [{ value: fromExact(scores.score), weight: new Fraction(String(weight)) }],
      );
    const weights = known.reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
    const sum = known.reduce((total, { value, weight }) => total.add(value.mul(weight)), new Fraction(0));
    // While something is missing, a questionnaire may want no score at all.
    if (area.reason !== 'incomplete')
      expect(area.ungated?.fraction ?? null).toBe(weights.equals(0) ? null : sum.div(weights).toFraction());
    expect(area.gates).toEqual(gates.filter(({ questionId }) => area.questions.includes(questionId)));
  }
});

property('numbers of areas are in order, and what is explained gives them exactly', ({ world, tags }) => {
  const input = withAreas(world, tags);
  const assessment = assess(input);
  for (const { id, scores, reason } of assessment.views[0]?.areas ?? []) {
    expect(reason === null).toBe(scores.score !== null);
    if (scores.score !== null) expectRising(scores.low, scores.score, scores.high);
    const node = explain(input.questionnaire, assessment, id)?.node;
    if (node === undefined) throw new Error(`no explanation of ${id}`);
    expect(node.scores).toEqual(scores);
    const [whole] = wholesIn(node);
    if (whole !== undefined && reason !== 'incomplete')
      expect(wholeFromParts(whole)).toEqual(whole.result?.ungated?.fraction ?? null);
  }
});

function withAreas(world: World, tags: Tagged['tags']): AssessmentInput {
  const input = inputOfWorld(world);
  const { questions } = input.questionnaire;
  const areas = AREAS.map((area) => [area, questions.filter(({ id }) => tags[id]?.includes(area))]);
  return { ...input, questionnaire: { ...input.questionnaire, views: [makeView('view', Object.fromEntries(areas))] } };
}
