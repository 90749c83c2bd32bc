import type { Paint } from './paint.ts';
import type { Symbols } from './symbols.ts';

/** How text for people looks on one stream. */
export interface Style {
  readonly paint: Paint;
  readonly symbols: Symbols;
  /** Columns to fill at most: the terminal's width, no more than 100; 80 when unknown. */
  readonly width: number;
  /** For screen readers: no drawing, no redraw; tables become "label: value" lines. */
  readonly isAccessible: boolean;
}
