import { describe, expect, test } from 'vitest';
import { prioritiesOf, priorityOf } from '../../../src/plan/priorities.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { ratio } from '../../../src/scoring/rational.ts';
import { inputOf } from '../../support/scoring-case.ts';

describe('the worked numbers of rule R7, without effort', () => {
  test.each([
    ['E-file from 1 to 3', { gap: 2n, weight: 3n }, 6],
    ['processes, a gap of 1', { gap: 1n, weight: 2n }, 2],
    ['security check from 1 to 2', { gap: 1n, weight: 3n }, 3],
    ['open data from 0 to 1', { gap: 1n, weight: 1n }, 1],
    ['an open duty, E-invoice from 1 to 3', { gap: 2n, weight: 2n, urgency: 1.5 }, 6],
    ['a large effort', { gap: 2n, weight: 3n, effort: 8 }, 0.75],
  ])('%s', (_, { gap, weight, ...more }, expected) => {
    const numbers = { gap: ratio(gap, 1n), weight: ratio(weight, 1n), urgency: 1, effort: 1, ...more };
    expect(priorityOf(numbers).valueOf()).toBe(expected);
  });
});

describe('the weight is the part of the total that hangs on an answer', () => {
  const scale = [0, 0.5, 1];
  const measures = [{ to: 1, effort: 's' as const, text: { en: 'better' } }];
  const questions = {
    'a.p': { is: 0, scale, measures },
    'a.q': { is: 1, scale },
    'b.r': { is: 0, scale, measures },
    'b.s': { is: 'na', scale },
    'b.t': { is: 1, scale, weight: 2 },
  };
  test.each([
    ['by dimension, question and department', {}, { p: '75/2', r: '25/3' }],
    ['by question alone where all count together', { method: 'share' as const }, { p: '20', r: '20' }],
    [
      'by dimension where each comes first by itself',
      { method: 'share' as const, pooled: false },
      { p: '75/2', r: '25/3' },
    ],
  ])('%s', (_, scoring, weights) => {
    const input = inputOf({ name: '', scoring, weights: { a: 3, b: 1 }, questions, expect: {} });
    const found = prioritiesOf(input, assess(input)).map(({ questionId, weight }) => [questionId, weight.fraction]);
    expect(Object.fromEntries(found)).toEqual(weights);
  });
});
