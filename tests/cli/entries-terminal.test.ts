import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answersIn } from '../support/answer-workspace.ts';
import { startProgram } from '../support/program.ts';
import { keys, type Pty } from '../support/pty.ts';
import { registerCity } from '../support/register-city.ts';

/** Starts the interview of a department in a city with a register; `plain` is for screen readers. */
function open(argv: readonly string[], env: Readonly<Record<string, string>> = {}): { pty: Pty; cwd: string } {
  const cwd = registerCity();
  const pty = startProgram(argv, { cwd, env });
  onTestFinished(() => pty.dispose());
  return { pty, cwd };
}

/** Types, one step after the other, each when the text before it has been written. */
async function play(pty: Pty, steps: readonly (readonly [seen: string | RegExp, typed: string])[]): Promise<void> {
  let isFirst = true;
  for (const [seen, typed] of steps) {
    await (isFirst ? pty.waitFor(seen) : pty.waitForNew(seen));
    isFirst = false;
    pty.send(typed);
  }
}

const own = ['answer', '--department', 'buergerbuero'];
const answersAbout = (cwd: string, subject: string) =>
  answersIn(cwd, subject, join(cwd, 'questionnaires', 'dienste.yaml'));

test('a department chooses from its entries, goes on with the next open one and leaves', async () => {
  const { pty, cwd } = open(own);
  await play(pty, [
    // The first open task is chosen by Enter alone: the department itself.
    [/Bürgerbüro: 0 von 2 Einträgen fertig[\s\S]*Wohnsitz ummelden: noch nicht begonnen, 2 Fragen/, keys.enter],
    ['Sind alle Mitarbeitenden geschult', '1'],
    [/Fragen an den Bereich selbst: fertig/, keys.enter],
    [/Wohnsitz ummelden, Erhebung 2026[\s\S]*Welcher Anteil kommt online an/, `80${keys.enter}`],
    ['Wird der Bescheid digital zugestellt', '2'],
    [/1 von 2 Einträgen fertig[\s\S]*Personalausweis beantragen: noch nicht begonnen/, '4'],
  ]);
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
  expect(answersAbout(cwd, 'buergerbuero')).toMatchObject({ schulung: { value: true } });
  expect(answersAbout(cwd, 'ummelden')).toMatchObject({ form: { value: 80 }, bescheid: { value: false } });
  expect(answersAbout(cwd, 'personalausweis')).toEqual({});
});

test('leaving in the middle of an entry ends the program, and what was answered is there', async () => {
  const { pty, cwd } = open(own);
  await play(pty, [
    ['Wozu möchten Sie antworten', '2'],
    ['Welcher Anteil kommt online an', `80${keys.enter}`],
    ['Wird der Bescheid digital zugestellt', 'q'],
    ['reifegrad answer dienste --entry ummelden', ''],
  ]);
  expect(await pty.exit).toMatchObject({ code: 0, restored: true });
  expect(answersAbout(cwd, 'ummelden')).toMatchObject({ form: { value: 80 } });
});

test('the same with numbers and lines, for screen readers: an empty line takes the next open entry', async () => {
  const { pty, cwd } = open(own, { ACCESSIBLE: '1' });
  await play(pty, [
    [/2: Wohnsitz ummelden. noch nicht begonnen, 2 Fragen[\s\S]*Leere Eingabe nimmt 1/, keys.enter],
    ['Sind alle Mitarbeitenden geschult', `1${keys.enter}`],
    [/Leere Eingabe nimmt 2: Wohnsitz ummelden/, `3${keys.enter}`],
    ['Welcher Anteil kommt online an', `5${keys.enter}`],
    ['Wird der Bescheid digital zugestellt', `1${keys.enter}`],
    [/3: Personalausweis beantragen. fertig[\s\S]*Leere Eingabe nimmt 2/, `4${keys.enter}`],
  ]);
  expect(await pty.exit).toMatchObject({ code: 0 });
  expect(answersAbout(cwd, 'personalausweis')).toMatchObject({ form: { value: 5 }, bescheid: { value: true } });
  expect(pty.text()).not.toContain('│');
});

test('one entry alone, named on the command line', async () => {
  const { pty, cwd } = open(['answer', '--entry', 'hundesteuer']);
  await play(pty, [
    [/Hundesteuer anmelden, Erhebung 2026[\s\S]*Welcher Anteil kommt online an/, `80${keys.enter}`],
    ['Wird der Bescheid digital zugestellt', '1'],
    ['reifegrad score dienste --entry hundesteuer', ''],
  ]);
  expect(await pty.exit).toMatchObject({ code: 0 });
  expect(answersAbout(cwd, 'hundesteuer')).toMatchObject({ form: { value: 80 }, bescheid: { value: true } });
});
