import { expect, test } from 'vitest';
import { chooseAccess } from '../../../src/cli/access.ts';

test.each<
  [flag: boolean, variable: string | undefined, chosen: boolean | undefined, isAccessible: boolean, isDecided: boolean]
>([
  [false, undefined, undefined, false, false],
  [true, undefined, undefined, true, true],
  [true, '0', false, true, true],
  [false, '1', undefined, true, true],
  [false, 'yes', false, true, true],
  [false, '0', true, false, true],
  [false, 'false', true, false, true],
  [false, '', true, true, true],
  [false, undefined, true, true, true],
  [false, undefined, false, false, true],
])('--accessible %s, ACCESSIBLE=%s, chosen %s', (flag, variable, chosen, isAccessible, isDecided) => {
  const env = variable === undefined ? {} : { ACCESSIBLE: variable };
  const isSaid = flag || Boolean(variable);
  expect(chooseAccess({ flag, env, chosen })).toEqual({ isAccessible, isDecided, isSaid });
});
