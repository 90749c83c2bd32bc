import { expect, onTestFinished, test } from 'vitest';
import { answersIn, answerWorkspace, responseText } from '../support/answer-workspace.ts';
import { leaveAtTheEnd } from '../support/play.ts';
import { startProgram } from '../support/program.ts';
import { keys, type Pty } from '../support/pty.ts';
import { runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OFFICE = ['--department', 'buergerbuero'];

/** A folder in which the citizens' office has answered everything; 90 % ask for evidence, which is missing. */
async function answeredFolder(share = 30): Promise<string> {
  const cwd = answerWorkspace(temporaryFolder());
  await run(cwd, 'answer', ...OFFICE, '--set', 'srv_06=1', '--set', `srv_03=${share}`, '--set', 'srv_09=nichts');
  return cwd;
}

async function run(cwd: string, ...argv: readonly string[]): Promise<void> {
  const { code, stderr } = await runInProcess(argv, { cwd });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
}

function open(cwd: string, ...argv: readonly string[]): Pty {
  const pty = startProgram(argv, { cwd, rows: 40 });
  onTestFinished(() => pty.dispose());
  return pty;
}

async function play(pty: Pty, steps: readonly (readonly [seen: string | RegExp, typed: string])[]): Promise<void> {
  let isFirst = true;
  for (const [seen, typed] of steps) {
    await (isFirst ? pty.waitFor(seen) : pty.waitForNew(seen));
    isFirst = false;
    pty.send(typed);
  }
}

const status = (cwd: string): string | undefined =>
  /^status: (.*)$/m.exec(responseText(cwd, 'buergerbuero', 'head'))?.[1];

test('somebody sees what is handed in, says not yet, then hands in and gets the code', async () => {
  const cwd = await answeredFolder();
  const first = open(cwd, 'submit', ...OFFICE);
  await play(first, [[/Vor der Abgabe: Bürgerbüro[\s\S]*Jetzt abgeben\?/, '2']]);
  expect(await first.exit).toEqual({ code: 0, signal: null, restored: true });
  expect([first.text().includes('Nichts abgegeben'), status(cwd)]).toEqual([true, 'draft']);

  const second = open(cwd, 'submit', ...OFFICE);
  await play(second, [['Jetzt abgeben?', '1']]);
  expect(await second.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(second.text()).toMatch(/Prüfzeichen zum Notieren: ([0-9a-f]{4}-){4}[0-9a-f]{4}/);
  expect(status(cwd)).toBe('submitted');
});

test('with gaps the first entry fills them, the second hands in all the same', async () => {
  const cwd = await answeredFolder(90);
  const first = open(cwd, 'submit', ...OFFICE);
  await play(first, [[/Es fehlt noch etwas: 1 Antwort[\s\S]*erst die Lücken füllen/, '1']]);
  await first.exit;
  expect(status(cwd)).toBe('draft');
  const second = open(cwd, 'submit', ...OFFICE);
  await play(second, [['mit diesen Lücken abgeben', '2']]);
  await second.exit;
  expect([second.text().includes('Vermerkt ist: 1 Antwort ohne gültigen Nachweis'), status(cwd)]).toEqual([
    true,
    'submitted',
  ]);
});

test('Ctrl-C at the question hands in nothing', async () => {
  const cwd = await answeredFolder();
  const pty = open(cwd, 'submit', ...OFFICE);
  await play(pty, [['Jetzt abgeben?', keys.ctrlC]]);
  expect(await pty.exit).toEqual({ code: 130, signal: null, restored: true });
  expect(status(cwd)).toBe('draft');
});

test('for a screen reader: the same, in numbered lines, without a control sequence', async () => {
  const cwd = await answeredFolder();
  const pty = open(cwd, 'submit', ...OFFICE, '--accessible');
  await play(pty, [[/Jetzt abgeben\?[\s\S]*Ihre Wahl:/, `1${keys.enter}`]]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(status(cwd)).toBe('submitted');
  // biome-ignore lint/complexity/useRegexLiterals: the escape character is clearer this way
  expect(pty.transcript().replaceAll('\r\n', '\n')).not.toMatch(new RegExp('[\\r\\u001b\\u2500-\\u259f]'));
});

test('sent back in a terminal, the question stands at its place in the interview until it is answered', async () => {
  const cwd = await answeredFolder();
  await run(cwd, 'submit', ...OFFICE, '--yes');
  const review = open(cwd, 'review', ...OFFICE);
  await play(review, [
    ['Was soll mit dieser Abgabe geschehen?', '2'],
    ['Zu welcher Frage', '2'],
    ['Ihre Rückfrage zu srv_03', `Woher kommt die Zahl?${keys.enter}`],
    ['1 Rückfrage bisher', '1'],
    ['Zu welcher Frage', '1'],
    ['Ihre Rückfrage zu srv_06', `An der falschen Stelle${keys.enter}`],
    [/2 Rückfragen bisher[\s\S]*die letzte Rückfrage \(srv_06\) zurücknehmen/, '3'],
    ['1 Rückfrage bisher', '2'],
  ]);
  expect(await review.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(responseText(cwd, 'buergerbuero', 'head')).not.toContain('An der falschen Stelle');

  const interview = open(cwd, 'answer', ...OFFICE);
  await play(interview, [
    [/Frage 2 von 3[\s\S]*Rückfrage: Woher kommt die Zahl\?/, 'n'],
    ['Ihre Anmerkung', `Aus der Jahresstatistik${keys.enter}`],
    ['Anmerkung: Aus der Jahresstatistik', 's'],
  ]);
  await leaveAtTheEnd(interview);
  expect(await interview.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(answersIn(cwd, 'buergerbuero')['srv_03']).toMatchObject({ value: 30, comment: 'Aus der Jahresstatistik' });
  expect(interview.text()).toContain('reifegrad submit --department buergerbuero');
});

test('what is handed in is not asked again; opening it asks for the reason', async () => {
  const cwd = await answeredFolder();
  await run(cwd, 'submit', ...OFFICE, '--yes');
  const refused = open(cwd, 'answer', ...OFFICE);
  expect((await refused.exit).code).toBe(2);
  expect(refused.text()).toMatch(/Antworten sind\s+abgegeben/);
  const opening = open(cwd, 'reopen', ...OFFICE);
  await play(opening, [['Warum werden die Antworten wieder geöffnet?', `Zahl vom Vorjahr${keys.enter}`]]);
  expect(await opening.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(status(cwd)).toBe('draft');
});

test('a department that has handed in one of its roles is asked for the others', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  await run(cwd, 'answer', '-d', 'vorstand', '--set', 'srv_03=30', '--set', 'srv_09=-');
  await run(cwd, 'submit', '-d', 'vorstand', '--role', 'head', '--yes');
  const pty = open(cwd, 'answer', '--department', 'vorstand');
  await play(pty, [[/Schon abgegeben[\s\S]*als\s+Fachbereichsleitung[\s\S]*Frage 1 von/, keys.ctrlC]]);
  expect((await pty.exit).code).toBe(130);
  expect(pty.text()).toContain('als Verwaltungsvorstand');
});
