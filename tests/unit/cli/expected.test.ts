import { expect, test } from 'vitest';
import { expectedIn } from '../../../src/cli/computed.ts';

test.each([
  [[120], 120],
  [[120, 30, 0], 150],
  [[120, undefined], undefined],
  [[undefined, 30], undefined],
  [[], undefined],
])('registers that expect %j: together %s', (each, together) => {
  expect(expectedIn(each.map((expected) => ({ expected })))).toBe(together);
});
