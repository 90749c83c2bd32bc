/**
 * Runs a command in a real pseudo-terminal, types into it and reads its screen.
 *
 * ```ts
 * const pty = startPty(['node', 'bin/reifegrad.js', 'answer'], { cwd: workspace, columns: 80, rows: 24 });
 * await pty.waitFor('Frage 1 von 12');      // looks at the screen until the text stands there
 * pty.send(keys.down + keys.enter);
 * await pty.waitForNew('Frage 2 von 12');   // looks only at what was written after the last send
 * pty.kill('SIGKILL');                      // or pty.hangUp(): the window is closed
 * const { code, signal, restored } = await pty.exit;
 * ```
 *
 * A wait that takes too long fails and shows the screen. No native addon: python3 has the terminal (`pty.py`), a
 * headless xterm keeps the screen. Every command is killed when the test process ends; `dispose()` kills it earlier.
 */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import xterm from '@xterm/headless';

/** Keys by name, as a terminal sends them. */
export const keys = {
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  space: ' ',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlZ: '\x1a',
  ctrlBackslash: '\x1c',
} as const;

/** How the command is run. */
export interface PtyOptions {
  readonly cwd?: string;
  /** Replaces the whole environment; `terminalEnv()` gives a quiet one to start from. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default 80. */
  readonly columns?: number;
  /** Default 24. */
  readonly rows?: number;
  /** How long each wait may take, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
}

/** How the command ended. */
export interface PtyExit {
  /** Exit code, null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The terminal is in the mode in which it was found (line mode, echo); true when the terminal was closed. */
  readonly restored: boolean;
}

/** A command that runs in a pseudo-terminal. */
export interface Pty {
  /** Resolves when the command has ended. Never rejects. */
  readonly exit: Promise<PtyExit>;
  /** Returns everything that was written so far, control sequences included. */
  transcript(): string;
  /** Returns what was written so far without control sequences. */
  text(): string;
  /** Returns what a person sees now: the rows, trailing blanks removed. */
  screen(): string;
  /** Returns whether the cursor is shown. */
  cursorVisible(): boolean;
  /** Waits until the text stands on the screen. Returns the screen. @throws when it takes too long or the command ends before. */
  waitFor(wanted: string | RegExp): Promise<string>;
  /** Waits until the text has been written after the last `send`. Returns the screen. */
  waitForNew(wanted: string | RegExp): Promise<string>;
  /** Types. */
  send(input: string): void;
  /** Changes the size of the window. */
  resize(columns: number, rows: number): void;
  /** Sends a signal to the command; with `group`, to everything in the foreground of the terminal. */
  kill(signal: NodeJS.Signals, target?: 'command' | 'group'): void;
  /** Closes the terminal, as closing the window does. */
  hangUp(): void;
  /** Kills the command if it still runs and waits for its end. */
  dispose(): Promise<void>;
}

const HELPER = fileURLToPath(new URL('./pty.py', import.meta.url));
const POLL_MS = 5;

let python: string | undefined;

/** The interpreter itself, asked for once: `python3` may be a script that looks for it, which takes longer than all the rest. */
function pythonPath(): string {
  python ??= execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  return python;
}

/** Returns this process's environment as a plain UTF-8 terminal without colour, CI or language settings of the machine. */
export function terminalEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, TERM: 'xterm-256color', LANG: 'de_DE.UTF-8', NO_COLOR: '1', ...extra };
}

/** Starts a command in a pseudo-terminal. */
export function startPty(command: readonly string[], options: PtyOptions = {}): Pty {
  const { columns = 80, rows = 24, timeoutMs = 10_000 } = options;
  const helper = spawn(pythonPath(), ['-I', '-S', HELPER, String(columns), String(rows), ...command], {
    cwd: options.cwd,
    env: options.env ?? terminalEnv(),
  });
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const state = { transcript: '', sentAt: 0, ended: false };
  const exit = follow(helper, state, terminal);
  const order = (message: object): void => {
    if (!state.ended) helper.stdin.write(`${JSON.stringify(message)}\n`);
  };
  const wait = (wanted: string | RegExp, look: () => string): Promise<string> =>
    waitUntil(
      () => matches(look(), wanted),
      () => state.ended,
      timeoutMs,
      () => problem(wanted, state, terminal),
    ).then(() => shownScreen(terminal));
  return {
    exit,
    transcript: () => state.transcript,
    text: () => stripVTControlCharacters(state.transcript),
    screen: () => screenOf(terminal),
    cursorVisible: () => state.transcript.lastIndexOf('\x1b[?25h') >= state.transcript.lastIndexOf('\x1b[?25l'),
    waitFor: (wanted) => wait(wanted, () => screenOf(terminal)),
    waitForNew: (wanted) => wait(wanted, () => stripVTControlCharacters(state.transcript.slice(state.sentAt))),
    send(input) {
      state.sentAt = state.transcript.length;
      order({ send: Buffer.from(input).toString('base64') });
    },
    resize(newColumns, newRows) {
      terminal.resize(newColumns, newRows);
      order({ resize: [newColumns, newRows] });
    },
    kill: (signal, target = 'command') =>
      order(target === 'group' ? { group: constants.signals[signal] } : { signal: constants.signals[signal] }),
    hangUp: () => order({ hangup: true }),
    async dispose() {
      order({ signal: constants.signals.SIGKILL });
      await exit;
    },
  };
}

interface State {
  transcript: string;
  sentAt: number;
  ended: boolean;
}

type Event =
  | { readonly started: number }
  | { readonly output: string }
  | { readonly exit: number | null; readonly signal: number | null; readonly restored: boolean };

/** Keeps transcript and screen up to date; resolves when the command has ended. */
function follow(helper: ChildProcessWithoutNullStreams, state: State, terminal: xterm.Terminal): Promise<PtyExit> {
  const decoder = new TextDecoder();
  let rest = '';
  let complaint = '';
  helper.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  helper.stdin.on('error', () => {});
  return new Promise((resolve) => {
    let result: PtyExit = { code: null, signal: null, restored: false };
    helper.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = JSON.parse(line) as Event;
        if ('output' in event) {
          const bytes = Buffer.from(event.output, 'base64');
          state.transcript += decoder.decode(bytes, { stream: true });
          terminal.write(bytes);
        } else if ('exit' in event) {
          result = { code: event.exit, signal: signalName(event.signal), restored: event.restored };
        }
      }
    });
    helper.on('error', (error) => (complaint += error.message));
    helper.on('close', () => {
      state.transcript += complaint;
      shownScreen(terminal).then(() => {
        state.ended = true;
        resolve(result);
      });
    });
  });
}

function signalName(number: number | null): NodeJS.Signals | null {
  const names = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  return names.find(([, value]) => value === number)?.[0] ?? null;
}

/** xterm parses in the background: an empty write calls back when everything before it stands on the screen. */
function shownScreen(terminal: xterm.Terminal): Promise<string> {
  return new Promise((resolve) => terminal.write('', () => resolve(screenOf(terminal))));
}

function screenOf(terminal: xterm.Terminal): string {
  const buffer = terminal.buffer.active;
  const rows = Array.from(
    { length: terminal.rows },
    (_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
  );
  return rows.join('\n').trimEnd();
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function problem(wanted: string | RegExp, state: State, terminal: xterm.Terminal): string {
  const end = state.ended ? ' (the command has ended)' : '';
  return `not seen: ${wanted}${end}\n--- screen ---\n${screenOf(terminal)}\n--- end of transcript ---\n${state.transcript.slice(-400)}`;
}

async function waitUntil(
  isDone: () => boolean,
  isHopeless: () => boolean,
  timeoutMs: number,
  explain: () => string,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const hopeless = isHopeless() || Date.now() > deadline;
    if (isDone()) return;
    if (hopeless) throw new Error(explain());
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
