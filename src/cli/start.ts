import { createIo } from '../node/io.ts';
import type { ExitCode } from './exit-codes.ts';
import { main } from './main.ts';

/** Runs the program in the real world and returns its exit code. */
export function start(argv: readonly string[]): Promise<ExitCode> {
  return main(argv, createIo());
}
