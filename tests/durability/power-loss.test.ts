import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mountImage } from './support/disk-image.ts';
import { driverCommand, startDriver } from './support/driver.ts';
import { type CampaignResult, killAtRandom } from './support/kill-campaign.ts';
import { report, scale } from './support/scale.ts';
import { findLosses, makeWorkspace } from './support/world.ts';
import type { Variant } from './support/writers.ts';

const disk = mountImage(32);
afterAll(() => disk?.remove());

const why = disk === undefined ? ' (SKIPPED: a disk on a loop device needs root)' : '';
let rounds = 0;

/** Answers are given until the power is cut at a random moment, again and again, in a new workspace. */
async function cutPower(variant: Variant, cuts: number, untilLoss = false): Promise<CampaignResult> {
  if (disk === undefined) throw new Error('no disk');
  rounds += 1;
  const { root } = makeWorkspace(join(disk.folder, `workspace-${rounds}`));
  disk.sync();
  return killAtRandom({
    ...{ root, kills: cuts, longestMs: 120, untilLoss },
    start: (folder, first) => startDriver(driverCommand({ variant, root: folder, first, foldEvery: 5 }), first),
    // The process is gone, its last writes are in memory: the machine now loses those.
    check: (_, confirmed) => disk.afterPowerCut((folder) => findLosses(join(folder, basename(root)), confirmed)),
  });
}

describe.skipIf(disk === undefined)(`the power is cut${why}`, () => {
  test('nothing that was confirmed is lost or torn, from the first answer on', async () => {
    const results: CampaignResult[] = [];
    for (let round = 1; round <= scale(1, 20); round += 1) results.push(await cutPower('program', scale(5, 10)));
    report('power cuts', {
      cuts: results.reduce((sum, { kills }) => sum + kills, 0),
      confirmed: results.reduce((sum, { confirmed }) => sum + confirmed, 0),
    });
    expect(results.flatMap(({ losses }) => losses)).toEqual([]);
  });

  test.each(['in-place', 'without-sync', 'without-folder-sync'] as const)(
    'the campaign bites: %s loses answers',
    async (variant) => {
      const { kills, losses } = await cutPower(variant, 30, true);
      report(`power cuts, ${variant}`, { cuts: kills, losses: losses.length });
      expect(losses.join()).toMatch(/lost|missing|empty-document|yaml-syntax/);
      expect(losses.join()).not.toContain('ended by itself');
    },
  );
});
