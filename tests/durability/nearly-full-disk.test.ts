import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { bundleForNode } from '../support/bundle.ts';
import { temporaryFilesIn } from './support/kill-campaign.ts';
import { isWhole, report } from './support/scale.ts';
import { findLosses, makeWorkspace } from './support/world.ts';
import { openWriter, type Variant, type Writer } from './support/writers.ts';

const disk = mountSmallDisk(512);
afterAll(() => disk?.remove());

/** Returns a folder on a disk of its own, undefined where mounting is not allowed. */
function mountSmallDisk(sizeKb: number): { readonly folder: string; remove(): void } | undefined {
  const folder = join(bundleForNode(''), '..', '..', `disk-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'none', folder]);
  const remove = (): void => {
    if (status === 0) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (status === 0) return { folder, remove };
  remove();
  return undefined;
}

interface Outcome {
  readonly freeKb: number;
  readonly confirmed: number;
  readonly reasons: readonly string[];
  readonly losses: readonly string[];
  /** After room was made: the refused answer was given again. */
  readonly lossesAfterwards: readonly string[];
}

/** Fills the disk up to `freeKb` and answers until it is full; then makes room and goes on. */
function answerUntilFull(variant: Variant, freeKb: number, folder: string): Outcome {
  const root = join(folder, 'workspace');
  rmSync(root, { recursive: true, force: true });
  makeWorkspace(root);
  const writer = openWriter(variant, root, 'aaaaaaaaaaaa');
  let confirmed = 0;
  for (; confirmed < 30; confirmed += 1) writer.confirm(confirmed + 1);
  writer.fold();
  const filler = join(folder, 'filler');
  writeFileSync(filler, Buffer.alloc(Math.max(0, freeBytes(folder) - freeKb * 1024)));
  const reasons = new Set<string>();
  for (let attempts = 0; attempts < 100 && reasons.size === 0; attempts += 1) {
    if (attempt(() => writer.confirm(confirmed + 1), reasons)) confirmed += 1;
    attempt(() => writer.fold(), reasons);
  }
  // Pressing the key again changes nothing as long as the disk is full.
  for (let attempts = 0; attempts < 3; attempts += 1)
    if (attempt(() => writer.confirm(confirmed + 1), reasons)) confirmed += 1;
  const losses = [...findLosses(root, confirmed), ...temporaryFilesIn(root)];
  rmSync(filler);
  const lossesAfterwards = goOn(writer, root, confirmed + 1);
  writer.close();
  return { freeKb, confirmed, reasons: [...reasons], losses, lossesAfterwards };
}

function attempt(action: () => void, reasons: Set<string>): boolean {
  try {
    action();
    return true;
  } catch (error) {
    reasons.add(error instanceof UserError ? `${error.code}: ${error.data['reason']}` : String(error));
    return false;
  }
}

function goOn(writer: Writer, root: string, next: number): readonly string[] {
  const reasons = new Set<string>();
  attempt(() => writer.confirm(next), reasons);
  attempt(() => writer.fold(), reasons);
  return [...reasons, ...findLosses(root, next)];
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const levels = isWhole ? Array.from({ length: 61 }, (_, index) => index) : [0, 4, 12, 20, 36, 60];
const why = disk === undefined ? ' (SKIPPED: mounting a small disk needs root)' : '';

describe.skipIf(disk === undefined)(`0 to 60 kB free${why}`, () => {
  const folder = disk?.folder ?? '';

  test('what is confirmed is there, what does not fit is refused with its reason, and goes through when there is room', () => {
    const outcomes = levels.map((freeKb) => answerUntilFull('program', freeKb, folder));
    report('nearly full disk', { runs: outcomes.length, confirmed: outcomes.map(({ confirmed }) => confirmed) });
    expect(outcomes.filter(({ losses, lossesAfterwards }) => losses.length + lossesAfterwards.length > 0)).toEqual([]);
    expect(new Set(outcomes.flatMap(({ reasons }) => reasons))).toEqual(new Set(['not-saved: disk-full']));
  });

  test.each(['in-place', 'single-write'] as const)('the campaign bites: %s loses answers', (variant) => {
    const outcomes = levels.map((freeKb) => answerUntilFull(variant, freeKb, folder));
    const bad = outcomes.filter(({ losses }) => losses.some((loss) => !loss.includes('.rg-')));
    report(`nearly full disk, ${variant}`, { runs: outcomes.length, bad: bad.length });
    expect(bad).not.toEqual([]);
  });
});
