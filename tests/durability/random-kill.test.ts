import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { driverCommand, type StartDriver, startDriver } from './support/driver.ts';
import { killAtRandom, startAgain } from './support/kill-campaign.ts';
import { report, scale } from './support/scale.ts';
import { makeWorkspace } from './support/world.ts';
import type { Variant } from './support/writers.ts';

const starter =
  (variant: Variant, foldEvery: number): StartDriver =>
  (root, first) =>
    startDriver(driverCommand({ variant, root, first, foldEvery }), first);

test.each([
  ['while answers go to the journal', 1_000_000],
  ['while every answer is folded into the file', 1],
  ['while some are folded', 20],
])('kill -9 at random moments, %s: nothing is lost or torn', async (what, foldEvery) => {
  const { root } = makeWorkspace(temporaryFolder());
  const result = await killAtRandom({
    root,
    start: starter('program', foldEvery),
    kills: scale(7, 100),
    longestMs: 120,
  });
  report(`kill -9 ${what}`, result);
  expect(result.losses).toEqual([]);
  expect(result.confirmed).toBeGreaterThan(result.kills);
  expect(await startAgain(root, result.confirmed)).toEqual([]);
});

test('the campaign bites: with a plain writeFile in its place, answers are lost', async () => {
  const { root } = makeWorkspace(temporaryFolder());
  const result = await killAtRandom({
    root,
    start: starter('in-place', 1),
    kills: 100,
    longestMs: 120,
    untilLoss: true,
  });
  report('kill -9 with writeFile in place', result);
  expect(result.losses.join()).toMatch(/lost|missing|empty-document|yaml-syntax/);
  expect(result.losses.join()).not.toContain('ended by itself');
});
