import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { simulate } from '../../../src/scoring/simulate.ts';
import { inputOf, type ScoringCase } from '../../support/scoring-case.ts';
import { answered, BOARD, DONT_KNOW, HEAD, NOT_APPLICABLE } from '../../support/scoring-model.ts';

const scale = [0, 1, 2, 3, 4];
type Assumed = readonly [question: string, subject: string, answer: Answer];

/** What is there, what is assumed, and what comes of it. */
const cases: readonly {
  readonly name: string;
  readonly questions: ScoringCase['questions'];
  readonly assumed: readonly Assumed[];
  readonly total: string | null;
  readonly more?: object;
}[] = [
  {
    name: 'a better answer',
    questions: { 'd.a': 0.5, 'd.b': 0 },
    assumed: [['b', 'organisation', answered(1)]],
    total: '75',
  },
  {
    name: 'one department of two',
    questions: { 'd.a': { is: { x: 0, y: 0.5 } } },
    assumed: [['a', 'x', answered(1)]],
    total: '75',
  },
  {
    name: 'a department that has answered nothing yet',
    questions: { 'd.a': { is: { x: 0.5, y: 'missing' } } },
    assumed: [['a', 'y', answered(1)]],
    total: '75',
  },
  {
    name: 'what is not applicable then',
    questions: { 'd.a': 0.5, 'd.b': 0 },
    assumed: [['b', 'organisation', NOT_APPLICABLE]],
    total: '50',
  },
  {
    name: 'what is not known then',
    questions: { 'd.a': 0.5, 'd.b': 0 },
    assumed: [['b', 'organisation', DONT_KNOW]],
    total: '50',
  },
  {
    name: 'unmet criteria are met then',
    questions: { 'd.a': { is: { value: 1, unmet: [1] } } },
    assumed: [['a', 'organisation', answered(1)]],
    total: '100',
  },
  {
    name: 'a conflict is decided then',
    questions: { 'd.a': 'conflict', 'd.b': 0 },
    assumed: [['a', 'organisation', answered(1)]],
    total: '50',
  },
  {
    name: 'a gate is lifted, the weakest is another one',
    questions: {
      'a.p': { is: 0, scale, gate: { when: 'value == 0', of: 'dimension', cap: 10 } },
      'b.q': 0.5,
    },
    assumed: [['p', 'organisation', answered(4)]],
    total: '75',
    more: {
      ranks: [
        { dimension: 'a', before: 1, after: 2 },
        { dimension: 'b', before: 2, after: 1 },
      ],
      gates: { lifted: [{ questionId: 'p' }], met: [] },
    },
  },
  {
    name: 'a worse answer meets a gate',
    questions: { 'a.p': { is: 4, scale, gate: { when: 'value == 0', of: 'total', cap: 10 } }, 'b.q': 1 },
    assumed: [['p', 'organisation', answered(0)]],
    total: '10',
    more: { gates: { lifted: [], met: [{ questionId: 'p' }] } },
  },
  {
    name: 'another question is asked then',
    questions: { 'd.a': { is: 0, scale }, 'd.b': { is: 1, relevant: 'answers.a > 0' } },
    assumed: [['a', 'organisation', answered(2)]],
    total: '75',
    more: { asked: [{ questionId: 'b', subject: 'organisation' }], notAsked: [] },
  },
  {
    name: 'a question is not asked any more',
    questions: { 'd.a': { is: 4, scale }, 'd.b': { is: 0, relevant: 'answers.a > 0' } },
    assumed: [['a', 'organisation', answered(0)]],
    total: '0',
    more: { asked: [], notAsked: [{ questionId: 'b', subject: 'organisation' }] },
  },
];

describe('what other answers would change', () => {
  test.each(cases)('$name', ({ questions, assumed, total, more = {} }) => {
    const input = inputOf({ name: '', questions, expect: {} });
    const before = structuredClone(input.responses);
    const simulation = simulate(
      input,
      assumed.map(([questionId, subject, answer]) => {
        const role = subject === 'organisation' ? BOARD.id : HEAD.id;
        return { questionId, subject, role, answer };
      }),
    );
    expect(simulation.after.total.scores.score?.fraction ?? null).toBe(total);
    expect(simulation).toMatchObject(more);
    expect(input.responses).toEqual(before);
  });

  test('evidence of the answer that is there stays', () => {
    const evidence = { cap: 0.5, requiredFrom: undefined, maxAgeMonths: undefined };
    const questions = { 'd.a': { is: { value: 0.75, evidence: '2026-01-01' } }, 'd.b': 0.75 };
    const input = inputOf({ name: '', scoring: { evidence }, questions, expect: {} });
    const assumed = ['a', 'b'].map((questionId) => ({
      ...{ questionId, subject: 'organisation', role: BOARD.id },
      answer: answered(1),
    }));
    expect(simulate(input, assumed).after.total.scores.evidenced?.fraction).toBe('75');
  });
});
