import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerWorkspace, putEarlierAnswers } from '../support/answer-workspace.ts';
import { open } from '../support/play.ts';
import { keys } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { answered } from '../support/workspace.ts';

/** Name of the picture, what is pressed before it, what stands on it then. One line is one picture in every variant. */
const walk: readonly (readonly [name: string, press: string, seen: string | RegExp])[] = [
  ['introduction', '', 'zur ersten Frage'],
  ['first-question', keys.enter, /Frage 1 von 5[\s\S]*aufhören/],
  ['nothing-before', 'b', 'Davor gibt es keine Frage'],
  ['arrow', keys.down, /[›>] 0/],
  ['explained', '?', 'Eingabe: weiter'],
  ['explained-on', keys.enter, 'zurückblättern'],
  ['explained-back', keys.up, /Die möglichen Antworten/],
  ['explained-closed', keys.escape, 'Frage 1 von 5'],
  ['target', 'z', 'Was soll'],
  ['target-day', '4', 'Bis zu welchem Tag'],
  ['target-day-wrong', `gestern${keys.enter}`, 'Einen Tag eingeben'],
  ['target-step-back', keys.escape, 'Was soll'],
  ['target-day-again', '4', 'Bis zu welchem Tag'],
  ['target-set', `31.12.2027${keys.enter}`, 'Eigenes Ziel: gesteuert, bis 31.12.2027'],
  ['comment', 'n', 'Ihre Anmerkung'],
  ['comment-typed', 'In Arbeit für ä', 'In Arbeit für ä'],
  ['comment-set', keys.enter, 'Anmerkung: In Arbeit'],
  ['comment-there', 'n', 'Anmerkung ändern'],
  ['comment-kept', keys.escape, 'Frage 1 von 5'],
  ['evidence-kind', 'e', 'Welche Art'],
  ['evidence-title', '1', 'Wie heißt'],
  ['evidence-where', `Ratsbeschluss${keys.enter}`, 'Wo ist er'],
  ['evidence-day', keys.enter, 'Von welchem Tag'],
  ['evidence-set', `1.3.2026${keys.enter}`, 'Nachweis: Beschluss, Ratsbeschluss'],
  ['unchanged', 'u', 'Frage 2 von 5'],
  ['ticks', '13', /\[x\].*Gespräche/],
  ['ticks-answered', keys.enter, 'Frage 3 von 5'],
  ['not-applicable', 'x', 'Warum trifft'],
  ['not-applicable-empty', keys.enter, 'fehlt noch eine Angabe'],
  ['not-applicable-back', keys.escape, 'Frage 3 von 5'],
  ['criterion', '3', 'Ist es erfüllt'],
  ['number', '1', 'Frage 4 von 5'],
  ['number-typed', '120', /[›>] 120/],
  ['number-too-large', keys.enter, 'größte mögliche Zahl ist 100'],
  ['number-emptied', keys.escape, 'tippen, dann Eingabe'],
  ['not-applicable-refused', 'x', 'trifft auf jeden Bereich zu'],
  ['dont-know', 'd', 'Wer kann'],
  ['text', '3', 'Frage 5 von 5'],
  ['text-line', keys.enter, 'Esc: zurück'],
  ['text-closed', keys.escape, 'Frage 5 von 5'],
  ['result', 's', 'Ihr Ergebnis'],
  ['menu', keys.enter, 'Wie geht es weiter'],
  ['overview', '2', 'Übersicht: 4 von 5'],
  ['overview-open', 'o', /\[o offen 1\]/],
  ['overview-changed', 'v', /\[v verändert/],
  ['overview-search', '/', 'Suchen nach'],
  ['overview-search-hits', 'stra', /Digitalisierungsstrategie/],
  ['overview-search-closed', keys.escape, 'Nummer oder Pfeile'],
  ['jumped', `a1${keys.enter}`, 'Frage 1 von 5'],
  ['set-aside', '1', 'entfällt eine Frage'],
  ['set-aside-declined', '2', /geregelt \(gewählt/],
  ['forward', 'f', 'Frage 2 von 5'],
  ['cleared', 'c', 'ist wieder offen'],
  ['search', '/', 'Suchen nach'],
  ['search-nothing', `xyz${keys.enter}`, 'Keine Frage gefunden'],
  ['search-closed', keys.escape, 'Frage 2 von 5'],
  ['pasted', '\x1b[200~3\rq\x1b[201~', 'Eingefügter Text zählt hier nicht'],
  ['quit', 'q', 'Weiter mit'],
];

const variants = [
  ['unicode, no colour', 'unicode', {}, []],
  // The same pictures: colour says nothing that the words do not say.
  ['unicode, colour', 'unicode', { NO_COLOR: '' }, []],
  ['ASCII, no colour', 'ascii', {}, ['--ascii']],
  ['ASCII by locale, colour', 'ascii', { NO_COLOR: '', LC_ALL: 'de_DE.ISO-8859-1' }, []],
] as const;

test.each(variants)('every key and every state in a real terminal: %s', async (_title, signs, env, flags) => {
  const { pty } = open({ cwd: secondWave(), argv: ['answer', '--department', 'vorstand', ...flags], env });
  for (const [name, press, seen] of walk) {
    if (press === '') await pty.waitFor(seen);
    else {
      pty.send(press);
      await pty.waitForNew(seen);
    }
    await expect(`${await settled(pty)}\n`).toMatchFileSnapshot(`golden/terminal/${name}.${signs}.txt`);
  }
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(pty.transcript().includes('\x1b[36m')).toBe('NO_COLOR' in env);
  if (signs === 'ascii') expect(pty.text().match(/[^\x00-\x7fäöüÄÖÜß„“]/g)).toBeNull();
});

/** The screen when nothing more is written. */
async function settled(pty: { readonly screen: () => string; readonly transcript: () => string }): Promise<string> {
  for (let before = -1; before !== pty.transcript().length; ) {
    before = pty.transcript().length;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return pty.screen();
}

/** A department that is asked as all roles, and has answered a year ago. */
function secondWave(): string {
  const cwd = answerWorkspace(temporaryFolder(), { isDescribed: true });
  const file = join(cwd, 'reifegrad.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('[head, board, hr] }', '[head, board, hr], flags: [citizen_service] }'));
  putEarlierAnswers(cwd, 'organisation', 'board', { str_01: answered(2, { comment: 'Entwurf liegt vor.' }) });
  putEarlierAnswers(cwd, 'vorstand', 'head', { srv_03: answered(30), srv_09: answered('Zeit') });
  return cwd;
}
