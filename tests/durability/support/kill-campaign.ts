import { readdirSync } from 'node:fs';
import { systemFiles } from '../../../src/node/files.ts';
import { driverCommand, type StartDriver, startDriver } from './driver.ts';
import { findLosses } from './world.ts';

/** What a campaign found. */
export interface CampaignResult {
  readonly kills: number;
  readonly confirmed: number;
  readonly losses: readonly string[];
  /** Temporary files that were left behind, over all kills. */
  readonly leftovers: number;
}

/** How a campaign runs. */
export interface CampaignOptions {
  readonly root: string;
  readonly start: StartDriver;
  readonly kills: number;
  /** The longest time from the first confirmed answer of a run to its kill, in milliseconds. */
  readonly longestMs: number;
  /** Ends the campaign with the first loss. */
  readonly untilLoss?: boolean;
  /** What is wrong on the disk after so many confirmed answers; by default the campaign's own check. */
  readonly check?: (root: string, confirmed: number) => readonly string[];
}

/** Kills a driver at random moments, again and again on the same workspace, and looks after each kill what is lost. */
export async function killAtRandom(options: CampaignOptions): Promise<CampaignResult> {
  const { root, start, kills, longestMs, untilLoss = false, check = findLosses } = options;
  const losses: string[] = [];
  let confirmed = 0;
  let leftovers = 0;
  let kill = 0;
  while (kill < kills && !(untilLoss && losses.length > 0)) {
    kill += 1;
    const run = start(root, confirmed + 1);
    await run.begun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs));
    run.kill();
    const end = await run.end;
    if (end.signal !== 'SIGKILL')
      losses.push(`kill ${kill}: ended by itself: ${end.code} ${end.stderr} ${end.refused}`);
    confirmed = end.confirmed;
    losses.push(...check(root, confirmed).map((loss) => `kill ${kill}: ${loss}`));
    leftovers += temporaryFilesIn(root).length;
  }
  return { kills: kill, confirmed, losses, leftovers };
}

/** Starts once more, gives the next answer and folds; returns what is wrong afterwards, leftovers included. */
export async function startAgain(root: string, confirmed: number): Promise<readonly string[]> {
  const end = await startDriver(driverCommand({ root, first: confirmed + 1, count: 1, foldEvery: 1 }), confirmed + 1)
    .end;
  const failed = end.code === 0 ? [] : [`the next start fails: ${end.code} ${end.refused} ${end.stderr}`];
  const left = temporaryFilesIn(root).map((name) => `left behind: ${name}`);
  return [...failed, ...findLosses(root, end.confirmed), ...left];
}

/** Returns the names of our temporary files anywhere in a folder. */
export function temporaryFilesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /(^|\/)\.rg-[0-9a-f]+\.tmp$/.test(name) && systemFiles.kind(`${root}/${name}`) === 'file');
}
