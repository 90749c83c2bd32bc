import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResponseStatus } from '../../src/model/answer.ts';
import { systemFiles } from '../../src/node/files.ts';
import { reopenResponse } from '../../src/workspace/reopen-response.ts';
import { verifyResponse } from '../../src/workspace/verify/verify-response.ts';
import { bundleForNode } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { chosen } from './support/chosen.ts';
import { driverCommand, startDriver } from './support/driver.ts';
import type { HandInOrders } from './support/hand-in-program.ts';
import { temporaryFilesIn } from './support/kill-campaign.ts';
import { report, scale } from './support/scale.ts';
import { hasStrace, interfere, recordCalls, type SystemCall } from './support/strace.ts';
import { campaignOptions, loadCampaign, makeWorkspace, numberIn, openWorkspace, questionFor } from './support/world.ts';

const why = hasStrace() ? '' : ' (SKIPPED: strace is not there or not allowed)';
const KEY = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };
/** Answers that are there before anything is handed in. */
const KNOWN = 5;

type Action = HandInOrders['action'];
type Variant = HandInOrders['variant'];

const before: Readonly<Record<Action, ResponseStatus>> = { submit: 'draft', reopen: 'submitted' };
const after: Readonly<Record<Action, ResponseStatus>> = { submit: 'submitted', reopen: 'draft' };

let program: string | undefined;
let runs = 0;

function command(root: string, action: Action, more: Partial<HandInOrders> = {}): readonly string[] {
  program ??= bundleForNode("import './tests/durability/support/hand-in-program.ts';");
  runs += 1;
  const orders: HandInOrders = { root, action, variant: 'program', writer: `e${runs}`, attempts: 1, ...more };
  return [process.execPath, program, JSON.stringify(orders)];
}

interface Setting {
  readonly action: Action;
  readonly variant: Variant;
  readonly original: string;
  readonly calls: readonly SystemCall[];
}

async function prepare(action: Action, variant: Variant = 'program'): Promise<Setting> {
  const original = makeWorkspace(join(temporaryFolder(), 'workspace')).root;
  const { end } = startDriver(driverCommand({ variant: 'program', root: original, count: KNOWN, foldEvery: KNOWN }));
  expect((await end).confirmed).toBe(KNOWN);
  if (action === 'reopen') expect((await startDriver(command(original, 'submit'), 1).end).code).toBe(0);
  return { action, variant, original, calls: recordCalls(command(copyOf(original), action, { variant }), 'workspace') };
}

function copyOf(original: string): string {
  const root = join(temporaryFolder(), 'workspace');
  cpSync(original, root, { recursive: true });
  return root;
}

interface Outcome extends SystemCall {
  readonly what: string;
  readonly signal: NodeJS.Signals | null;
  readonly refused: readonly string[];
  readonly wrong: readonly string[];
}

async function run({ action, variant, original }: Setting, call: SystemCall, what: string): Promise<Outcome> {
  const root = copyOf(original);
  const { confirmed, refused, signal } = await startDriver(interfere(command(root, action, { variant }), call, what), 1)
    .end;
  const wrong = [...wrongIn(root, action, confirmed === 1), ...(await wrongNextTime(root, action))];
  return { ...call, what, signal, refused, wrong };
}

/** What is wrong on the disk: an answer lost or torn, a state that is neither before nor after, a hand-in that does not fit. */
function wrongIn(root: string, action: Action, wasTold: boolean): readonly string[] {
  const response = loadCampaign(root);
  if (!('answers' in response)) return response;
  const lost = Array.from({ length: KNOWN }, (_, index) => index + 1).filter(
    (n) => numberIn(response.answers[questionFor(n)]) !== n,
  );
  const isOneOfTwo = response.status === after[action] || (!wasTold && response.status === before[action]);
  const { findings } = verifyResponse(systemFiles, openWorkspace(root), KEY);
  // Between the line in the journal and the file, the file is behind; the next start brings it up.
  const told = findings.filter(({ messageId }) => messageId !== 'submission-not-in-file');
  return [
    ...lost.map((n) => `answer ${n} is lost`),
    ...(isOneOfTwo ? [] : [`${response.status}, told: ${wasTold}`]),
    ...told.map(({ messageId }) => messageId),
  ];
}

/** Whoever tries once more gets there, whatever happened the first time; then everything fits and nothing is left behind. */
async function wrongNextTime(root: string, action: Action): Promise<readonly string[]> {
  const response = loadCampaign(root);
  const isDone = 'answers' in response && response.status === after[action];
  // Opening what is open already is refused; the file is brought up by whoever works on it next.
  const next = isDone && action === 'reopen' ? driverCommand({ root, first: KNOWN, count: 1 }) : command(root, action);
  const end = await startDriver(next, 1).end;
  const failed = end.code === 0 ? [] : [`the next start fails: ${end.code} ${end.refused} ${end.stderr}`];
  const { findings } = verifyResponse(systemFiles, openWorkspace(root), KEY);
  const left = temporaryFilesIn(root).map((name) => `left behind: ${name}`);
  return [...failed, ...wrongIn(root, action, true), ...findings.map(({ messageId }) => messageId), ...left];
}

describe.skipIf(why !== '')(`at every call of the kernel that touches the workspace${why}`, () => {
  test.each(['submit', 'reopen'] as const)('SIGKILL while somebody does %s: as before or as after', async (action) => {
    const setting = await prepare(action);
    const outcomes: Outcome[] = [];
    for (const call of chosen(setting.calls, 2)) outcomes.push(await run(setting, call, 'signal=SIGKILL'));
    const killed = outcomes.filter(({ signal }) => signal === 'SIGKILL').length;
    report(`SIGKILL at every call of ${action}`, { points: outcomes.length, killed });
    expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(killed).toBeGreaterThan(outcomes.length / 2);
  });

  test.each(['submit', 'reopen'] as const)('ENOSPC while somebody does %s: as before or as after', async (action) => {
    const setting = await prepare(action);
    const calls = setting.calls.filter(({ name }) => name !== 'close');
    const outcomes: Outcome[] = [];
    for (const call of chosen(calls, 1)) outcomes.push(await run(setting, call, 'error=ENOSPC'));
    report(`ENOSPC at every call of ${action}`, { points: outcomes.length });
    expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  test('the campaign bites: with a plain writeFile in its place, a hand-in is torn', async () => {
    const setting = await prepare('submit', 'in-place');
    const calls = setting.calls.filter(({ name }) => name === 'write');
    const outcomes: Outcome[] = [];
    for (const call of calls) outcomes.push(await run(setting, call, 'signal=SIGKILL'));
    expect(outcomes.filter(({ wrong }) => wrong.length > 0)).not.toEqual([]);
  });
});

const WRITERS = 6;

/** Everybody answers a question of their own, again and again, until somebody else has handed in. */
async function handInWhileAnswering(): Promise<{ readonly late: number; readonly wrong: readonly string[] }> {
  const { root } = makeWorkspace(join(temporaryFolder(), 'workspace'));
  const answering = Array.from({ length: WRITERS }, (_, index) =>
    startDriver(driverCommand({ root, writer: `w${index}`, first: index + 1, step: 60, foldEvery: 3 }), index + 1),
  );
  await Promise.all(answering.map(({ begun }) => begun));
  const submitted = await startDriver(command(root, 'submit', { attempts: 1000 }), 1).end;
  const ends = await Promise.all(answering.map(({ end }) => end));
  const response = loadCampaign(root);
  if (!('answers' in response)) return { late: 0, wrong: response };
  const contained = ends.filter(({ confirmed }) => numberIn(response.answers[questionFor(confirmed)]) === confirmed);
  const { findings } = verifyResponse(systemFiles, openWorkspace(root), KEY);
  const refusedBySubmit = ends.filter(({ refused }) => refused.some((line) => line.startsWith('response-submitted')));
  reopenResponse(campaignOptions(root, { randomHex: () => 'last' }), 'nachsehen');
  const open = loadCampaign(root);
  const lost = ends.filter(
    ({ confirmed }) => !('answers' in open) || numberIn(open.answers[questionFor(confirmed)]) !== confirmed,
  );
  return {
    late: response.lateAnswers ?? 0,
    wrong: [
      ...(submitted.confirmed === 1 && response.status === 'submitted' ? [] : ['not handed in']),
      ...(refusedBySubmit.length === WRITERS ? [] : [`only ${refusedBySubmit.length} were told`]),
      // What is not contained is told as late: nothing is left out silently.
      ...(WRITERS - contained.length <= (response.lateAnswers ?? 0) ? [] : ['left out silently']),
      ...lost.map(({ confirmed }) => `answer ${confirmed} is lost`),
      ...findings.filter(({ severity }) => severity !== 'info').map(({ messageId }) => messageId),
    ],
  };
}

test('handed in while several answer, without a lock: every answer is contained or told as late, none is lost', async () => {
  const rounds = scale(1, 40);
  const outcomes: Awaited<ReturnType<typeof handInWhileAnswering>>[] = [];
  for (let round = 1; round <= rounds; round += 1) outcomes.push(await handInWhileAnswering());
  report('handed in while answering', {
    rounds,
    late: outcomes.reduce((sum, { late }) => sum + late, 0),
    roundsWithLate: outcomes.filter(({ late }) => late > 0).length,
  });
  expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});
