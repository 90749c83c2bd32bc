import { resolve } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../source/read.ts';
import type { Context } from './command.ts';
import { shownPath } from './paths.ts';

/** What was given to read. */
export interface Input {
  /** As it is shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Returns what is in a file; `-` is the standard input. @throws UserError when it cannot be read. */
export async function readInput({ io }: Pick<Context, 'io'>, path: string): Promise<Input> {
  if (path === '-') return { file: '<stdin>', bytes: await io.stdin.readAll() };
  const full = resolve(io.cwd, path);
  return { file: shownPath(io.cwd, full), bytes: io.files.read(full, MAX_DOCUMENT_BYTES) };
}
