import type { Context } from '../command.ts';
import { guardTerminal } from './guard-terminal.ts';
import { type Lines, readLines } from './plain/lines.ts';
import { plainPrompts } from './plain/plain-prompts.ts';
import { Interrupted, type Prompts } from './prompts.ts';
import { textColumns } from './rich/parts.ts';

/** Prompts on the terminal, and whether somebody has asked them to end. */
export interface OpenPrompts {
  readonly prompts: Prompts;
  /** Lets go of terminal and signals. To be called in the end, whatever happened. */
  close(): void;
}

/**
 * Opens the terminal for questions, in the skin that the person wants. Ctrl-C, SIGTERM and a closed terminal end the question
 * that is open, and every later one, with Interrupted. Only where `context.isInteractive`, or for lines where `context.isPiped`.
 */
export async function openPrompts({ io, t, err }: Context): Promise<OpenPrompts> {
  const { input, output } = io.terminal;
  const controller = new AbortController();
  const { signal } = controller;
  const interrupt = (): void => controller.abort(new Interrupted('SIGINT'));
  const stopListening = io.onInterrupt((name) => controller.abort(new Interrupted(name)));
  const release = guardTerminal(input);
  const columns = (): number => textColumns(output.columns || err.width);
  const prompts = err.isAccessible
    ? plainPrompts(t, { lines: readShown(), write: (text) => io.stderr.write(text), columns })
    : await openRich();
  return {
    prompts,
    close() {
      prompts.close();
      release();
      stopListening();
    },
  };

  /** A pipe shows nobody what came through it; with it, every prompt ends its line as at a terminal. */
  function readShown(): Lines {
    const lines = readLines(input, signal);
    if (io.stdin.isTTY) return lines;
    return {
      close: lines.close,
      async next() {
        const line = await lines.next();
        io.stderr.write(`${line}\n`);
        return line;
      },
    };
  }

  async function openRich(): Promise<Prompts> {
    const { richPrompts } = await import('./rich/rich-prompts.ts');
    const { openKeyboard } = await import('./rich/keyboard.ts');
    const keyboard = openKeyboard(input, output, interrupt);
    return richPrompts({ style: err, t }, { keyboard, output, signal, interrupt });
  }
}
