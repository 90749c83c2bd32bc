import { expect, test } from 'vitest';
import { answersIn } from '../support/answer-workspace.ts';
import { office, open, play } from '../support/play.ts';
import { keys, type Pty } from '../support/pty.ts';

const pasted = (text: string): string => `\x1b[200~${text}\x1b[201~`;
const back = keys.backspace;

/** Opens the comment of the first question. */
async function atComment(columns = 80): Promise<{ readonly pty: Pty; readonly cwd: string }> {
  const opened = open({ columns });
  await play(opened.pty, [
    ['Frage 1 von 3', 'n'],
    ['Ihre Anmerkung', ''],
  ]);
  return opened;
}

/** Ends the line and answers, so that the comment is on the disk. Returns it. */
async function save({ pty, cwd }: { readonly pty: Pty; readonly cwd: string }): Promise<string | undefined> {
  pty.send(keys.enter);
  await play(pty, [
    [/Gespeichert[\s\S]*Anmerkung:/, '0'],
    [/Gespeichert: Terminbuchung/, 'q'],
    ['Weiter mit', ''],
  ]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(pty.transcript().lastIndexOf('\x1b[?2004l')).toBeGreaterThan(pty.transcript().lastIndexOf('\x1b[?2004h'));
  return answersIn(cwd, 'buergerbuero')['srv_06']?.comment;
}

test.each<[title: string, typed: string, comment: string]>([
  ['umlauts', 'Größe, Übung, ß und é', 'Größe, Übung, ß und é'],
  ['marks that come after their letter become one with it', 'gru\u0308n, A\u030angström', 'grün, Ångström'],
  ['one backspace takes a letter with its mark', `gru\u0308${back}ün`, 'grün'],
  ['one backspace takes what has no single sign, too', `ax\u0302y\u0301${back}${back}b`, 'ab'],
  ['one backspace takes an emoji of several parts', `a👩‍👩‍👧${back}b`, 'ab'],
  ['arrows pass over a letter with its mark', `x\u0302z${keys.left}${keys.left}a${keys.right}b`, 'ax\u0302bz'],
  ['delete takes a letter with its mark', `x\u0302z${keys.left}${keys.left}\x1b[3~a`, 'az'],
  [
    'a pasted text with line ends is one line and answers nothing',
    pasted('Zeile eins\r\nZeile zwei\n\n3\tq'),
    'Zeile eins Zeile zwei  3 q',
  ],
  ['what is pasted goes to the cursor', `ac${keys.left}${pasted('b')}`, 'abc'],
  ['control sequences in a pasted text are gone', pasted('a\x1b]0;Titel\x07\x1b[31mb\x1b[2J\x9b1mc\u0003'), 'abc'],
  ['a pasted text in NFD is kept in NFC', pasted('Bu\u0308ro'), 'Büro'],
])('%s', async (_title, typed, comment) => {
  const opened = await atComment();
  opened.pty.send(typed);
  expect(await save(opened)).toBe(comment);
});

test('a pasted text may come in pieces, also its marks', async () => {
  const opened = await atComment();
  for (const piece of ['\x1b[2', '00~Erster ', 'Teil\n\x1b[20', '1~ und Ende']) {
    opened.pty.send(piece);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await save(opened)).toBe('Erster Teil  und Ende');
});

test('letters that were pasted are no commands, and line ends choose nothing', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', pasted('3\rq\rx\r')],
    ['Eingefügter Text zählt hier nicht', keys.down],
    ['› 0', 'q'],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toEqual({});
});

test('Esc alone still goes back', async () => {
  const { pty } = await atComment();
  pty.send(keys.escape);
  await pty.waitForNew('Frage 1 von 3');
});

test('a long line with umlauts is wrapped in 40 columns and taken back without traces', async () => {
  const opened = await atComment(40);
  const text = `${'Bürgerbüro Öffnungszeiten Ämter größer '.repeat(4)}Schluß`;
  opened.pty.send(text);
  await opened.pty.waitForNew(/luß\s+Eingabe: fertig/);
  const lines = opened.pty.screen().split('\n');
  expect(lines.filter((line) => line.length > 40)).toEqual([]);
  expect(lines.join('').replaceAll(/\s+/g, '')).toContain(text.replaceAll(/\s+/g, ''));
  opened.pty.send(back.repeat(text.length - 10));
  await opened.pty.waitForNew(/› Bürgerbüro\s+Eingabe/);
  expect(opened.pty.screen()).not.toContain('Ämter');
  expect(await save(opened)).toBe('Bürgerbüro');
});

test('a text that is longer than any field is refused, not cut', async () => {
  const opened = await atComment();
  opened.pty.send(pasted('ä'.repeat(30_000)) + keys.enter);
  await opened.pty.waitForNew('höchstens 10000 Zeichen');
  opened.pty.send(keys.ctrlC);
  expect((await opened.pty.exit).code).toBe(130);
});

test('the plain skin: marks of pasted text and control characters do not get into an answer', async () => {
  const { pty, cwd } = open({ argv: [...office, '--accessible'] });
  await play(pty, [
    ['Ihre Antwort:', `n${keys.enter}`],
    ['Ihre Angabe:', `${pasted('eins\nzwei')}\x16\x1b[31m drei u\u0308${keys.enter}`],
    ['Ihre Antwort:', `0${keys.enter}`],
    ['Ihre Antwort:', `q${keys.enter}`],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')['srv_06']?.comment).toBe('eins zwei drei ü');
});
