import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerWorkspace, putEarlierAnswers } from '../support/answer-workspace.ts';
import { office, open, play } from '../support/play.ts';
import { keys } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { answered } from '../support/workspace.ts';

/** Sets the window title, writes to the clipboard, makes a link, clears the screen, turns text around, colours it red. */
const raw = '\x1b]0;Titel\x07\x1b]52;c;eA==\x07\x1b]8;;http://x\x07\x1b[2J\r\u202e\x9b31m';
const inYaml = '\\e]0;Titel\\a\\e]52;c;eA==\\a\\e]8;;http://x\\a\\e[2J\\r\\u202e\\x9b31m';
const dangerous = /\x1b\]|\x9b|\u202e|\x07|\x1b\[2J|\x1b\[31m/;

/** Every kind of text that the interview shows, each with everything bad behind it. */
const texts = [
  'Digitalisierungsstand (Beispiel)',
  'Fünf Fragen, die alle Teile des Formats zeigen.',
  'Leistungen für Bürgerinnen und Bürger',
  'Fachbereichsleitung',
  'Terminbuchung',
  'Können Termine online gebucht werden?',
  'Termine gibt es nur am Schalter.',
  'Auch ohne Internet ist ein Termin zu bekommen.',
  'Nur wenn der Bereich keine Termine vergibt.',
  'Dokument',
];

function hostileWorkspace(): string {
  const cwd = answerWorkspace(temporaryFolder(), { isDescribed: true });
  const file = join(cwd, 'questionnaires', 'beispiel.yaml');
  const hostile = texts.reduce(
    (text, words) => {
      const quoted = `de: "${words}"`;
      const changed = text
        .replaceAll(`de: ${words}\n`, `de: "${words}${inYaml}"\n`)
        .replaceAll(quoted, `de: "${words}${inYaml}"`);
      expect(changed).not.toBe(text);
      return changed;
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, hostile);
  const evidence = [{ kind: 'document', title: `Nachweis${raw}`, reference: `Ort${raw}`, date: '2025-01-01' }];
  putEarlierAnswers(cwd, 'buergerbuero', 'head', {
    srv_06: answered(2, { comment: `Früher${raw}`, evidence }),
    srv_09: answered(`Text${raw}`),
  });
  return cwd;
}

type Steps = readonly (readonly [seen: string | RegExp, typed: string])[];

const richSteps: Steps = [
  ['zur ersten Frage', keys.enter],
  [/Antwort 2025[\s\S]*aufhören|Antwort 2025[\s\S]* q$/m, '?'],
  ['Eingabe: weiter', keys.escape],
  ['Frage 1 von 3', 'd'],
  ['Wer kann', keys.escape],
  ['Frage 1 von 3', 'e'],
  ['Welche Art', keys.escape],
  ['Frage 1 von 3', 'x'],
  ['Warum trifft', keys.escape],
  ['Frage 1 von 3', 'o'],
  ['Übersicht', keys.escape],
  ['Frage 1 von 3', 'n'],
  ['Ihre Anmerkung', `\x1b[200~neu${raw}\x1b[201~${keys.enter}`],
  [/Gespeichert: Anmerkung/, 'u'],
  ['Frage 2 von 3', 's'],
  ['Frage 3 von 3', 'u'],
  ['Frage 2 von 3', `90${keys.enter}`],
  ['entfällt eine Frage', '1'],
  ['Nachweis erwartet', '2'],
  ['Ihr Ergebnis', ''],
];

const say = (text: string): string => `${text}${keys.enter}`;
const plainSteps: Steps = [
  [/Antwort 2025[\s\S]*aufhören/, say('?')],
  ['Was die Tasten tun', say('d')],
  ['Wer kann', say('')],
  ['Ihre Antwort:', say('e')],
  ['Welche Art', say('')],
  ['Ihre Antwort:', say('x')],
  ['Warum trifft', say('')],
  ['Ihre Antwort:', say('o')],
  ['Übersicht', say('')],
  ['Ihre Antwort:', say('n')],
  ['Ihre Anmerkung', say('neu\x16\x1b]0;x\x16\x07')],
  ['Anmerkung: neu', say('u')],
  ['Frage 2 von 3', say('s')],
  ['Frage 3 von 3', say('u')],
  ['Frage 2 von 3', say('90')],
  ['entfällt eine Frage', say('1')],
  ['Nachweis erwartet', say('2')],
  ['Ihr Ergebnis', ''],
];

test.each([
  ['rich', [], richSteps],
  ['plain', ['--accessible'], plainSteps],
] as const)(
  '%s: no text from a questionnaire, an answer or the keyboard controls the terminal',
  async (_skin, flags, steps) => {
    const { pty } = open({ cwd: hostileWorkspace(), argv: [...office, ...flags], rows: 60 });
    await play(pty, steps);
    pty.kill('SIGTERM');
    await pty.exit;
    expect(pty.transcript()).not.toMatch(dangerous);
  },
);
