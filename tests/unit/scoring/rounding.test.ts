import { expect, test } from 'vitest';
import { roundHalfAway } from '../../../src/scoring/rounding.ts';

test.each([
  ['0', 1, '0.0'],
  ['131/3', 1, '43.7'],
  ['1093/25', 1, '43.7'],
  ['1093/25', 2, '43.72'],
  ['175/4', 1, '43.8'],
  ['249999/10000', 1, '25.0'],
  ['1/2', 0, '1'],
  ['-1/2', 0, '-1'],
  ['-175/4', 1, '-43.8'],
  ['-1/25', 1, '0.0'],
  ['1/20', 1, '0.1'],
  ['201/200', 2, '1.01'],
  ['100', 1, '100.0'],
  ['100', 0, '100'],
  ['1/1000', 3, '0.001'],
  ['199/200', 2, '1.00'],
])('%s to %i digits is %s', (fraction, digits, text) => {
  // The double is not looked at: 201/200 as a double lies below the half.
  expect(roundHalfAway({ value: Number.NaN, fraction }, digits)).toBe(text);
});
