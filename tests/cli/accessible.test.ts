import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { answersIn, answerWorkspace, putEarlierAnswers } from '../support/answer-workspace.ts';
import { cityFolder } from '../support/city-folder.ts';
import { office, open, play } from '../support/play.ts';
import { keys, type Pty } from '../support/pty.ts';
import { runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { answered } from '../support/workspace.ts';

/** A terminal that would show colours and every sign. */
const capable = { NO_COLOR: '', COLORTERM: 'truecolor' };

const terminal = { isTTY: true, columns: 80, env: { ...capable, TERM: 'xterm-256color', LANG: 'de_DE.UTF-8' } };

/** What a screen reader stumbles over: carriage return, control sequences, lines and blocks, signs that only decorate. */
const stumblingBlocks = /[\r\x1b\u0080-\u009f\u2500-\u27bf]/g;

function blocksIn(text: string): readonly string[] {
  return text.match(stumblingBlocks) ?? [];
}

/** The terminal itself turns every line feed into carriage return and line feed. */
function transcriptOf(pty: Pty): string {
  return pty.transcript().replaceAll('\r\n', '\n');
}

const lines: readonly string[] = [
  'status',
  'score',
  'score --department bauen',
  'report',
  'report --department bauen',
  'plan',
  'plan --all',
  'explain',
  'explain srv_06',
  'simulate --set str_01=4',
  'lint',
  'history',
  'verify',
  'review',
  'submit --department bauen --with-gaps --yes',
  'print beispiel',
  'answer --department bauen --set srv_06=1 --dry-run',
  '--help',
  'help exit-codes',
  '--version',
  'report --departmnt bauen',
  'report --department baun',
  ...commands.map(({ name }) => `help ${name}`),
];

test.each(lines)('%s --accessible: no carriage return, no control sequence, no drawing', async (line) => {
  const { stdout, stderr } = await runInProcess([...line.split(' '), '--accessible'], {
    cwd: cityFolder(),
    ...terminal,
  });
  expect(stdout + stderr).not.toBe('');
  expect(blocksIn(stdout + stderr)).toEqual([]);
});

test.each(['status', 'report', 'report --departmnt bauen'])(
  '%s --accessible: the same in a real terminal',
  async (line) => {
    const { pty } = open({ cwd: cityFolder(), argv: [...line.split(' '), '--accessible'], env: capable });
    await pty.exit;
    expect(pty.text()).not.toBe('');
    expect(blocksIn(transcriptOf(pty))).toEqual([]);
  },
);

test('without it there is something to stumble over, so the test can fail', async () => {
  const { stdout } = await runInProcess(['report'], { cwd: cityFolder(), ...terminal });
  expect(blocksIn(stdout)).not.toEqual([]);
});

test('the same over a whole interview: every prompt, every key, every kind of question, to the end', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  putEarlierAnswers(cwd, 'vorstand', 'head', { srv_03: answered(30, { comment: 'geschätzt' }) });
  const { pty } = open({ cwd, argv: ['answer', '--department', 'vorstand', '--accessible'], env: capable });
  const say = (text: string): string => `${text}${keys.enter}`;
  await play(pty, [
    ['Frage 1 von 4', say('?')],
    ['Was die Tasten tun', say('o')],
    ['Übersicht: 0 von 4', say('o')],
    ['Ihre Wahl:', say('/antr')],
    ['1 Frage zu', say('')],
    ['Frage 1 von 4', say('/')],
    ['Suchen nach', say('strategie')],
    ['Ihre Wahl:', say('1')],
    ['Frage 1 von 4', say('z')],
    ['Was soll', say('4')],
    ['Bis zu welchem Tag', say('31.12.2027')],
    ['Eigenes Ziel', say('3')],
    ['Nachweis erwartet', say('1')],
    ['Welche Art', say('1')],
    ['Wie heißt', say('Ratsbeschluss')],
    ['Wo ist er', say('')],
    ['Von welchem Tag', say('1.3.2026')],
    ['Frage 2 von 4', say('7')],
    ['steht nicht zur Wahl', say('1,3')],
    ['Frage 3 von 4', say('b')],
    ['Frage 2 von 4', say('b')],
    ['Frage 1 von 4', say('1')],
    ['entfällt eine Frage', say('2')],
    ['Frage 1 von 4', say('f')],
    ['Frage 2 von 4', say('c')],
    ['Gelöscht', say('d')],
    ['Wer kann', say('4')],
    ['Frage 3 von 4', say('x')],
    ['trifft auf jeden Bereich zu', say('n')],
    ['Ihre Anmerkung', say('geschätzt')],
    ['Anmerkung: geschätzt', say('u')],
    [/Gespeichert: Digitaler Eingang: 30 %[\s\S]*Frage 4 von 4/, say('s')],
    [/Ihr Ergebnis bis hierher[\s\S]*Wie geht es weiter/, say('1')],
    ['Frage 4 von 4', say('t')],
    ['Ihre Angabe:', say('Mehr Zeit')],
    [/Ihr Ergebnis bis hierher[\s\S]*Wie geht es weiter/, say('1')],
    ['Übersicht: 4 von 4', say('')],
    ['Wie geht es weiter', say('5')],
    ['Geschafft', ''],
  ]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(blocksIn(transcriptOf(pty))).toEqual([]);
});

test('colour only where it was asked for', async () => {
  const { pty } = open({ argv: [...office, '--accessible', '--color', 'always'], env: capable });
  await pty.waitFor('Ihre Antwort:');
  pty.kill('SIGTERM');
  await pty.exit;
  // The plain skin has no colours of its own.
  expect(blocksIn(transcriptOf(pty))).toEqual([]);
  const { pty: status } = open({ argv: ['status', '--accessible', '--color', 'always'], env: capable });
  await status.exit;
  expect(blocksIn(transcriptOf(status))).toContain('\x1b');
});

test.each([
  ['the flag', ['--accessible'], {}],
  ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
])(
  'asked for by %s, the interview takes its answers through a pipe, and the end of the input leaves',
  async (_title, flags, env) => {
    const cwd = answerWorkspace(temporaryFolder());
    const argv = ['answer', '--department', 'buergerbuero', '--lang', 'en', ...flags];
    const { code, stdout, stderr } = await runInProcess(argv, { cwd, env, stdin: '3\n1\nviel\n12,5\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 3 }, srv_03: { value: 12.5 } });
    expect(stderr).toMatch(/^Your .*: 12,5$/m);
    expect(blocksIn(stderr)).toEqual([]);
  },
);

test('through the pipe, handing in is asked for and done', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const argv = ['answer', '--department', 'buergerbuero', '--lang', 'en', '--accessible'];
  await runInProcess([...argv.slice(0, 5), '--set', 'srv_06=1', '--set', 'srv_03=10', '--set', 'srv_09=-'], { cwd });
  const { code, stdout } = await runInProcess(argv, { cwd, stdin: '4\n1\n' });
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Check code') });
});

test.each([
  [['--no-input'], {}],
  [[], { CI: 'true' }],
])('not through a pipe with %j %j', async (flags, env) => {
  const argv = ['answer', '--department', 'buergerbuero', '--accessible', ...flags];
  const { code, stderr } = await runInProcess(argv, { cwd: answerWorkspace(temporaryFolder()), env, stdin: '3\n' });
  expect([code, stderr]).toEqual([2, expect.stringContaining('answer-needs-input')]);
});
