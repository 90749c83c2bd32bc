import { emitKeypressEvents, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { typedLine } from '../typed-line.ts';
import { pasteOff, pasteOn } from './control.ts';

/** The keyboard, with pasted text kept apart from keys: otherwise its line ends would answer questions. */
export interface Keyboard {
  /** Keys; the place of a pasted text is marked by the key that terminals send before one, `paste-start`. */
  readonly input: NodeJS.ReadableStream;
  /** Returns the next pasted text as one line, '' when there is none. */
  takePaste(): string;
  /** Forgets pasted texts whose mark was not seen. */
  forgetPastes(): void;
  /** Gives the terminal back as it was. */
  close(): void;
}

const START = '\x1b[200~';
const CTRL_C = '\x03';
const END = '\x1b[201~';
/**
 * Milliseconds that the rest of a mark, or of a pasted text, may take. Terminals write a sequence at once; a single Esc is
 * answered within one frame of the screen.
 */
const patience = { mark: 12, paste: 1000 } as const;

/**
 * Asks the terminal to mark what is pasted (bracketed paste mode), and reads it. Single keys are read all the time: between two
 * screens nothing is echoed, and Ctrl-C calls `interrupt` there, too.
 */
export function openKeyboard(input: NodeJS.ReadStream, output: NodeJS.WritableStream, interrupt: () => void): Keyboard {
  const keys = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => keys });
  // After Esc, Node would wait half a second for the rest of a sequence; here the rest has been waited for already.
  emitKeypressEvents(keys, { escapeCodeTimeout: 1 } as unknown as Interface);
  const pastes: string[] = [];
  const splitter = new PasteSplitter(
    (bytes) => {
      keys.write(bytes, 'latin1');
      // After the keys before it: an answer in the same moment counts.
      if (bytes.includes(CTRL_C)) setImmediate(interrupt);
    },
    (bytes) => {
      pastes.push(typedLine(Buffer.from(bytes, 'latin1').toString('utf8')));
      keys.write(START, 'latin1');
    },
  );
  const read = (chunk: Buffer | string): void => splitter.read(Buffer.from(chunk).toString('latin1'));
  const end = (): void => void keys.end();
  input.on('data', read).on('end', end).on('close', end).on('error', end);
  // Prompts before these may have paused it; then a listener alone does not start it again.
  input.resume();
  input.setRawMode?.(true);
  output.write(pasteOn);
  return {
    input: keys,
    takePaste: () => pastes.shift() ?? '',
    forgetPastes: () => pastes.splice(0),
    close() {
      splitter.close();
      input.off('data', read).off('end', end).off('close', end).off('error', end);
      input.setRawMode?.(false);
      output.write(pasteOff);
    },
  };
}

/** Bytes, as latin1, become keys and pasted texts; a mark may come in pieces. */
class PasteSplitter {
  readonly #keys: (bytes: string) => void;
  readonly #paste: (bytes: string) => void;
  #rest = '';
  #isPasting = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(keys: (bytes: string) => void, paste: (bytes: string) => void) {
    this.#keys = keys;
    this.#paste = paste;
  }

  read(bytes: string): void {
    clearTimeout(this.#timer);
    this.#rest += bytes;
    while (this.#step());
    if (this.#rest !== '' || this.#isPasting)
      this.#timer = setTimeout(() => this.#giveUp(), this.#isPasting ? patience.paste : patience.mark);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** Passes on what is certain. Returns whether there may be more. */
  #step(): boolean {
    const mark = this.#isPasting ? END : START;
    const at = this.#rest.indexOf(mark);
    if (at === -1) {
      if (!this.#isPasting) this.#passOn(this.#rest.length - beginOf(mark, this.#rest));
      return false;
    }
    if (this.#isPasting) this.#paste(this.#rest.slice(0, at));
    else this.#passOn(at);
    this.#rest = this.#isPasting ? this.#rest.slice(at + mark.length) : this.#rest.slice(mark.length);
    this.#isPasting = !this.#isPasting;
    return true;
  }

  #passOn(count: number): void {
    if (count > 0) this.#keys(this.#rest.slice(0, count));
    this.#rest = this.#rest.slice(count);
  }

  /** What looked like the beginning of a mark was a key; a text without an end has come to its end. */
  #giveUp(): void {
    if (this.#isPasting) this.#paste(this.#rest);
    else this.#keys(this.#rest);
    this.#rest = '';
    this.#isPasting = false;
  }
}

/** Returns how many bytes at the end of a text may be the beginning of a mark. */
function beginOf(mark: string, bytes: string): number {
  for (let length = mark.length - 1; length > 0; length -= 1) if (bytes.endsWith(mark.slice(0, length))) return length;
  return 0;
}
