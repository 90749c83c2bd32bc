import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { driverCommand, startDriver } from './support/driver.ts';
import { report, scale } from './support/scale.ts';
import { makeWorkspace, numberIn, openCampaign, questionFor } from './support/world.ts';
import type { Variant } from './support/writers.ts';

const WRITERS = 16;

/** Starts all writers at once; the k-th gives answers k, k + 16, k + 32 …, so that they meet on every fourth question. */
async function writeTogether(root: string, variant: Variant, updates: number): Promise<readonly number[]> {
  const runs = Array.from({ length: WRITERS }, (_, index) => {
    const orders = {
      root,
      variant,
      writer: `w${index}`,
      first: index + 1,
      step: WRITERS,
      count: updates,
      foldEvery: Math.max(10, Math.ceil(updates / 2)),
    };
    return startDriver(driverCommand(orders), index + 1);
  });
  const ends = await Promise.all(runs.map(({ end }) => end));
  expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual(ends.map(() => [0, '']));
  return ends.map(({ confirmed }) => confirmed);
}

function journalledNumbers(root: string): ReadonlySet<number> {
  const folder = join(root, 'responses/2026/klein/it/head.journal');
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'));
  return new Set(lines.flatMap((line) => numberIn((JSON.parse(line) as { answer: Answer }).answer) ?? []));
}

test('16 writers at once, without a lock: every answer is kept, every disagreement is shown', async () => {
  const { root } = makeWorkspace(temporaryFolder());
  const updates = scale(10, 1000);
  const last = await writeTogether(root, 'program', updates);
  expect(last).toEqual(last.map((_, index) => index + 1 + WRITERS * (updates - 1)));
  expect(journalledNumbers(root).size).toBe(WRITERS * updates);

  const session = openCampaign(root, { randomHex: () => 'last' });
  const folded = session.fold();
  const seen = new Set([...Object.keys(folded.answers), ...folded.conflicts.map(({ questionId }) => questionId)]);
  expect(seen.size).toBe(60);
  // Every candidate is some writer's last word on that question, and no writer's last word is missing.
  const shown = new Map(
    folded.conflicts.map(({ questionId, candidates }) => [questionId, new Set(candidates.map(numberIn))]),
  );
  for (const [id, answer] of Object.entries(folded.answers)) shown.set(id, new Set([numberIn(answer)]));
  const missing = lastWords(updates).filter((n) => !shown.get(questionFor(n))?.has(n) && !isSuperseded(n, root));
  expect(missing).toEqual([]);
  report('16 writers', { updates: WRITERS * updates, conflicts: folded.conflicts.length, missing: missing.length });
});

/** For each writer and question, the number of its last answer. */
function lastWords(updates: number): readonly number[] {
  const last = new Map<string, number>();
  for (let writer = 1; writer <= WRITERS; writer += 1) {
    for (let update = 0; update < updates; update += 1) {
      const n = writer + WRITERS * update;
      last.set(`${writer} ${questionFor(n)}`, n);
    }
  }
  return [...last.values()];
}

/** A writer that opened later knew of the answer and gave another one. */
function isSuperseded(n: number, root: string): boolean {
  const folder = join(root, 'responses/2026/klein/it/head.journal');
  const lines = readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as { answer: Answer; hash: string; replaces: readonly string[] });
  const own = lines.find(({ answer }) => numberIn(answer) === n);
  return own !== undefined && lines.some(({ replaces }) => replaces.includes(own.hash));
}

test('the campaign bites: writers that each write the whole file lose the answers of others', async () => {
  const { root } = makeWorkspace(temporaryFolder());
  await writeTogether(root, 'in-place', 10).catch(() => {});
  const loaded = (() => {
    try {
      return openCampaign(root, { randomHex: () => 'last' }).response.answers;
    } catch {
      return {};
    }
  })();
  const kept = new Set(Object.values(loaded).map(numberIn));
  expect(lastWords(10).filter((n) => !kept.has(n)).length).toBeGreaterThan(0);
});
