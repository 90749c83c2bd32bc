import {
  AbortPromptError,
  createPrompt,
  ExitPromptError,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import { safeLine } from '../../../terminal/safe-text.ts';
import { Interrupted } from '../prompts.ts';
import { cursorHide, screenClear } from './control.ts';
import { finishEdit, type LineEditor, replaceLine } from './edit-line.ts';
import type { Keyboard } from './keyboard.ts';

/** A key as it was pressed. */
export interface Key {
  /** Name of a special key (`up`, `return`, `escape`), `paste` for a pasted text, or the character itself in lower case. */
  readonly name: string;
  readonly ctrl: boolean;
}

/** Room on the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What else is known when a key is pressed. */
interface Typed {
  /** The line as it was before the key. */
  readonly before: string;
  /** The line with the key. */
  readonly now: string;
  readonly size: Size;
}

/** What stands on the terminal. The cursor stands behind the last of `lines`, or is hidden. */
export interface Frame {
  readonly lines: readonly string[];
  readonly below: readonly string[];
  readonly isCursorShown: boolean;
}

/** What comes of a key: another state, or a result that ends the screen. `line` replaces what was typed. */
export type Reaction<State, Result> = { readonly state: State; readonly line?: string } | { readonly result: Result };

/** One screen, as pure functions: the driver below only joins them with the terminal. */
export interface Screen<State, Result> {
  readonly initial: State;
  /** Text that stands in the line from the beginning. */
  readonly initialLine?: string;
  /** Whether a pasted text goes into the line; without this it does not. */
  takesText?(state: State): boolean;
  onKey(state: State, key: Key, typed: Typed): Reaction<State, Result>;
  render(state: State, line: string, size: Size): Frame;
}

/** The terminal, and the signal that ends a screen early. */
export interface Terminal {
  readonly keyboard: Keyboard;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly signal: AbortSignal;
  /** Ends this and every later screen, as Ctrl-C does. */
  readonly interrupt: () => void;
}

const usualSize: Size = { columns: 80, rows: 24 };
const END = Symbol('end of input');

interface Config {
  readonly screen: Screen<unknown, unknown>;
  readonly output: Terminal['output'];
  readonly keyboard?: Pick<Keyboard, 'takePaste' | 'forgetPastes'>;
  readonly interrupt?: Terminal['interrupt'];
}

/** The one prompt of the program, on inquirer's core: state, keys, drawing and tidying up are its work. */
export const screenPrompt: ReturnType<typeof createPrompt<unknown, Config>> = createPrompt<unknown, Config>(
  ({ screen, output, keyboard, interrupt }, done) => {
    const [state, setState] = useState(screen.initial);
    const [line, setLine] = useState(screen.initialLine ?? '');
    const [size, setSize] = useState(sizeOf(output));
    const before = useRef({ line, cursor: line.length });
    useEffect((rl) => {
      if (screen.initialLine !== undefined) rl.write(screen.initialLine);
      keyboard?.forgetPastes();
      // Ctrl-D and a closed terminal close the line reader without an answer. The listener stays: closing twice is harmless.
      rl.on('close', () => done(END));
      rl.on('error', () => done(END));
      // A Ctrl-C in the same moment as an answer finds this screen already settled; it must not get lost before the next one.
      if (interrupt !== undefined) rl.on('SIGINT', interrupt);
      // Without a listener the reader would leave raw mode and stop the process, and never come back to this question.
      rl.on('SIGTSTP', () => {});
      const redraw = (): void => {
        // The terminal has wrapped the lines anew, so nobody knows any more where they stand.
        output.write(screenClear);
        setSize(sizeOf(output));
      };
      output.on('resize', redraw);
      return () => output.off('resize', redraw);
    }, []);
    useKeypress((event, reader) => {
      // Node's own line reader, of which inquirer's type shows only a part.
      const rl = reader as unknown as LineEditor;
      const key = toKey(event);
      const wasPasted = key.name === 'paste' ? (keyboard?.takePaste() ?? '') : '';
      if (wasPasted !== '' && screen.takesText?.(state) === true) rl.write(wasPasted);
      finishEdit(rl, before.current, key.name);
      const lineNow = rl.line;
      const reaction = screen.onKey(state, key, { before: before.current.line, now: lineNow, size });
      if ('result' in reaction) {
        done(reaction.result);
        return;
      }
      if (reaction.line !== undefined && reaction.line !== lineNow) replaceLine(rl, reaction.line);
      before.current = { line: rl.line, cursor: rl.cursor };
      setLine(rl.line);
      setState(reaction.state);
    });
    const { lines, below, isCursorShown } = screen.render(state, visible(line), size);
    return [`${lines.join('\n')}${isCursorShown ? '' : cursorHide}`, below.join('\n')];
  },
);

/** Shows a screen until it has a result, then removes it. @throws Interrupted. */
export async function runScreen<State, Result>(screen: Screen<State, Result>, terminal: Terminal): Promise<Result> {
  const { keyboard, output, signal, interrupt } = terminal;
  const config: Config = { screen: screen as unknown as Config['screen'], output, keyboard, interrupt };
  try {
    const { input } = keyboard;
    const result = await screenPrompt(config, { input, output, signal, clearPromptOnDone: true });
    if (result === END) throw new Interrupted('end');
    return result as Result;
  } catch (error) {
    throw interruption(error, signal) ?? error;
  }
}

function interruption(error: unknown, signal: AbortSignal): Interrupted | undefined {
  if (error instanceof ExitPromptError) return new Interrupted('SIGINT');
  if (!(error instanceof AbortPromptError)) return undefined;
  return signal.reason instanceof Interrupted ? signal.reason : new Interrupted('SIGINT');
}

/** What was typed or pasted, as it may be shown. Every sign keeps its place, because the line reader counts them. */
function visible(line: string): string {
  return [...line].map((sign) => (safeLine(sign) === sign ? sign : '?'.repeat(sign.length))).join('');
}

function sizeOf({ columns, rows }: Terminal['output']): Size {
  // A width of 0 is what a terminal says that does not know.
  return { columns: columns || usualSize.columns, rows: rows || usualSize.rows };
}

/** Letters come as they were typed; a terminal names special keys, and Ctrl with a letter by the letter. */
function toKey(event: { readonly name?: string; readonly ctrl?: boolean; readonly sequence?: string }): Key {
  const { name = '', ctrl = false, sequence = '' } = event;
  if (name === 'paste-start') return { name: 'paste', ctrl };
  const isCharacter = !ctrl && sequence.length === 1 && sequence > ' ' && sequence !== '\x7f';
  return { name: isCharacter ? sequence.toLowerCase() : name, ctrl };
}
