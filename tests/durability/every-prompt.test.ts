import { expect, test } from 'vitest';
import { systemFiles } from '../../src/node/files.ts';
import { loadResponses } from '../../src/workspace/load-responses.ts';
import { programPath } from '../support/program.ts';
import { keys, type Pty, startPty, terminalEnv } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { isAllAnswered, makePromptWorkspace, PLACES, type PromptKind, promptKinds } from './support/prompt-kinds.ts';
import { isMiddle, isWhole, report } from './support/scale.ts';
import { openWorkspace } from './support/world.ts';

const endings = ['kill -9', 'SIGTERM', 'hang-up', 'Ctrl-C', 'Ctrl-D', 'Ctrl-Z', '| head'] as const;
type Ending = (typeof endings)[number];
type Skin = 'rich' | 'plain';

interface Run {
  readonly kind: PromptKind;
  readonly ending: Ending;
  readonly place: number;
  readonly skin: Skin;
}

/** Every kind of prompt, every way to end, at the first, a middle and the last question; the plain skin at the middle one. */
const allRuns: readonly Run[] = promptKinds.flatMap((kind) =>
  [1, 3, PLACES].flatMap((place) =>
    endings.flatMap((ending) => {
      const run = { kind, ending, place };
      // Ctrl-C in a pipe ends all of it in line mode, the shell too: there is no exit code left to look at.
      const isPlain = place === 3 && kind.isRichOnly !== true && ending !== '| head';
      return isPlain
        ? [
            { ...run, skin: 'rich' as const },
            { ...run, skin: 'plain' as const },
          ]
        : [{ ...run, skin: 'rich' as const }];
    }),
  ),
);

/** Every second run in the middle form; in the short form each kind is tried about once, with another ending, place and skin. */
const step = isMiddle ? 2 : 25;
const chosen = isWhole ? allRuns : allRuns.filter((_, index) => index % step === 7 % step);

const codes: Readonly<Record<Ending, number | NodeJS.Signals>> = {
  'kill -9': 'SIGKILL',
  SIGTERM: 143,
  'hang-up': 'SIGHUP',
  'Ctrl-C': 130,
  'Ctrl-D': 0,
  'Ctrl-Z': 130,
  '| head': 130,
};

test('whatever ends the program at whatever prompt: answers are there, the terminal is as it was, the next start goes on', async () => {
  const failures: string[] = [];
  // Two at a time, as many as the machine has cores.
  const queue = [...chosen];
  const worker = async (): Promise<void> => {
    for (let run = queue.shift(); run !== undefined; run = queue.shift()) failures.push(...(await tryRun(run)));
  };
  await Promise.all([worker(), worker()]);
  report('every prompt', { runs: chosen.length, failures: failures.length });
  expect(failures).toEqual([]);
}, 3_600_000);

test('every kind of prompt is tried with every ending at three places, in more than 200 runs', () => {
  expect(allRuns.length).toBeGreaterThan(400);
  expect(new Set(allRuns.map(({ kind, ending, place }) => [kind.name, ending, place].join())).size).toBe(
    promptKinds.length * endings.length * 3,
  );
});

async function tryRun(run: Run): Promise<readonly string[]> {
  const { kind, ending, place, skin } = run;
  const name = `${kind.name}, ${ending}, question ${place}, ${skin}`;
  try {
    return (await wrongWith(run)).map((what) => `${name}: ${what}`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : error}`];
  }
}

async function wrongWith(run: Run): Promise<readonly string[]> {
  const { kind, ending, place } = run;
  const root = temporaryFolder();
  const questionnaire = makePromptWorkspace(root, kind, place);
  const pty = start(root, run, ending);
  await goTo(pty, run);
  end[ending](pty);
  const exit = await pty.exit;
  const wrong: string[] = [];
  // Ctrl-D leaves the interview, which is kept; a command that was not done was broken off.
  const code = ending === 'Ctrl-D' && kind.command !== undefined ? 130 : codes[ending];
  if ((exit.code ?? exit.signal) !== code) wrong.push(`ended with ${exit.code ?? exit.signal}`);
  if (ending !== 'kill -9' && ending !== 'hang-up' && !isTidy(pty, exit.restored))
    wrong.push('the terminal is not as it was');
  const values = valuesIn(root, questionnaire);
  for (const [id, expected] of expectedValues(run))
    if (values.get(id) !== expected) wrong.push(`${id} is ${values.get(id)}, not ${expected}`);
  const again = start(root, run);
  await again.waitFor(shownNext(run)).catch((error: Error) => wrong.push(`did not go on: ${error.message}`));
  await again.dispose();
  return wrong;
}

function start(root: string, { kind, skin }: Run, ending?: Ending): Pty {
  const line = [
    process.execPath,
    programPath(),
    ...(kind.command?.argv ?? ['answer', '--department', 'it']),
    ...(skin === 'plain' ? ['--accessible'] : []),
  ];
  const piped = ['bash', '-c', 'set -o pipefail; "$@" | head -n 1', 'bash', ...line];
  const env = terminalEnv({ HOME: root, REIFEGRAD_HOME: `${root}/home`, SOURCE_DATE_EPOCH: '1795392000' });
  return startPty(ending === '| head' ? piped : line, { cwd: root, env, timeoutMs: 20_000 });
}

/** Answers what comes before the place, then leads to the prompt. */
async function goTo(pty: Pty, { kind, place, skin, ending }: Run): Promise<void> {
  const send = (press: string): void => pty.send(skin === 'rich' || press.endsWith('\r') ? press : `${press}\r`);
  await pty.waitFor(shownFirst(kind, place));
  for (let question = 1; kind.before === undefined && question < place; question += 1) {
    send('1');
    await pty.waitForNew(`Frage ${question + 1} von`);
  }
  for (const [press, seen] of kind.steps?.(place) ?? []) {
    const pressed = typeof press === 'string' ? press : press[skin];
    if (pressed === undefined) continue;
    send(pressed);
    await pty.waitForNew(seen);
  }
  // Behind a letter Ctrl-D only deletes.
  if (kind.half !== undefined && ending !== 'Ctrl-D') pty.send(kind.half);
}

const end: Readonly<Record<Ending, (pty: Pty) => void>> = {
  'kill -9': (pty) => pty.kill('SIGKILL'),
  SIGTERM: (pty) => pty.kill('SIGTERM'),
  'hang-up': (pty) => pty.hangUp(),
  'Ctrl-C': (pty) => pty.send(keys.ctrlC),
  'Ctrl-D': (pty) => pty.send(keys.ctrlD),
  'Ctrl-Z': (pty) => pty.send(keys.ctrlZ + keys.ctrlC),
  '| head': (pty) => pty.send(keys.ctrlC),
};

/** Mode of the lines, cursor, and the marks for pasted text. */
function isTidy(pty: Pty, isRestored: boolean): boolean {
  const transcript = pty.transcript();
  const isUnmarked = transcript.lastIndexOf('\x1b[?2004l') >= transcript.lastIndexOf('\x1b[?2004h');
  return isRestored && pty.cursorVisible() && isUnmarked;
}

function shownFirst(kind: PromptKind, place: number): string {
  if (kind.command !== undefined) return kind.command.shows;
  if (kind.before === 'all-answered') return 'Ihr Ergebnis';
  return kind.before === 'conflict' ? 'gegeneinander' : `Frage ${Math.min(1, place)} von`;
}

/** What was confirmed is not asked again; what was not, is. */
function shownNext({ kind, place }: Run): string {
  if (kind.before !== undefined) return shownFirst(kind, place);
  const next = kind.isAnswered === true ? place + 1 : place;
  return next > PLACES ? 'Ihr Ergebnis' : `Frage ${next} von`;
}

function expectedValues({ kind, place }: Run): ReadonlyMap<string, unknown> {
  const ids = Array.from({ length: PLACES + 1 }, (_, index) => `q${index + 1}`);
  if (isAllAnswered(kind)) return new Map(ids.map((id) => [id, true]));
  const known = kind.before === 'conflict' ? 0 : place - 1;
  return new Map(
    ids.map((id, index) => [
      id,
      index < known ? true : index === place - 1 && kind.isAnswered === true ? 3 : undefined,
    ]),
  );
}

function valuesIn(root: string, questionnaire: ReturnType<typeof makePromptWorkspace>): ReadonlyMap<string, unknown> {
  const loaded = loadResponses(systemFiles, openWorkspace(root), '2026', questionnaire);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const answers = Object.entries(loaded.value[0]?.answers ?? {});
  return new Map(answers.map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer.state]));
}
