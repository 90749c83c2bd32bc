import { createPaint } from '../../src/terminal/paint.ts';
import type { Style } from '../../src/terminal/style.ts';
import { createSymbols } from '../../src/terminal/symbols.ts';

/** Returns how a terminal looks: 80 columns, Unicode, no colour, unless told otherwise. */
export function styleWith(
  options: { width?: number; isAscii?: boolean; isAccessible?: boolean; hasColour?: boolean } = {},
): Style {
  return {
    paint: createPaint(options.hasColour === true),
    symbols: createSymbols(options.isAscii === true),
    width: options.width ?? 80,
    isAccessible: options.isAccessible === true,
  };
}
