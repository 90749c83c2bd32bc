// How long a key takes until its frame is written, in an interview of 500 questions: the whole program in this process, with the
// files on the disk, at a keyboard and a screen that are streams. One frame of a screen is 16.7 ms. It prints and never judges.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { main } from '../src/cli/main.ts';
import type { Io } from '../src/model/io.ts';
import { createIo } from '../src/node/io.ts';

const QUESTIONS = 500;
const ANSWERED = 250;
const ROUNDS = Number(process.env['ROUNDS'] ?? 60);
const FRAME_MS = 16.7;

/** What is written, and when. */
class Screen extends Writable {
  readonly columns = 80;
  readonly rows = 24;
  readonly isTTY = true;
  /** Streams of a process stay open when what is piped into them ends. */
  readonly _isStdio = true;
  text = '';
  writes = 0;
  writtenAt = 0;

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    this.text = (this.text + chunk.toString()).slice(-20_000);
    this.writes += 1;
    this.writtenAt = performance.now();
    callback();
  }
}

/** How long the disk took for the last journal line. */
let diskMs = 0;

const root = mkdtempSync(join(tmpdir(), 'reifegrad-keys-'));
makeWorkspace(root);
const screen = new Screen();
const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => keyboard });
const done = main(['answer', '--department', 'it'], fakeIo());
await until(() => screen.text.includes('Frage 1 von'));

process.stdout.write(
  `${QUESTIONS} questions, ${ANSWERED} answered first, ${ROUNDS} rounds; one frame is ${FRAME_MS} ms\n`,
);
await measure('a digit answers, is saved, and the next question stands', ANSWERED, () => '2');
await measure('an arrow moves in the list', ROUNDS, (round) => (round % 2 === 0 ? '\x1b[B' : '\x1b[A'));
await measure('back', ROUNDS, () => 'b');
await measure('forward', ROUNDS, () => 'f');
await measure('the overview opens', ROUNDS, () => 'o', '\x1b');
keyboard.write('o');
await settle();
await measure('an arrow moves in the overview', ROUNDS, (round) => (round % 10 === 0 ? '\x1b[6~' : '\x1b[B'));
await measure('a letter narrows the overview', ROUNDS, (round) => (round % 2 === 0 ? 'o' : 'a'));
await measure('the search opens', 1, () => '/');
await measure('a letter is searched', ROUNDS, (round) => (round % 12 < 6 ? 'thema '.charAt(round % 12) : '\x7f'));
await measure('search closes, overview closes', 2, () => '\x1b');
await measure('a comment opens', 1, () => 'n');
await measure('a letter is typed', ROUNDS, () => 'ä');
keyboard.write('\x03');
await done;
rmSync(root, { recursive: true });

/** Presses a key again and again, and behind it the key that undoes it; each time waits until nothing more is written. Prints median and 95th percentile. */
async function measure(what: string, rounds: number, key: (round: number) => string, undo?: string): Promise<void> {
  const times: number[] = [];
  const withoutDisk: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = screen.writes;
    diskMs = 0;
    const start = performance.now();
    keyboard.write(key(round));
    await until(() => screen.writes > before);
    await settle();
    times.push(screen.writtenAt - start);
    withoutDisk.push(screen.writtenAt - start - diskMs);
    if (undo === undefined) continue;
    keyboard.write(undo);
    // Whether an escape begins a longer key shows only after a while.
    await delay(150);
  }
  print(what, times);
  if (diskMs > 0) print('  the same without waiting for the disk', withoutDisk);
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(6);
  process.stdout.write(`  ${what.padEnd(58)} median ${at(0.5)} ms   95 % ${at(0.95)} ms   worst ${at(1)} ms\n`);
}

/** The disk itself, with a look at the clock. */
function timedFiles(files: Io['files']): Io['files'] {
  return {
    ...files,
    createJournal(path, workspace) {
      const journal = files.createJournal(path, workspace);
      return {
        append(line) {
          const start = performance.now();
          journal.append(line);
          diskMs = performance.now() - start;
        },
        close: () => journal.close(),
      };
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const start = performance.now(); !isTrue(); ) {
    if (performance.now() - start > 20_000) throw new Error(`nothing came\n${screen.text.slice(-2000)}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Until nothing has been written for a few turns of the event loop. */
async function settle(): Promise<void> {
  for (let quiet = 0, writes = screen.writes; quiet < 20; quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (screen.writes !== writes) [quiet, writes] = [0, screen.writes];
  }
}

function fakeIo(): Io {
  const out = { write: (text: string) => void screen.write(text), isTTY: true, columns: 80 };
  return {
    ...createIo(),
    files: timedFiles(createIo().files),
    ...{ stdout: out, stderr: out, cwd: root, packageRoot: process.cwd() },
    stdin: { isTTY: true, readAll: async () => new Uint8Array() },
    terminal: { input: keyboard, output: screen } as unknown as Io['terminal'],
    env: { LANG: 'de_DE.UTF-8', REIFEGRAD_HOME: join(root, 'home') },
  };
}

function makeWorkspace(folder: string): void {
  const points = ['null', 'eins', 'zwei', 'drei', 'vier'];
  const questions = Array.from({ length: QUESTIONS }, (_, index) => ({
    ...{ id: `q${index}`, title: `Thema ${index}`, role: 'head', type: 'scale', scale: 'grade' },
    label: `Wie weit ist das Thema ${index} im Bereich, gemessen an dem, was sich vorzeigen lässt?`,
    hint: `Gemeint ist, was zum Thema ${index} beschlossen, geregelt und in den letzten 12 Monaten geprüft worden ist.`,
    anchors: Object.fromEntries(
      points.map((point, value) => [value, `Beobachtet und vorgezeigt ist ${point} von vier.`]),
    ),
    // One in ten hangs on the one before.
    ...(index % 10 === 9 ? { relevant: `answers.q${index - 1} >= 1` } : {}),
  }));
  const dimensions = Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `d${index}`, title: `Dimension ${index}` },
    questions: questions.slice(index * 50, index * 50 + 50),
  }));
  const questionnaire = {
    ...{ format: 1, id: 'lang', version: '1.0.0', status: 'active', title: 'Lang', license: 'CC0-1.0' },
    ...{ default_language: 'de', languages: ['de'], roles: { head: { per: 'department', title: 'Leitung' } } },
    scales: { grade: points.map((label, value) => ({ value, label })) },
    levels: [{ id: 0, from: 0, title: 'Anfang' }],
    scoring: { method: 'weighted_mean', range: [0, 100] },
    dimensions,
  };
  const workspace = {
    ...{ format: 1, organisation: { title: 'Musterstadt', invented: true }, language: 'de' },
    departments: [{ id: 'it', title: 'Informationstechnik', roles: ['head'] }],
    waves: [{ id: '2026', date: '2026-10-01', status: 'open', questionnaires: [{ id: 'lang', version: '1.0.0' }] }],
  };
  mkdirSync(join(folder, 'questionnaires'));
  writeFileSync(join(folder, 'reifegrad.yaml'), JSON.stringify(workspace));
  writeFileSync(join(folder, 'questionnaires', 'lang.yaml'), JSON.stringify(questionnaire));
}
