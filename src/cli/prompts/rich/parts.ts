import type { Messages } from '../../../messages/index.ts';
import type { Style } from '../../../terminal/style.ts';
import { displayWidth } from '../../../terminal/width.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { type KeyHint, packParts } from '../keys.ts';

/** How text looks, and the words for it. */
export interface Look {
  readonly style: Style;
  readonly t: Messages;
}

const widestText = 100;
const barColumns = 12;
/** Below this a bar would push the words aside. */
const narrowest = 60;

/** Returns the columns to fill: one less than there are, so that no terminal wraps a full line by itself. */
export function textColumns(columns: number): number {
  return Math.max(10, Math.min(columns - 1, widestText));
}

/** Returns the line that says where the person is, with a bar where there is room. */
export function renderHeading(
  heading: readonly string[],
  done: number,
  columns: number,
  { style }: Look,
): readonly string[] {
  const { symbols, paint } = style;
  const [first = '', ...rest] = wrap(heading.join(` ${symbols.bullet} `), columns - barColumns - 2);
  if (columns < narrowest) return wrap(heading.join(` ${symbols.bullet} `), columns).map((line) => paint.cyan(line));
  const filled = Math.round(done * barColumns);
  const bar = symbols.bar.repeat(filled) + symbols.barEmpty.repeat(barColumns - filled);
  const gap = ' '.repeat(Math.max(2, columns - displayWidth(first) - barColumns));
  return [paint.cyan(first) + gap + paint.cyan(bar), ...rest.map((line) => paint.cyan(line))];
}

/** Returns a hint, cut to a number of lines; what is cut off is shown by the key that explains. */
export function renderHint(hint: string | undefined, most: number, columns: number, look: Look): readonly string[] {
  if (hint === undefined || most === 0) return [];
  const { style } = look;
  const all = wrap(hint, columns);
  if (all.length <= most) return all.map((line) => style.paint.dim(line));
  const kept = all.slice(0, most);
  const last = wrap(kept.at(-1) ?? '', Math.max(1, columns - displayWidth(style.symbols.ellipsis) - 1))[0] ?? '';
  return [...kept.slice(0, -1), `${last} ${style.symbols.ellipsis}`].map((line) => style.paint.dim(line));
}

/** Returns the keys in as few lines as they need; a key is never parted from its word. */
export function renderKeys(hints: readonly KeyHint[], columns: number, { style }: Look): readonly string[] {
  const parts = hints.map(({ key, words }) => {
    // A key that is a word itself would run into its meaning.
    const between = displayWidth(key) > 1 ? ': ' : ' ';
    return style.paint.bold(key) + between + words;
  });
  return packParts(parts, '   ', columns);
}
