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
 * chose in the guided start. `isDecided` tells whether anything of that was said.
 */
export function chooseAccess({ flag, env, chosen }: AccessFacts): { isAccessible: boolean; isDecided: boolean } {
  const value = env['ACCESSIBLE'];
  const said = flag ? true : value === undefined || value === '' ? chosen : value !== '0' && value !== 'false';
  return { isAccessible: said === true, isDecided: said !== undefined };
}

/** Returns the context with output for screen readers, or without. */
export function withAccess(context: Context, accessible: boolean): Context {
  const { stdout, stderr, env } = context.io;
  const globals = { ...context.globals, accessible };
  return { ...context, globals, out: styleFor(stdout, env, globals), err: styleFor(stderr, env, globals) };
}
