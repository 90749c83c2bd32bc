import type { Messages } from '../../../messages/index.ts';
import { wrapLines } from '../wrap-lines.ts';
import type { Lines } from './lines.ts';

/** Where text goes, and where lines come from. */
export interface PlainTerminal {
  readonly lines: Lines;
  write(text: string): void;
  /** Columns of the window at this moment. */
  readonly columns: () => number;
}

/** A conversation in lines. */
export interface Talk {
  readonly t: Messages;
  readonly columns: () => number;
  /** Writes lines, wrapped at spaces. */
  say(lines: readonly (string | undefined)[]): void;
  /**
   * Asks until a line is understood: `read` returns what it means, or a sentence that says what is wrong with it.
   * @throws Interrupted at the end of the input.
   */
  ask<T>(prompt: string, read: (line: string) => Understood<T>): Promise<T>;
}

/** What a line means, or what is wrong with it. */
export type Understood<T> = { readonly value: T } | { readonly problem: string };

/** Returns a conversation over a terminal. */
export function talkOver({ lines, write, columns }: PlainTerminal, t: Messages): Talk {
  const say = (texts: readonly (string | undefined)[]): void => {
    const given = texts.filter((text) => text !== undefined);
    write(
      wrapLines(given, columns())
        .map((line) => `${line}\n`)
        .join(''),
    );
  };
  return {
    t,
    columns,
    say,
    async ask(prompt, read) {
      for (;;) {
        write(`${prompt} `);
        const understood = read((await lines.next()).trim());
        if ('value' in understood) return understood.value;
        say([understood.problem]);
      }
    },
  };
}
