import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersIn, answerWorkspace } from '../support/answer-workspace.ts';
import { leaveAtTheEnd, office, open, play } from '../support/play.ts';
import { keys, type Pty } from '../support/pty.ts';
import { projectRoot } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a head of department answers, goes back, leaves with Ctrl-C, goes on at the right question and comes to the end', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', 'x'],
    ['Warum trifft', `Termine gibt es hier nicht${keys.enter}`],
    ['Frage 2 von 3', 'b'],
    ['Frage 1 von 3', 'n'],
    ['Ihre Anmerkung', `geprüft${keys.enter}`],
    ['Anmerkung: geprüft', '3'],
    ['Ist es erfüllt', '1'],
    [/Gespeichert: Terminbuchung[\s\S]*Nachweis erwartet|Frage 2 von 3/, keys.ctrlC],
  ]);
  expect(await pty.exit).toEqual({ code: 130, signal: null, restored: true });
  expect(pty.cursorVisible()).toBe(true);
  expect(pty.text()).toContain('Gespeichert: 1 von 3 Antworten.');
  expect(pty.text()).toContain('reifegrad answer beispiel --department buergerbuero');
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 3, comment: 'geprüft' } });

  const { pty: again } = open({ cwd });
  await play(again, [
    [/1 von 3 Fragen hat schon[\s\S]*Frage 2 von 3/, `80,5${keys.enter}`],
    ['Nachweis erwartet', '1'],
    ['Welche Art', '1'],
    [/Wie heißt[\s\S]*Zum Beispiel: Digitalisierungsstrategie/, `Statistik${keys.enter}`],
    ['Wo ist er', keys.enter],
    ['Von welchem Tag', `1.3.2026${keys.enter}`],
  ]);
  await leaveAtTheEnd(again);
  expect(await again.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({
    srv_06: { value: 3 },
    srv_03: { value: 80.5, evidence: [{ kind: 'statistics', title: 'Statistik', date: '2026-03-01' }] },
  });
});

test('a comment typed before the answer survives Ctrl-C and goes with the answer', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', 'n'],
    ['Ihre Anmerkung', `erst fragen${keys.enter}`],
    ['Anmerkung: erst fragen', keys.ctrlC],
  ]);
  expect(await pty.exit).toMatchObject({ code: 130, restored: true });
  expect(answersIn(cwd, 'buergerbuero')).toEqual({});

  const { pty: again } = open({ cwd });
  await play(again, [
    [/Frage 1 von 3[\s\S]*Anmerkung: erst fragen/, '3'],
    ['Ist es erfüllt', '1'],
    [/Gespeichert: Terminbuchung/, keys.ctrlC],
  ]);
  expect(await again.exit).toMatchObject({ code: 130 });
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 3, comment: 'erst fragen' } });
});

test('put off, not known, cleared, reviewed', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', 's'],
    ['Frage 2 von 3', `0${keys.enter}`],
    ['Frage 3 von 3', 'd'],
    ['Wer kann', '3'],
    ['Frage 1 von 3', '0'],
  ]);
  await leaveAtTheEnd(pty);
  expect((await pty.exit).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 0 }, srv_09: { ask: 'hr' } });
  const { pty: again } = open({ cwd });
  await play(again, [
    ['Ihr Ergebnis', keys.enter],
    ['Wie geht es weiter', '2'],
    [/Frage 1 von 3[\s\S]*gewählt/, keys.enter],
    ['Frage 2 von 3', 'c'],
    [/Gelöscht/, 'q'],
    ['2 von 3 Antworten', ''],
  ]);
  expect((await again.exit).code).toBe(0);
  expect(Object.keys(answersIn(cwd, 'buergerbuero')).sort()).toEqual(['srv_06', 'srv_09']);
});

test.each<[title: string, end: (pty: Pty) => void, exit: object]>([
  ['SIGTERM', (pty) => pty.kill('SIGTERM'), { code: 143, signal: null, restored: true }],
  ['Ctrl-D', (pty) => pty.send(keys.ctrlD), { code: 0, signal: null, restored: true }],
  ['a closed window', (pty) => pty.hangUp(), { code: null, signal: 'SIGHUP' }],
  ['kill -9', (pty) => pty.kill('SIGKILL'), { code: null, signal: 'SIGKILL' }],
])('what was confirmed survives %s, in both skins', async (_title, end, exit) => {
  for (const skin of [[], ['--accessible']]) {
    const { pty, cwd } = open({ argv: [...office, ...skin] });
    const enter = skin.length === 0 ? '' : keys.enter;
    await play(pty, [
      ['Frage 1 von 3', `0${enter}`],
      ['Frage 2 von 3', ''],
    ]);
    end(pty);
    expect(await pty.exit).toMatchObject(exit);
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 0 } });
    const { pty: again } = open({ cwd, argv: [...office, ...skin] });
    await again.waitFor('Frage 2 von 3');
  }
});

test('a Ctrl-C in the same moment as an answer keeps the answer and ends the interview', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', `0${keys.ctrlC}`],
    ['Weiter mit', ''],
  ]);
  expect(await pty.exit).toEqual({ code: 130, signal: null, restored: true });
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 0 } });
});

test('Ctrl-Z does not leave the interview in a terminal that no longer listens', async () => {
  const { pty } = open();
  await play(pty, [
    ['Frage 1 von 3', keys.ctrlZ + keys.down],
    ['› 0', 'q'],
    ['Weiter mit', ''],
  ]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
});

test('the plain skin: no carriage return, no control sequence, no drawing', async () => {
  const { pty } = open({ argv: [...office, '--accessible'], env: { NO_COLOR: '' } });
  await play(pty, [
    ['Ihre Antwort:', '4\r'],
    ['Ihre Wahl:', '1\r'],
    ['Ihre Antwort:', '?\r'],
    ['Ihre Antwort:', '20\r'],
    ['Ihre Antwort:', 'q\r'],
    ['Weiter mit', ''],
  ]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  // The terminal itself turns every line feed into carriage return and line feed.
  expect(pty.transcript().replaceAll('\r\n', '\n')).not.toMatch(/[\r\x1b\u2500-\u259f]/);
});

test.each(['de', 'en'])('40 columns, %s: no line is wider, the question is there after resizing', async (lang) => {
  const { pty } = open({ argv: [...office, '--lang', lang], columns: 40 });
  const first = lang === 'de' ? 'Frage 1 von 3' : 'Question 1 of 3';
  await pty.waitFor(first);
  pty.resize(100, 30);
  await pty.waitForNew(/4 {2}(gesteuert|managed)/);
  pty.resize(40, 10);
  await pty.waitForNew(/▼ \d/);
  pty.send(keys.down);
  await pty.waitForNew('› 0');
  expect(pty.screen()).toContain(first);
  pty.send('q');
  expect((await pty.exit).code).toBe(0);
});

test('the overview stands in a window that becomes low and narrow, and in one that grows again', async () => {
  const { pty } = open({ columns: 100, rows: 30 });
  await play(pty, [
    ['Frage 1 von 3', 'o'],
    ['Übersicht', ''],
  ]);
  pty.resize(40, 12);
  await pty.waitForNew(/1 ○ Terminbuchung: offen/);
  expect(pty.screen()).toContain('› 1');
  pty.send(keys.down);
  await pty.waitForNew('› 2');
  pty.resize(80, 24);
  await pty.waitForNew(/› 2 ○ Digitaler Eingang {2}offen/);
  pty.send(keys.enter);
  await pty.waitForNew('Frage 2 von 3');
  pty.send('q');
  expect((await pty.exit).code).toBe(0);
});

test('hostile texts from questionnaire and answers never reach the terminal', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const path = join(cwd, 'questionnaires', 'beispiel.yaml');
  const evil = '\\e]0;title\\a\\e]52;c;eA==\\a\\e]8;;http://x\\a\\e[2J\\r\\u202e\\x9b31m';
  const text = readFileSync(path, 'utf8').replace('de: Können Termine online gebucht werden?', `de: "Termine${evil}?"`);
  writeFileSync(path, text);
  for (const skin of [[], ['--accessible']]) {
    const { pty } = open({ cwd, argv: [...office, ...skin] });
    const enter = skin.length === 0 ? '' : keys.enter;
    await play(
      pty,
      [
        ['Termine\\u{1b}]0;title', `?${enter}`],
        ['Warum|Was das Recht', ''],
      ].map(([seen = '', typed = '']) => [seen.includes('|') ? new RegExp(seen) : seen, typed] as const),
    );
    pty.kill('SIGTERM');
    await pty.exit;
    expect(pty.transcript()).not.toMatch(/\x1b\]|\x9b|\u202e|\x07|\x1b\[2J/);
  }
});

test('somebody who begins reads first what it is about; somebody who goes on does not', async () => {
  const cwd = answerWorkspace(temporaryFolder(), { isDescribed: true });
  const { pty } = open({ cwd });
  await play(pty, [
    [/alle Teile des Formats[\s\S]*zur ersten Frage/, keys.enter],
    ['Frage 1 von 3', '0'],
    ['Frage 2 von 3', '?'],
    ['Zum Fragebogen', 'q'],
    ['Frage 2 von 3', 'q'],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
  const { pty: again } = open({ cwd });
  await again.waitFor('Frage 2 von 3');
  expect(again.text()).not.toContain('alle Teile des Formats');
});

test('a disk that takes nothing: says so, keeps the answer, tries again', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  // A link to nowhere where the folder of the answers has to be: nothing can be saved, whoever runs the test.
  symlinkSync('nirgends', join(cwd, 'responses'));
  const { pty } = open({ cwd });
  await play(pty, [
    ['Frage 1 von 3', '0'],
    [/Nicht gespeichert[\s\S]*noch einmal/, '1'],
    [/Nicht gespeichert[\s\S]*noch einmal/, '2'],
    ['0 von 3', ''],
  ]);
  expect((await pty.exit).code).toBe(2);
});

test('all of the real questionnaire for the citizens’ office, from the first to the last question', async () => {
  const cwd = temporaryFolder();
  for (const file of ['reifegrad.yaml', 'services.yaml'])
    cpSync(join(projectRoot, 'examples', 'musterstadt', file), join(cwd, file));
  const { pty } = open({ cwd, argv: ['answer', 'verwaltung', '--department', 'buergerbuero'] });
  await pty.waitFor(/Gewählt[\s\S]*zur ersten Frage/);
  pty.send(keys.enter);
  let screen = await pty.waitForNew(/Frage 1 von \d+[\s\S]*aufhören/);
  for (let step = 0; step < 90 && !screen.includes('Ihr Ergebnis'); step += 1) screen = await answerAny(pty, screen);
  await leaveAtTheEnd(pty);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  const path = join(projectRoot, 'questionnaires', 'verwaltung.yaml');
  expect(Object.keys(answersIn(cwd, 'buergerbuero', path)).length).toBeGreaterThan(20);
});

/** Gives an answer to whatever is asked. Returns the next screen. */
async function answerAny(pty: Pty, screen: string): Promise<string> {
  const next = /Gespeichert[\s\S]*(: wählen|: fertig|: antworten|Ihr Ergebnis)|Ist es erfüllt[\s\S]*: wählen/;
  if (screen.includes('Nachweis erwartet')) {
    pty.send('2');
    return pty.waitForNew(/: wählen|: fertig|: antworten|Ihr Ergebnis/);
  }
  pty.send('1');
  if (screen.includes('ankreuzen')) await pty.waitForNew('[x]');
  else if (screen.includes(': antworten')) await pty.waitForNew('› 1');
  else return pty.waitForNew(next);
  pty.send(keys.enter);
  return pty.waitForNew(next);
}
