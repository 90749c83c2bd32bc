import { expect, test } from 'vitest';
import { answersIn, answerWorkspace, responseText } from '../support/answer-workspace.ts';
import { leaveAtTheEnd, office, open, play } from '../support/play.ts';
import { keys, type Pty } from '../support/pty.ts';
import { runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function run(cwd: string, line: string): Promise<void> {
  const { code, stderr } = await runInProcess([...line.split(' '), '--department', 'buergerbuero'], { cwd });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
}

/** The key of an entry on the screen. */
const keyOf = (pty: Pty, entry: string): string => new RegExp(`(\\d)[: ]+${entry}`).exec(pty.screen())?.[1] ?? '';

test('from the last answer to the code that proves the hand-in, without another command', async () => {
  const { pty, cwd } = open({ rows: 40 });
  await play(pty, [
    ['Frage 1 von 3', '1'],
    ['Ist es erfüllt', '1'],
    ['Frage 2 von 3', `60${keys.enter}`],
    ['Ihr Ergebnis', keys.enter],
    ['Wie geht es weiter', ''],
  ]);
  pty.send(keyOf(pty, 'die Antworten abgeben'));
  await play(pty, [[/Vor der Abgabe: Bürgerbüro[\s\S]*Jetzt abgeben\?/, '1']]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(pty.text()).toMatch(/Prüfzeichen zum Notieren: ([0-9a-f]{4}-){4}[0-9a-f]{4}/);
  expect(/^status: (.*)$/m.exec(responseText(cwd, 'buergerbuero', 'head'))?.[1]).toBe('submitted');
});

test.each([
  ['rich', [], ''],
  ['plain', ['--accessible'], keys.enter],
] as const)(
  '%s: a question of the review stands at its place, has a filter of its own, and ends with the next answer',
  async (skin, flags, enter) => {
    const cwd = answerWorkspace(temporaryFolder());
    await run(cwd, 'answer --set srv_06=1 --set srv_03=60');
    await run(cwd, 'submit --yes');
    await run(cwd, 'review --send-back --question srv_03=Woher?');
    const { pty } = open({ cwd, argv: [...office, ...flags] });
    await play(pty, [
      [/Frage 2 von 2[\s\S]*Woher\?/, `o${enter}`],
      ['r Rückfrage 1', `r${enter}`],
      [/Digitaler Eingang:? +60 %, Rückfrage/, skin === 'plain' ? keys.enter : keys.escape],
      ['Frage 2 von 2', `61${keys.enter}`],
      ['Ihr Ergebnis', ''],
    ]);
    if (skin === 'rich') await leaveAtTheEnd(pty);
    else {
      await pty.waitFor('Alle Fragen haben eine Antwort');
      pty.send(`${keyOf(pty, 'aufhören')}${keys.enter}`);
    }
    expect((await pty.exit).code).toBe(0);
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toMatchObject({ value: 61 });
  },
);

test('a question of the review that was put off is offered at the end', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  await run(cwd, 'answer --set srv_06=1 --set srv_03=60');
  await run(cwd, 'submit --yes');
  await run(cwd, 'review --send-back --question srv_03=Woher?');
  const { pty } = open({ cwd });
  await play(pty, [
    [/Frage 2 von 2[\s\S]*Woher\?/, 's'],
    ['Ihr Ergebnis', keys.enter],
    [/die Durchsicht hat 1 Rückfrage[\s\S]*1 {2}zur offenen Frage/, '1'],
    [/Frage 2 von 2[\s\S]*Woher\?/, 'q'],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
});
