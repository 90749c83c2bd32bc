import type { Io, Output } from '../model/io.ts';
import { createPaint } from '../terminal/paint.ts';
import type { Style } from '../terminal/style.ts';
import { createSymbols } from '../terminal/symbols.ts';
import { isColourOn } from './colour.ts';
import type { GlobalOptions } from './command.ts';

const widestLine = 100;
const usualWidth = 80;

/** Returns how text on a stream looks. */
export function styleFor(
  output: Output,
  env: Io['env'],
  { color, ascii, accessible }: Pick<GlobalOptions, 'color' | 'ascii' | 'accessible'>,
): Style {
  return {
    paint: createPaint(isColourOn({ flag: color, env, isTTY: output.isTTY, isAccessible: accessible })),
    // A screen reader would read out `warning sign` and `black right-pointing triangle`.
    symbols: createSymbols(ascii || accessible),
    width: Math.min(output.columns ?? usualWidth, widestLine),
    isAccessible: accessible,
  };
}
