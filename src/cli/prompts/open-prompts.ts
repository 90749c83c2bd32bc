import type { Context } from '../command.ts';
import { guardTerminal } from './guard-terminal.ts';
import { readLines } from './plain/lines.ts';
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
 * that is open, and every later one, with Interrupted. Only where `context.isInteractive`.
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
    ? plainPrompts(t, { lines: readLines(input, signal), write: (text) => io.stderr.write(text), columns })
    : await openRich();
  return {
    prompts,
    close() {
      prompts.close();
      release();
      stopListening();
    },
  };

  async function openRich(): Promise<Prompts> {
    const { richPrompts } = await import('./rich/rich-prompts.ts');
    const { openKeyboard } = await import('./rich/keyboard.ts');
    const keyboard = openKeyboard(input, output, interrupt);
    return richPrompts({ style: err, t }, { keyboard, output, signal, interrupt });
  }
}
