import { expect, test } from 'vitest';
import { fromDecimal, fromExact, ratio, toExact, toIntegerWeights } from '../../../src/scoring/rational.ts';

test.each([
  [0.1, '1/10'],
  [49.9, '499/10'],
  [-2.5, '-5/2'],
  [0, '0'],
  [-0, '0'],
  [12, '12'],
  [1e-7, '1/10000000'],
  [1.5e-7, '3/20000000'],
  [1e21, '1000000000000000000000'],
  [2.5e21, '2500000000000000000000'],
])('%d is the decimal that was written: %s', (value, fraction) => {
  expect(toExact(fromDecimal(value)).fraction).toBe(fraction);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no number', (value) => {
  expect(() => fromDecimal(value)).toThrow(RangeError);
});

test.each([
  [
    [1, 2, 3],
    [1n, 2n, 3n],
  ],
  [
    [0.1, 0.2, 1],
    [1n, 2n, 10n],
  ],
  [
    [12.5, 1e-3],
    [12_500n, 1n],
  ],
  [[1e21], [10n ** 21n]],
  [[], []],
])('weights %j in the same proportion as integers', (weights, integers) => {
  expect(toIntegerWeights(weights)).toEqual(integers);
});

test.each([
  [1n, 3n, 1 / 3],
  [-1n, 3n, -1 / 3],
  [0n, 7n, 0],
  // Dividing the two rounded integers gives 0.1 + 1 bit here.
  [10n ** 30n, 10n ** 31n, 0.1],
  [10n ** 40n * 2n, 3n * 10n ** 40n, 2 / 3],
  [-(10n ** 25n), 1n, -1e25],
  [2n ** 53n + 1n, 1n, 2 ** 53],
  // Just above a tie of two doubles: the part cut off decides.
  [(2n ** 53n + 1n) * 2n ** 70n + 1n, 2n ** 70n, 2 ** 53 + 2],
])('%d/%d has the double nearest to it', (numerator, denominator, value) => {
  expect(toExact(ratio(numerator, denominator)).value).toBe(value);
});

test.each(['0', '7', '-7', '175/2', '-1/3'])('%s survives the way to JSON and back', (fraction) => {
  expect(toExact(fromExact({ value: 0, fraction })).fraction).toBe(fraction);
});
