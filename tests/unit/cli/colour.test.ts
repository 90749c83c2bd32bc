import { expect, test } from 'vitest';
import { isColourOn } from '../../../src/cli/colour.ts';

type Row = readonly [
  flag: 'auto' | 'always' | 'never',
  env: Readonly<Record<string, string>>,
  isTTY: boolean,
  expected: boolean,
  isAccessible?: boolean,
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
  ['auto', {}, true, false, true],
  ['auto', { FORCE_COLOR: '1' }, true, false, true],
  ['always', {}, true, true, true],
];

const rows = table.map(([flag, env, isTTY, expected, isAccessible = false]) => ({
  flag,
  env,
  isTTY,
  isAccessible,
  expected,
}));

test.each(rows)(
  '$flag with $env on a terminal: $isTTY, accessible: $isAccessible → $expected',
  ({ expected, ...facts }) => {
    expect(isColourOn(facts)).toBe(expected);
  },
);
