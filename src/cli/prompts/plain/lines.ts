import { createInterface } from 'node:readline';
import { Interrupted } from '../prompts.ts';
import { typedLine } from '../typed-line.ts';

/** Reads lines one after the other, as they are asked for; lines that come early wait. */
export interface Lines {
  /** Returns the next line without its end. @throws Interrupted when there is none, or when the signal fires. */
  next(): Promise<string>;
  close(): void;
}

/** Through a pipe much comes at once: what one reader has not used is for the next one. */
const unused = new WeakMap<NodeJS.ReadableStream, readonly string[]>();

/**
 * Returns a reader of lines that leaves the terminal as it is: no raw mode, no echo of its own. Control characters are taken
 * out; a pasted text whose line ends the terminal marks as pasted is one line.
 */
export function readLines(input: NodeJS.ReadableStream, signal: AbortSignal): Lines {
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const early: string[] = [...(unused.get(input) ?? [])];
  let isOver = !input.readable;
  let waiting: { resolve(line: string): void; reject(error: Interrupted): void } | undefined;
  const stop = (): void => {
    isOver = true;
    waiting?.reject(reasonOf(signal));
    waiting = undefined;
  };
  let pasted: string | undefined;
  const take = (line: string): void => {
    if (waiting === undefined) early.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  };
  reader.on('line', (line) => {
    const whole = pasted === undefined ? line : `${pasted}\n${line}`;
    pasted = isInsidePaste(whole) ? whole : undefined;
    if (pasted === undefined) take(typedLine(whole));
  });
  reader.on('close', stop);
  // A terminal that was closed is read with an error; nothing more will come.
  reader.on('error' as 'close', stop);
  signal.addEventListener('abort', stop);
  return {
    next() {
      const line = early.shift();
      if (signal.aborted || (line === undefined && isOver)) return Promise.reject(reasonOf(signal));
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    close() {
      signal.removeEventListener('abort', stop);
      unused.set(input, early);
      reader.close();
    },
  };
}

function reasonOf({ reason }: AbortSignal): Interrupted {
  return reason instanceof Interrupted ? reason : new Interrupted('end');
}

/** Some terminals mark what is pasted although nobody asked them to. */
function isInsidePaste(text: string): boolean {
  return text.lastIndexOf('\x1b[200~') > text.lastIndexOf('\x1b[201~');
}
