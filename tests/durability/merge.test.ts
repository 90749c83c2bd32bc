import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersIn, conflictsIn } from '../support/answer-workspace.ts';
import { projectRoot } from '../support/run-cli.ts';
import { delegated } from '../support/slices.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { chosen } from './support/chosen.ts';
import { temporaryFilesIn } from './support/kill-campaign.ts';
import { isWhole, report, scale } from './support/scale.ts';
import { hasStrace, interfere, recordCalls, type SystemCall } from './support/strace.ts';

const why = hasStrace() ? '' : ' (SKIPPED: strace is not there or not allowed)';

/** What the citizens' office has answered, and what somebody else made of it. */
const OLD = { srv_03: 10, srv_06: 2, srv_09: 'so' } as const;
const NEW = { srv_03: 11, srv_06: 3, srv_09: 'anders' } as const;
const IDS = Object.keys(OLD) as (keyof typeof OLD)[];

function command(cwd: string, ...argv: readonly string[]): readonly string[] {
  return [process.execPath, join(projectRoot, 'bin', 'reifegrad.js'), ...argv, '--workspace', cwd];
}

const merge = (cwd: string, file: string): readonly string[] => command(cwd, 'merge', join(cwd, file));

interface Outcome extends SystemCall {
  readonly signal: NodeJS.Signals | null;
  readonly wrong: readonly string[];
}

/** Each answer is the one before or theirs; who merges once more has all of theirs, and nothing is left behind. */
function run(original: string, file: string, call: SystemCall, what: string): Outcome {
  const cwd = join(temporaryFolder(), 'workspace');
  cpSync(original, cwd, { recursive: true });
  const [strace = '', ...args] = interfere(merge(cwd, file), call, what);
  const { signal } = spawnSync(strace, args);
  const now = valuesIn(cwd);
  const torn = IDS.filter((id) => now[id] !== OLD[id] && now[id] !== NEW[id]).map((id) => `${id} is ${now[id]}`);
  const [node = '', ...again] = merge(cwd, file);
  const { status, stderr } = spawnSync(node, again, { encoding: 'utf8' });
  const then = valuesIn(cwd);
  const missing = IDS.filter((id) => then[id] !== NEW[id]).map((id) => `${id} is ${then[id]} the next time`);
  const left = temporaryFilesIn(cwd).map((name) => `left behind: ${name}`);
  return { ...call, signal, wrong: [...torn, ...(status === 0 ? [] : [stderr]), ...missing, ...left] };
}

function valuesIn(cwd: string): Readonly<Record<string, unknown>> {
  const answers = Object.entries(answersIn(cwd, 'buergerbuero'));
  return Object.fromEntries(answers.map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer]));
}

describe.skipIf(why !== '')(`at every call of the kernel that touches the workspace${why}`, () => {
  test.each(['signal=SIGKILL', 'error=ENOSPC'])('merge, %s: each answer as before or as in the file', async (what) => {
    const before = IDS.map((id) => `${id}=${OLD[id]}`);
    const fill = Object.fromEntries(IDS.map((id) => [id, String(NEW[id])]));
    const { cwd, file } = await delegated(fill, { before });
    const copy = join(temporaryFolder(), 'workspace');
    cpSync(cwd, copy, { recursive: true });
    const names = isWhole ? /./ : /^(write|rename)$/;
    const calls = recordCalls(merge(copy, file), copy).filter(({ name }) => names.test(name));
    const outcomes = chosen(calls, 1).map((call) => run(cwd, file, call, what));
    const killed = outcomes.filter(({ signal }) => signal === 'SIGKILL').length;
    report(`merge, ${what}`, { points: outcomes.length, killed });
    expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    if (what === 'signal=SIGKILL') expect(killed).toBeGreaterThan(outcomes.length / 2);
  });
});

/** Merges and answers at once: who answers changes what the slices change, too. Returns what got lost. */
async function mergeWhileAnswering(): Promise<{ readonly disputed: number; readonly lost: readonly string[] }> {
  const { cwd, file } = await delegated({ srv_06: '3' }, { before: ['srv_06=2'] });
  const text = readFileSync(join(cwd, file), 'utf8');
  const values = [0, 1, 3, 4];
  for (const value of values) writeFileSync(join(cwd, `${value}.yaml`), text.replace('srv_06: 3', `srv_06: ${value}`));
  const office = ['answer', '--department', 'buergerbuero', '--answers'];
  const remark = (value: number): string =>
    `answers: { srv_06: { state: answered, value: ${value}, comment: von ${value} } }`;
  for (const value of values) writeFileSync(join(cwd, `antwort-${value}.yaml`), remark(value));
  const answering = values.map((value) => started(command(cwd, ...office, join(cwd, `antwort-${value}.yaml`))));
  const merging = values.map((value) => started(merge(cwd, `${value}.yaml`)));
  const codes = await Promise.all([...answering, ...merging]);
  const failed = codes.filter((code) => code !== 0 && code !== 1).map((code) => `ended with ${code}`);
  const { srv_06: answer } = answersIn(cwd, 'buergerbuero');
  const standing = conflictsIn(cwd, 'buergerbuero').flatMap(({ candidates }) => candidates);
  // Only somebody who answers and has seen the answers before may have replaced them all; no merge ever does.
  const isAnswered = [answer, ...standing].some((one) => one?.comment?.startsWith('von ') === true);
  return { disputed: standing.length, lost: [...failed, ...(isAnswered ? [] : ['no answer of the office is left'])] };
}

function started([file = '', ...args]: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => spawn(file, args, { stdio: 'ignore' }).on('exit', resolve));
}

test('merged while the office answers: what it answered counts or stands against what came', async () => {
  const rounds = scale(1, 25);
  const outcomes: Awaited<ReturnType<typeof mergeWhileAnswering>>[] = [];
  for (let round = 1; round <= rounds; round += 1) outcomes.push(await mergeWhileAnswering());
  report('merged while answering', { rounds, disputed: outcomes.filter(({ disputed }) => disputed > 0).length });
  expect(outcomes.flatMap(({ lost }) => lost)).toEqual([]);
});
