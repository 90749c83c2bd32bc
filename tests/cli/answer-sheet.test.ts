import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import { answersIn, answerWorkspace } from '../support/answer-workspace.ts';
import { projectRoot, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const office = ['answer', '--department', 'buergerbuero'];
const day = '2026-11-23';

/** Answers a sheet in a fresh workspace; lines are joined as they stand. */
async function answerSheet(lines: readonly string[] | Uint8Array, ...flags: readonly string[]) {
  const cwd = answerWorkspace(temporaryFolder());
  writeFileSync(join(cwd, 'a.csv'), lines instanceof Uint8Array ? lines : lines.join('\r\n'));
  return { cwd, ...(await runInProcess([...office, '--answers', 'a.csv', '--lang', 'en', ...flags], { cwd })) };
}

test.each<[title: string, lines: readonly string[], expected: object]>([
  ['a point by its name', ['Kennung;Antwort', 'srv_06;gelebt'], { srv_06: { value: 3 } }],
  ['a point by its number', ['id,answer', 'srv_06,3'], { srv_06: { value: 3 } }],
  ['a decimal comma', ['Kennung;Antwort', 'srv_03;12,5 %'], { srv_03: { value: 12.5 } }],
  ['a decimal point between commas', ['Id,Answer', 'srv_03,12.5'], { srv_03: { value: 12.5 } }],
  [
    'heads in capitals, other columns, no order',
    ['ANTWORT;Frage;KENNUNG', 'gelebt;Können …?;srv_06'],
    { srv_06: { value: 3 } },
  ],
  ['lines above the head', ['Bürgerbüro;', ';', 'Kennung;Antwort', 'srv_06;3'], { srv_06: { value: 3 } }],
  ['a line of the possible answers', ['Kennung;Antwort', 'srv_06;3 – gelebt'], { srv_06: { value: 3 } }],
  ['such a line with what it means', ['Kennung;Antwort', 'srv_06;"3 - gelebt: Alle."'], { srv_06: { value: 3 } }],
  ['weiss nicht, without ß', ['Kennung;Antwort', 'srv_06;Weiss nicht'], { srv_06: { state: 'dont_know' } }],
  ['an empty column behind', ['Kennung;Antwort;', 'srv_06;3;'], { srv_06: { value: 3 } }],
  ['an empty answer says nothing', ['Kennung;Antwort', 'srv_06;', 'srv_03;10'], { srv_03: { value: 10 } }],
  [
    'not applicable, in words',
    ['Kennung;Antwort;Grund, falls es nicht zutrifft', 'srv_06;Trifft nicht zu;keine Termine'],
    { srv_06: { state: 'not_applicable', reason: 'keine Termine' } },
  ],
  [
    'not applicable, in short',
    ['Id;Answer', 'srv_06;n/a: keine Termine'],
    { srv_06: { state: 'not_applicable', reason: 'keine Termine' } },
  ],
  ['don’t know', ['Id;Answer', 'srv_06;don’t know'], { srv_06: { state: 'dont_know' } }],
  ['don’t know, but a role', ['Kennung;Antwort', 'srv_06;?hr'], { srv_06: { state: 'dont_know', ask: 'hr' } }],
  [
    'don’t know, but a role by its name',
    ['Kennung;Antwort;Wer es weiß', 'srv_06;weiß nicht;personal und organisation'],
    { srv_06: { state: 'dont_know', ask: 'hr' } },
  ],
  [
    'a text that looks like a state',
    ['Kennung;Antwort', 'srv_09;"""weiß nicht"""'],
    { srv_09: { value: 'weiß nicht' } },
  ],
  ['a guarded text', ['Kennung;Antwort', "srv_09;'=1+1"], { srv_09: { value: '=1+1' } }],
  [
    'what stands beside it',
    ['Kennung;Antwort;Nicht erfüllt (Nummern);Anmerkung;Ziel;Ziel bis', 'srv_06;gelebt;1;so;gesteuert;31.12.2027'],
    { srv_06: { value: 3, criteria_unmet: [1], comment: 'so', target: { value: 4, by: '2027-12-31' } } },
  ],
  [
    'evidence in two rows',
    [
      'Kennung;Antwort;Nachweis: Art;Nachweis: Titel;Nachweis: Fundstelle;Nachweis: Datum',
      'srv_06;gelebt;Dokument;Plan;;1.2.2026',
      'srv_06;;statistics;Zahlen;Ablage 7;',
    ],
    {
      srv_06: {
        value: 3,
        evidence: [
          { kind: 'document', title: 'Plan', date: '2026-02-01' },
          { kind: 'statistics', title: 'Zahlen', reference: 'Ablage 7' },
        ],
      },
    },
  ],
])('taken: %s', async (_title, lines, expected) => {
  const { cwd, code, stderr } = await answerSheet(lines);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const stated = Object.entries(expected).map(([id, answer]) => [
    id,
    { state: 'answered', ...answer, answered_on: day },
  ]);
  expect(answersIn(cwd, 'buergerbuero')).toEqual(Object.fromEntries(stated));
});

test.each<[title: string, lines: readonly string[], expected: readonly string[]]>([
  ['a point that there is not', ['Kennung;Antwort', 'srv_06;gelept'], ['invalid-answer 2:8']],
  ['too large', ['Kennung;Antwort', 'srv_03;200'], ['invalid-answer 2:8']],
  ['no number', ['Kennung;Antwort', 'srv_03;viel'], ['invalid-answer 2:8']],
  ['a number that may be two', ['Kennung;Antwort', 'srv_03;1.200'], ['invalid-cell 2:8']],
  ['a number that a spreadsheet rounded', ['Kennung;Antwort', 'srv_09;9,91E+13'], ['invalid-cell 2:8']],
  [
    'several at once',
    ['Kennung;Antwort', 'srv_06;7', 'srv_3;1', 'srv_03;x'],
    ['invalid-answer 2:8', 'answer-to-unknown-question 3:1', 'invalid-answer 4:8'],
  ],
  ['a question of another role', ['Kennung;Antwort', 'str_01;1'], ['answer-of-other-role 2:1']],
  [
    'not applicable where that is not possible',
    ['Kennung;Antwort', 'srv_03;n/a: gibt es nicht'],
    ['invalid-answer 2:8'],
  ],
  ['not applicable without a reason', ['Kennung;Antwort', 'srv_06;trifft nicht zu'], ['invalid-answer 2:8']],
  ['a role that nobody has', ['Kennung;Wer es weiß;Antwort', 'srv_06;Hausmeister;weiß nicht'], ['invalid-answer 2:8']],
  ['an unknown column', ['Kennung;Antwrt', 'srv_06;3'], ['invalid-cell 1:1', 'invalid-cell 1:9']],
  ['no ids', ['Frage;Antwort', 'srv_06;3'], ['invalid-cell 1:1']],
  ['the same column twice', ['Kennung;Antwort;answer', 'srv_06;3;2'], ['invalid-cell 1:17']],
  ['two answers to one question', ['Kennung;Antwort', 'srv_06;3', 'srv_06;2'], ['invalid-cell 3:1']],
  ['a row without id', ['Kennung;Antwort', ';3'], ['invalid-cell 2:1']],
  ['a comment without an answer', ['Kennung;Antwort;Anmerkung', 'srv_06;;so'], ['invalid-cell 2:9']],
  ['a reason beside a value', ['Id;Answer;Reason, if not applicable', 'srv_06;3;so'], ['invalid-cell 2:10']],
  ['a role beside a value', ['Id;Answer;Who knows', 'srv_06;3;hr'], ['invalid-cell 2:10']],
  ['a day without a target', ['Id;Answer;Target by', 'srv_06;3;31.12.2027'], ['invalid-cell 2:10']],
  ['a target that there is not', ['Id;Answer;Target', 'srv_06;3;9'], ['invalid-answer 2:10']],
  ['a day that there is not', ['Id;Answer;Target;Target by', 'srv_06;3;4;31.2.2027'], ['malformed-date 2:12']],
  ['no number of a criterion', ['Id;Answer;Not met (numbers)', 'srv_06;3;alle'], ['invalid-cell 2:10']],
  ['a criterion that there is not', ['Id;Answer;Not met (numbers)', 'srv_06;3;2'], ['invalid-answer 2:10']],
  [
    'an unknown kind of evidence',
    ['Id;Answer;Evidence: kind;Evidence: title', 'srv_06;3;Dokumen;Plan'],
    ['invalid-answer 2:10'],
  ],
  ['evidence without a title', ['Id;Answer;Evidence: kind', 'srv_06;3;document'], ['invalid-cell 2:1']],
  [
    'the second evidence without a kind',
    ['Id;Answer;Evidence: kind;Evidence: title', 'srv_06;3;document;Plan', 'srv_06;;;Zahlen'],
    ['invalid-cell 3:9'],
  ],
  ['a text that is too long', ['Id;Answer;Comment', `srv_06;3;${'x'.repeat(10_001)}`], ['text-too-long 2:10']],
  ['cells of different number', ['Kennung;Antwort', 'srv_06;3;4'], ['unreadable-table 2:10']],
  ['nothing at all', [''], ['unreadable-table 1:1']],
])('refused: %s', async (_title, lines, expected) => {
  const { cwd, code, stderr } = await answerSheet(lines);
  const found = [...stderr.matchAll(/\[([a-z-]+)\].*\n\s*--> a\.csv:(\S+)/g)].map(
    ([, rule, place]) => `${rule} ${place}`,
  );
  expect({ code, found }).toEqual({ code: 2, found: expected });
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

test('an unknown column names what was meant, in the words of the sheet', async () => {
  const { stderr } = await answerSheet(['Kennung;Antwort;Anmerkunk', 'srv_06;3;so']);
  expect(stderr).toContain('perhaps meant: `Anmerkung`');
});

test.each<[title: string, lines: readonly string[], said: string]>([
  ['a day', ['Id;Answer;Target;Target by', 'srv_06;3;4;31.2.2027'], 'for example `2026-12-31`'],
  ['a reason', ['Id;Answer', 'srv_06;not applicable'], 'column `Reason, if not applicable`'],
  ['a kind', ['Id;Answer;Evidence: kind;Evidence: title', 'srv_06;3;x;Plan'], 'possible are: Decision, Document'],
  ['a role', ['Id;Answer', 'str_01;1'], 'give it to the role `board`'],
  ['a point', ['Id;Answer', 'srv_06;7'], '0 – not started, 1 – isolated'],
])('%s that is wrong is told in the words of the sheet', async (_title, lines, said) => {
  const { stderr } = await answerSheet(lines);
  expect(stderr.replace(/\s+/g, ' ')).toContain(said);
});

test.each(['a.txt', '-'])('a sheet given as %s is told to need its ending', async (name) => {
  const cwd = answerWorkspace(temporaryFolder());
  const text = 'Kennung;Antwort\nsrv_06;3\n';
  writeFileSync(join(cwd, 'a.txt'), text);
  const { code, stderr } = await runInProcess([...office, '--answers', name, '--lang', 'en'], { cwd, stdin: text });
  expect([code, stderr]).toEqual([2, expect.stringContaining('does not end in `.csv`')]);
});

test('what a sheet does not say stays as it is', async () => {
  const { cwd } = await answerSheet(['Kennung;Antwort;Anmerkung', 'srv_06;3;so']);
  writeFileSync(join(cwd, 'b.csv'), 'Kennung;Antwort;Anmerkung\nsrv_06;4;\n');
  expect((await runInProcess([...office, '--answers', 'b.csv'], { cwd })).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 4, comment: 'so' } });
});

test('--dry-run shows the change and writes nothing', async () => {
  const { cwd, stdout } = await answerSheet(['Kennung;Antwort', 'srv_06;3'], '--dry-run');
  expect(stdout).toBe('srv_06: open → practised\n');
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

test('a sheet in Windows-1252 is read, with a note', async () => {
  const { cwd, stderr, code } = await answerSheet(Buffer.from('Kennung;Antwort\nsrv_09;Bürger', 'latin1'));
  expect({ code, answers: answersIn(cwd, 'buergerbuero') }).toMatchObject({
    code: 0,
    answers: { srv_09: { value: 'Bürger' } },
  });
  expect(stderr).toMatch(/warning.*\n\s*--> a\.csv:2:9/);
});

function city(): string {
  const cwd = join(temporaryFolder(), 'stadt');
  cpSync(join(projectRoot, 'examples/musterstadt'), cwd, { recursive: true });
  return cwd;
}

test.each([
  ['verwaltung', ['-d', 'buergerbuero']],
  ['verwaltung', ['-d', 'verwaltungsvorstand']],
  ['smart-city', ['-d', 'kita-schule']],
  ['ozg-leistungen', ['--entry', 'hundesteuer']],
  ['informationssicherheit', ['-d', 'it-digitalisierung']],
])('%s %j: printed and given back, nothing changes', async (questionnaire, about) => {
  const cwd = city();
  const printed = await runInProcess(['print', questionnaire, ...about, '-o', 'a.csv'], { cwd });
  expect(printed.code).toBe(0);
  const { code, stdout, stderr } = await runInProcess(
    ['answer', questionnaire, ...about, '--answers', 'a.csv', '--dry-run'],
    { cwd },
  );
  const changes = stdout
    .split('\n')
    .filter((line) => line !== '' && !line.includes(messagesFor('en')('internal-notice')));
  expect({ code, changes, stderr }).toMatchObject({ code: 0, changes: [] });
});

test('a sheet has what is answered, and leaves out what its flags rule out', async () => {
  const cwd = city();
  await runInProcess(['print', 'verwaltung', '-d', 'buergerbuero', '-o', 'a.csv', '--lang', 'de'], { cwd });
  const text = readFileSync(join(cwd, 'a.csv'), 'utf8');
  expect(text).toMatch(/^\uFEFFBlatt für \(nicht ändern\);Fragebogen;verwaltung;.*\r\nKennung;Thema;/);
  expect(text).toMatch(/^org_01;.*;s[0-9a-f]{8}$/ms);
  const all = await runInProcess(['print', 'verwaltung', '--format', 'csv', '--lang', 'de'], { cwd });
  const ids = (table: string): number => table.match(/^[a-z]{3}_\d\d;/gm)?.length ?? 0;
  expect(ids(all.stdout)).toBe(72);
  expect(ids(text)).toBeLessThan(40);
});

test.each<[argv: readonly string[], code: string]>([
  [['--department', 'buergerbuero', '--format', 'markdown'], 'print-needs-csv'],
  [['--wave', '2026'], 'answer-needs-department'],
  [['--department', 'buergerbuero', '--entry', 'hundesteuer'], 'department-and-entry'],
  [['--department', 'buergerbüro'], 'unknown-department'],
  [['--department', 'buergerbuero', '--role', 'itt'], 'unknown-role'],
  [['--role', 'itt', '--format', 'csv'], 'unknown-role'],
])('print verwaltung %j is refused: %s', async (argv, code) => {
  const { code: exit, stderr } = await runInProcess(['print', 'verwaltung', ...argv], { cwd: city() });
  expect({ exit, code: /\[([a-z-]+)\]/.exec(stderr)?.[1] }).toEqual({ exit: 2, code });
});

/** The sheet of a department of the city, changed as somebody would in a spreadsheet, and what comes of it. */
async function giveBack(
  cwd: string,
  edit: (sheet: string) => string,
  about: readonly string[] = ['-d', 'buergerbuero'],
): Promise<{ code: number; stderr: string; found: readonly (string | undefined)[] }> {
  writeFileSync(join(cwd, 'a.csv'), edit(readFileSync(join(cwd, 'a.csv'), 'utf8')));
  const { code, stderr } = await runInProcess(
    ['answer', 'verwaltung', ...about, '--answers', 'a.csv', '--lang', 'en'],
    { cwd },
  );
  return { code, stderr, found: [...stderr.matchAll(/--> (a\.csv:\S+)/g)].map(([, place]) => place) };
}

async function printedCity(): Promise<string> {
  const cwd = city();
  await runInProcess(['print', 'verwaltung', '-d', 'buergerbuero', '-o', 'a.csv', '--lang', 'de'], { cwd });
  return cwd;
}

const inRow = (id: string, from: string, to: string) => (sheet: string) =>
  sheet.replace(new RegExp(`^${id};(?:"[^"]*"|[^"\\n])*`, 'm'), (row) => row.replace(from, to));

test.each<[title: string, about: readonly string[], edit: (sheet: string) => string, said: string]>([
  ['another department', ['-d', 'standesamt'], (sheet) => sheet, 'written for `buergerbuero`'],
  ['another wave', ['-d', 'buergerbuero'], (sheet) => sheet.replace(/;Erhebung;[^;]*/, ';Erhebung;1999'), '`1999`'],
  [
    'another questionnaire',
    ['-d', 'buergerbuero'],
    (sheet) => sheet.replace('Fragebogen;verwaltung', 'Fragebogen;ozg'),
    '`ozg`',
  ],
  [
    'another version',
    ['-d', 'buergerbuero'],
    (sheet) => sheet.replace(/Fassung;[^;]*;Prüfsumme;[^;]*/, 'Fassung;0.1.0;Prüfsumme;sha256:0'),
    '0.1.0',
  ],
  ['a further rater', ['-d', 'buergerbuero', '--role', 'head', '--rater', 'b'], (sheet) => sheet, 'further'],
])('a sheet of %s is refused where it says so', async (_title, about, edit, said) => {
  const cwd = await printedCity();
  const { code, stderr, found } = await giveBack(cwd, edit, about);
  expect({ code, found }).toEqual({ code: 2, found: [expect.stringMatching(/^a\.csv:1:\d+$/)] });
  expect(stderr).toContain(said);
});

const newer = ['answer', 'verwaltung', '-d', 'buergerbuero', '--set', 'srv_03=77'];

test.each<[title: string, edit: (sheet: string) => string, expected: object]>([
  ['left alone, keeps the newer answer', (sheet) => sheet, { code: 0, value: 77 }],
  ['changed too, is a finding', inRow('srv_03', ';52;', ';50;'), { code: 2, value: 77, found: 1 }],
  ['changed to the same, changes nothing', inRow('srv_03', ';52;', ';77;'), { code: 0, value: 77 }],
  [
    'changed too, its state emptied, is taken',
    (sheet) => inRow('srv_03', ';52;', ';50;')(sheet).replace(/^(srv_03;.*?);s[0-9a-f]{8}\r$/ms, '$1;\r'),
    { code: 0, value: 50 },
  ],
])('a row whose answer here is newer, %s', async (_title, edit, expected) => {
  const cwd = await printedCity();
  await runInProcess(newer, { cwd });
  const { code, found } = await giveBack(cwd, edit);
  const value = await runInProcess(['answer', 'verwaltung', '-d', 'buergerbuero', '--set', 'srv_03=1', '--dry-run'], {
    cwd,
  });
  const before = Number(/srv_03: (\d+)/.exec(value.stdout)?.[1]);
  expect({ code, value: before, found: found.length }).toEqual({ found: 0, ...expected });
});

test('what a sheet changes is said when it is saved', async () => {
  const cwd = await printedCity();
  const { stderr } = await giveBack(cwd, inRow('srv_03', ';52;', ';50;'));
  expect(stderr).toMatch(/^srv_03: 52.%? → 50.%?$/m);
});
