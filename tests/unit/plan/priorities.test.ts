import { describe, expect, test } from 'vitest';
import { priorityOf } from '../../../src/plan/priorities.ts';
import { ratio } from '../../../src/scoring/rational.ts';

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
