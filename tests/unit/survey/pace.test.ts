import { expect, test } from 'vitest';
import { minutesLeft, type Pace } from '../../../src/survey/pace.ts';

const minute = 60_000;

test.each<[title: string, pace: Pace, open: number, minutes: number | undefined]>([
  ['nothing is said before the third answer', [minute, minute], 20, undefined],
  ['a minute each', [minute, minute, minute], 20, 20],
  ['a telephone call in between does not count', [minute, 45 * minute, minute, minute], 10, 10],
  ['with an even number the middle of the two in the middle', [minute, 2 * minute, minute, 2 * minute], 10, 15],
  ['never less than one', [1000, 1000, 1000], 3, 1],
  ['nothing open, nothing left', [minute, minute, minute], 0, undefined],
])('%s', (_title, pace, open, minutes) => {
  expect(minutesLeft(pace, open)).toBe(minutes);
});
