import { expect, test } from 'vitest';
import { isColourOn } from '../../../src/cli/colour.ts';

type Row = readonly [
  flag: 'auto' | 'always' | 'never',
  env: Readonly<Record<string, string>>,
  isTTY: boolean,
  expected: boolean,
];

const table: readonly Row[] = [
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { CLICOLOR_FORCE: '1' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
  ['always', { NO_COLOR: '1' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
];

test.each(table)('--color %s with %j on a terminal: %s → %s', (flag, env, isTTY, expected) => {
  expect(isColourOn({ flag, env, isTTY })).toBe(expected);
});
