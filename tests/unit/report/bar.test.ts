import { describe, expect, test } from 'vitest';
import { bar } from '../../../src/report/formats/terminal/bar.ts';
import { styleWith } from '../../support/styles.ts';

const exact = (value: number | null) => (value === null ? null : { value, fraction: String(value) });

describe('bar of ten columns', () => {
  test.each([
    [0, 0, '..........'],
    [100, 100, '##########'],
    [50, 50, '#####.....'],
    [30, 70, '###====...'],
    [0, 100, '=========='],
    [0.1, 0.1, '#.........'],
    [0, 0.1, '=.........'],
    [99.9, 100, '##########'],
    [null, null, '..........'],
  ] as const)('%s to %s', (low, high, drawn) => {
    const scores = { score: exact(low), low: exact(low), high: exact(high), evidenced: null };
    expect(bar(scores, [0, 100], 10, styleWith({ isAscii: true }))).toBe(drawn);
  });

  test('another range', () => {
    const scores = { score: exact(3), low: exact(3), high: exact(5), evidenced: null };
    expect(bar(scores, [1, 5], 4, styleWith({ isAscii: true }))).toBe('##==');
  });
});
