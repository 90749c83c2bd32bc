// The program that the campaigns kill: confirms one answer after the other and says so after each.
import { writeSync } from 'node:fs';
import { UserError } from '../../../src/model/errors.ts';
import { openWriter, type Variant } from './writers.ts';

/** What the driver is told on its command line, as JSON. */
export interface DriverOrders {
  readonly variant: Variant;
  readonly root: string;
  readonly writer: string;
  /** Number of the first answer, and how many. */
  readonly first: number;
  readonly count: number;
  readonly step: number;
  /** Folds after every so many answers. */
  readonly foldEvery: number;
}

const ATTEMPTS = 3;
const orders = JSON.parse(process.argv[2] ?? '') as DriverOrders;

// Written at once and by the kernel: what the campaign has read was said before the kill.
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

/** A person would press the key again; so does this. */
function insist(action: () => void): boolean {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      action();
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(`refused ${error.code} ${error.data['reason'] ?? ''}`);
    }
  }
  return false;
}

function work({ variant, root, writer, first, count, step, foldEvery }: DriverOrders): boolean {
  const session = openWriter(variant, root, writer);
  tell('ready');
  for (let index = 0; index < count; index += 1) {
    const n = first + index * step;
    if (!insist(() => session.confirm(n))) return false;
    tell(`confirmed ${n}`);
    if ((index + 1) % foldEvery === 0 && !insist(() => session.fold())) return false;
  }
  return true;
}

let isDone = false;
const isOpened = insist(() => {
  isDone = work(orders);
});
process.exitCode = isOpened && isDone ? 0 : 2;
