import { createPaint } from '../terminal/paint.ts';
import type { Style } from '../terminal/style.ts';
import { isColourOn } from './colour.ts';
import type { Context } from './command.ts';

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
export function withAccess(context: Context, isAccessible: boolean): Context {
  const { io, globals, out, err } = context;
  const styleOf = (style: Style, isTTY: boolean): Style => ({
    ...style,
    paint: createPaint(isColourOn({ flag: globals.color, env: io.env, isTTY, isAccessible })),
    isAccessible,
  });
  return {
    ...context,
    globals: { ...globals, accessible: isAccessible },
    out: styleOf(out, io.stdout.isTTY),
    err: styleOf(err, io.stderr.isTTY),
  };
}
