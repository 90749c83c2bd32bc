import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersIn, answerWorkspace, putEarlierAnswers } from '../support/answer-workspace.ts';
import { leaveAtTheEnd, office, open, play } from '../support/play.ts';
import { keys, type Pty } from '../support/pty.ts';
import { documentWith } from '../support/questionnaires.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { answered } from '../support/workspace.ts';

/** Both skins: what is typed for a key, and whether Enter ends it. */
const skins = [
  ['rich', [], ''],
  ['plain', ['--accessible'], keys.enter],
] as const;

async function leave(pty: Pty, isPlain: boolean): Promise<void> {
  pty.send(isPlain ? `q${keys.enter}` : 'q');
  await pty.waitForNew('Weiter mit');
  expect((await pty.exit).code).toBe(0);
}

test.each(skins)(
  '%s: last wave’s answer stands beside the question, one key takes it over',
  async (name, skin, enter) => {
    const cwd = answerWorkspace(temporaryFolder());
    const evidence = [{ kind: 'document', title: 'Dienstanweisung', date: '2025-03-01' }];
    putEarlierAnswers(cwd, 'buergerbuero', 'head', {
      srv_06: answered(3, { comment: 'Seit Mai.', criteria_unmet: [1], evidence }),
      srv_09: { state: 'not_applicable', reason: 'weil', answered_on: '2025-11-01' },
    });
    const { pty } = open({ cwd, argv: [...office, ...skin] });
    const first = await pty.waitFor(/Frage 1 von 3[\s\S]*Anmerkung 2025: Seit Mai\.[\s\S]*aufhören/);
    expect(first).toContain('gelebt (Antwort 2025)');
    expect(first).toContain('Antwort 2025: gelebt');
    await play(pty, [
      ['u unverändert', `u${enter}`],
      [/Gespeichert: Terminbuchung: gelebt[\s\S]*Frage 2 von 3/, `u${enter}`],
      ['nichts zu übernehmen', `b${enter}`],
      [/Frage 1 von 3[\s\S]*gewählt, Antwort 2025/, ''],
    ]);
    await leave(pty, name === 'plain');
    expect(answersIn(cwd, 'buergerbuero')['srv_06']).toEqual(
      answered(3, { comment: 'Seit Mai.', criteria_unmet: [1], evidence, answered_on: '2026-11-23' }),
    );
  },
);

test.each(skins)('%s: a target has a value and a day, changes and goes', async (name, skin, enter) => {
  const { pty, cwd } = open({ argv: [...office, ...skin] });
  await play(pty, [
    ['Frage 1 von 3', `z${enter}`],
    ['Was soll', `4${enter}`],
    ['Bis zu welchem Tag', `31.6.2027${keys.enter}`],
    ['Einen Tag eingeben', name === 'plain' ? `30.6.2027${keys.enter}` : `${'\x7f'.repeat(9)}30.6.2027${keys.enter}`],
    [/Eigenes Ziel: gesteuert, bis 30\.06\.2027/, `0${enter}`],
    ['Frage 2 von 3', `z${enter}`],
    ['Was soll', `120${keys.enter}`],
    ['größte mögliche', name === 'plain' ? `90${keys.enter}` : `${'\x7f'.repeat(3)}90${keys.enter}`],
    ['Bis zu welchem Tag', keys.enter],
    ['Eigenes Ziel: 90 %', `z${enter}`],
    ['Ziel löschen', `2${enter}`],
    [/Gelöscht: Ziel zu[\s\S]*Frage 2 von 3/, ''],
  ]);
  expect(pty.screen().split('Frage 2 von 3').at(-1)).not.toContain('Ziel: 90');
  await leave(pty, name === 'plain');
  expect(answersIn(cwd, 'buergerbuero')['srv_06']).toMatchObject({ value: 0, target: { value: 4, by: '2027-06-30' } });
});

test.each(skins)(
  '%s: an answer that sets others aside says so before, and brings them back',
  async (name, skin, enter) => {
    const { pty: first, cwd } = open({ argv: ['answer', '--department', 'vorstand', ...skin] });
    await play(first, [
      ['Frage 1 von 4', `2${enter}`],
      ['Frage 2 von 4', name === 'plain' ? `1,3${keys.enter}` : `13${keys.enter}`],
      ['Frage 3 von 4', `b${enter}`],
      ['Frage 2 von 4', `b${enter}`],
      ['Frage 1 von 4', `1${enter}`],
      [/entfällt eine Frage[\s\S]*Beteiligung der Beschäftigten/, `2${enter}`],
      [/Frage 1 von 4[\s\S]*geregelt \(gewählt\)/, `1${enter}`],
      ['entfällt eine Frage', `1${enter}`],
      [/Gespeichert: Digitalisierungsstrategie: punktuell[\s\S]*Frage 2 von 3/, `b${enter}`],
      ['Frage 1 von 3', `3${enter}`],
      [/Wieder dabei, mit der früheren Antwort: Beteiligung/, ''],
    ]);
    first.kill('SIGTERM');
    await first.exit;
    expect(answersIn(cwd, 'organisation')).toMatchObject({
      str_01: { value: 3 },
      str_02: { value: ['workshops', 'council'] },
    });
  },
);

test.each(skins)('%s: overview and search lead to every question and back', async (name, skin, enter) => {
  const { pty } = open({ argv: [...office, ...skin] });
  const hit = name === 'plain' ? `wunsch${keys.enter}3${keys.enter}` : `wunsch${keys.enter}`;
  await play(pty, [
    ['Frage 1 von 3', `o${enter}`],
    ['Übersicht: 0 von 3', `3${keys.enter}`],
    ['Frage 3 von 3', `b${enter}`],
    ['Frage 1 von 3', `/${enter}`],
    ['Suchen nach', hit],
    ['Frage 3 von 3', `f${enter}`],
    ['Das ist die letzte Frage', `o${enter}`],
    ['Übersicht: 0 von 3', name === 'plain' ? keys.enter : keys.escape],
    ['Frage 3 von 3', ''],
  ]);
  await leave(pty, name === 'plain');
});

test.each(skins)(
  '%s: two who answered at the same time: both answers are shown, one is chosen',
  async (name, skin, enter) => {
    const { pty: one, cwd } = open();
    const { pty: other } = open({ cwd });
    await one.waitFor('Frage 1 von 3');
    await play(other, [
      ['Frage 1 von 3', 'n'],
      ['Ihre Anmerkung', `aus dem Urlaub${keys.enter}`],
      ['Anmerkung: aus dem Urlaub', '0'],
      ['Frage 2 von 3', 'q'],
    ]);
    await other.exit;
    await play(one, [
      ['Frage 1 von 3', '1'],
      ['Ist es erfüllt', '1'],
      ['Frage 2 von 3', 'q'],
    ]);
    await one.exit;
    const { pty } = open({ cwd, argv: [...office, ...skin] });
    await play(pty, [
      ['2 Antworten gegeneinander', name === 'plain' ? keys.enter : keys.escape],
      ['zwei verschiedene Antworten', `o${enter}`],
      [/Terminbuchung:? +zwei Antworten/, `2${keys.enter}`],
      ['Frage 2 von 3', `b${enter}`],
      [/2 Antworten gegeneinander[\s\S]*nicht begonnen[\s\S]*aus dem Urlaub/, ''],
    ]);
    const screen = await pty.waitFor(/neu antworten/);
    const wanted = /(\d)[: ]+nicht begonnen/.exec(screen.slice(screen.indexOf('gegeneinander')))?.[1] ?? '';
    pty.send(`${wanted}${enter}`);
    await pty.waitForNew(/Gespeichert: Terminbuchung: nicht begonnen[\s\S]*Frage 2 von 3/);
    await leave(pty, name === 'plain');
    expect(answersIn(cwd, 'buergerbuero')['srv_06']).toMatchObject({ value: 0, comment: 'aus dem Urlaub' });
  },
);

test('the minutes left are told from the third answer on', async () => {
  const cwd = temporaryFolder();
  const titles = Array.from({ length: 8 }, (_, index) => ({ id: `q${index + 1}`, type: 'boolean' as const }));
  mkdirSync(join(cwd, 'questionnaires'));
  writeFileSync(join(cwd, 'questionnaires', 'klein.yaml'), JSON.stringify(documentWith(titles, { status: 'active' })));
  writeFileSync(
    join(cwd, 'reifegrad.yaml'),
    JSON.stringify({
      ...{ format: 1, organisation: { title: 'Teststadt' } },
      departments: [{ id: 'it', title: 'IT', roles: ['head', 'board'] }],
      waves: [{ id: '2026', date: '2026-11-30', status: 'open', questionnaires: [{ id: 'klein', version: '1.0.0' }] }],
    }),
  );
  const { pty } = open({ cwd, argv: ['answer', '--department', 'it'] });
  await play(pty, [
    ['Frage 1 von 8', '1'],
    ['Frage 2 von 8', '1'],
    ['Frage 3 von 8', '1'],
    [/Frage 4 von 8.*noch etwa 1 Minute/, ''],
  ]);
  expect(pty.text().split('Frage 4 von 8')[0]).not.toContain('noch etwa');
});

test('the end: the result, what lacks evidence, what is open, and going on from there', async () => {
  const { pty, cwd } = open();
  await play(pty, [
    ['Frage 1 von 3', '4'],
    ['Ist es erfüllt', '1'],
    ['Frage 2 von 3', `90${keys.enter}`],
    ['Nachweis erwartet', '2'],
  ]);
  await pty.waitForNew(/Ihr Ergebnis[\s\S]*Eingabe: weiter/);
  expect(pty.screen()).toMatch(/Mit allen Antworten: 100,0 von 100 \(gesteuert\)\n.*was belegt ist: 50,0/);
  expect(pty.screen()).toMatch(/fehlt ein gültiger Nachweis[\s\S]*Digitaler Eingang/);
  await play(pty, [
    ['Eingabe: weiter', keys.enter],
    ['Wie geht es weiter', '1'],
    ['Übersicht: 2 von 2', 'e'],
    ['[e ohne Nachweis', keys.enter],
    ['Frage 1 von 2', 'e'],
    ['Welche Art', '2'],
    ['Wie heißt', `Dienstanweisung${keys.enter}`],
    ['Wo ist er', keys.enter],
    ['Von welchem Tag', `1.3.2026${keys.enter}`],
    [/Nachweis: Dokument, Dienstanweisung, 01\.03\.2026/, keys.enter],
  ]);
  await leaveAtTheEnd(pty);
  expect(answersIn(cwd, 'buergerbuero')['srv_06']).toMatchObject({ evidence: [{ title: 'Dienstanweisung' }] });
});
