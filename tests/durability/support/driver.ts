import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bundleForNode } from '../../support/bundle.ts';
import type { DriverOrders } from './driver-program.ts';

/** How a run of something that confirms answers ended. */
interface DriverEnd {
  /** Number of the last answer that was confirmed to us; `first - 1` when none was. */
  readonly confirmed: number;
  readonly refused: readonly string[];
  /** It had started and opened the response. */
  readonly isReady: boolean;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** A running driver. */
export interface DriverRun {
  /** Resolves when it has confirmed its first answer, or has ended. */
  readonly begun: Promise<void>;
  readonly end: Promise<DriverEnd>;
  kill(): void;
}

/** Starts something that confirms answers from `first` on. The program's own command line in a terminal is another one. */
export type StartDriver = (root: string, first: number) => DriverRun;

const usual = { variant: 'program', writer: '', first: 1, count: 1_000_000, step: 1, foldEvery: 25 } as const;
let program: string | undefined;
let runs = 0;

/** Returns the command line of the driver, for `spawn` or for `strace`. */
export function driverCommand(orders: Partial<DriverOrders> & { readonly root: string }): readonly string[] {
  program ??= bundleForNode("import './tests/durability/support/driver-program.ts';");
  runs += 1;
  const writer = orders.writer ?? `${process.pid}-${runs}`;
  return [process.execPath, program, JSON.stringify({ ...usual, ...orders, writer })];
}

/** Starts a command that speaks as the driver does. */
export function startDriver([command = '', ...args]: readonly string[], first = 1): DriverRun {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const refused: string[] = [];
  let confirmed = first - 1;
  let isReady = false;
  let stderr = '';
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [word, rest = ''] = line.split(/ (.*)/s);
    if (word === 'ready') isReady = true;
    if (word === 'refused') refused.push(rest);
    if (word !== 'confirmed') return;
    confirmed = Number(rest);
    begin();
  });
  // `close` comes after the last line: what had been said before the kill is all heard.
  const closed = new Promise<void>((resolve) => lines.on('close', resolve));
  const end = new Promise<DriverEnd>((resolve) => {
    child.on('close', async (code, signal) => {
      await closed;
      begin();
      resolve({ confirmed, refused, isReady, code, signal, stderr });
    });
  });
  return { begun, end, kill: () => void child.kill('SIGKILL') };
}
