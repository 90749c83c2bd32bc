import type { Context } from './command.ts';
import { styleFor } from './style-for.ts';

/** What the choice depends on. */
export interface AccessFacts {
  /** --accessible. */
  readonly flag: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the person chose before; undefined when nothing. */
  readonly chosen: boolean | undefined;
}

/**
 * Returns whether output is for screen readers: --accessible, then ACCESSIBLE (0 and false switch it off), then what the person
 * chose in the guided start. `isDecided` tells whether anything of that was said, `isSaid` whether it was said for this command.
 */
export function chooseAccess({ flag, env, chosen }: AccessFacts): {
  readonly isAccessible: boolean;
  readonly isDecided: boolean;
  readonly isSaid: boolean;
} {
  const value = env['ACCESSIBLE'];
  const isSaid = flag || (value !== undefined && value !== '');
  const wanted = isSaid ? flag || (value !== '0' && value !== 'false') : chosen;
  return { isAccessible: wanted === true, isDecided: wanted !== undefined, isSaid };
}

/** Returns the context with output for screen readers, or without. */
export function withAccess(context: Context, accessible: boolean): Context {
  const { stdout, stderr, env } = context.io;
  const globals = { ...context.globals, accessible };
  return { ...context, globals, out: styleFor(stdout, env, globals), err: styleFor(stderr, env, globals) };
}
