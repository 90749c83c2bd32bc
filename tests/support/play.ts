import { onTestFinished } from 'vitest';
import { answerWorkspace } from './answer-workspace.ts';
import { startProgram } from './program.ts';
import { keys, type Pty } from './pty.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where and how the program runs in a terminal; the interview of the citizens' office unless told otherwise. */
export interface Setting {
  readonly argv?: readonly string[];
  readonly cwd?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The interview of the citizens' office of the small workspace. */
export const office: readonly string[] = ['answer', '--department', 'buergerbuero'];

/** Starts the program in a terminal; it ends with the test. */
export function open({ argv = office, cwd = answerWorkspace(temporaryFolder()), ...setting }: Setting = {}): {
  readonly pty: Pty;
  readonly cwd: string;
} {
  const pty = startProgram(argv, { cwd, ...setting });
  onTestFinished(() => pty.dispose());
  return { pty, cwd };
}

/** Types, one step after the other, each when the text before it has been written. */
export async function play(
  pty: Pty,
  steps: readonly (readonly [seen: string | RegExp, typed: string])[],
): Promise<void> {
  let isFirst = true;
  for (const [seen, typed] of steps) {
    await (isFirst ? pty.waitFor(seen) : pty.waitForNew(seen));
    isFirst = false;
    pty.send(typed);
  }
}

/** Reads the result at the end of an interview and quits. */
export async function leaveAtTheEnd(pty: Pty): Promise<void> {
  await pty.waitFor(/Ihr Ergebnis[\s\S]*Eingabe: weiter/);
  for (let page = 0; page < 9 && !pty.screen().includes('Wie geht es weiter'); page += 1) {
    pty.send(keys.enter);
    await pty.waitForNew(/Eingabe: weiter|Wie geht es weiter[\s\S]*: wählen/);
  }
  pty.send(/(\d) {2}aufhören/.exec(pty.screen())?.[1] ?? '');
  await pty.waitForNew(/Geschafft|Noch offen/);
}
