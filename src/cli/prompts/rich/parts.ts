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
  const hasBar = columns >= narrowest;
  const room = hasBar ? columns - barColumns - 2 : columns;
  // A line ends between two facts where it can: "als" does not stand alone at its end.
  const [first = '', ...rest] = packParts(heading, ` ${symbols.bullet} `, room).flatMap((line) => wrap(line, room));
  if (!hasBar) return [first, ...rest].map((line) => paint.cyan(line));
  const filled = Math.round(done * barColumns);
  const bar = symbols.bar.repeat(filled) + symbols.barEmpty.repeat(barColumns - filled);
  const gap = ' '.repeat(Math.max(2, columns - displayWidth(first) - barColumns));
  return [paint.cyan(first) + gap + paint.cyan(bar), ...rest.map((line) => paint.cyan(line))];
}

/** Returns a hint, cut to a number of lines; what is cut off is shown by the key that explains. */
export function renderHint(hint: string | undefined, most: number, columns: number, look: Look): readonly string[] {
  if (hint === undefined) return [];
  return cutLines([hint], most, columns, look).map((line) => look.style.paint.dim(line));
}

/** Returns texts in so many lines at most; an ellipsis says that there is more. */
export function cutLines(texts: readonly string[], most: number, columns: number, { style }: Look): readonly string[] {
  const lines = texts.flatMap((text) => wrap(text, columns));
  if (lines.length <= most) return lines;
  const ellipsis = ` ${style.symbols.ellipsis}`;
  const [last = ''] = wrap(lines[most - 1] ?? '', columns - displayWidth(ellipsis));
  return most === 0 ? [] : [...lines.slice(0, most - 1), last + ellipsis];
}

/** How much is said about keys: every one with its words, the main ones alone, or only the key that explains. */
export type KeyWords = 'all' | 'main' | 'none';

/** Returns the keys in as few lines as they need; a key is never parted from its word. Words that cost no line of their own stay. */
export function renderKeys(
  hints: readonly KeyHint[],
  columns: number,
  look: Look,
  wanted: KeyWords = 'all',
): readonly string[] {
  const fewest = keyLines(hints, columns, look, wanted);
  const more = (['all', 'main'] as const).map((words) => keyLines(hints, columns, look, words));
  return more.find((lines) => lines.length <= fewest.length) ?? fewest;
}

function keyLines(hints: readonly KeyHint[], columns: number, { style }: Look, wanted: KeyWords): readonly string[] {
  const isSilent = ({ key, isExtra }: KeyHint): boolean =>
    wanted === 'none' ? isExtra !== undefined && key !== '?' : wanted === 'main' && isExtra === true;
  const spoken = hints
    .filter((hint) => !isSilent(hint))
    .map(({ key, words }) => {
      // A key that is a word itself would run into its meaning.
      const between = displayWidth(key) > 1 ? ': ' : ' ';
      return style.paint.bold(key) + between + words;
    });
  const silent = hints.filter(isSilent).map(({ key }) => style.paint.bold(key));
  return packParts(silent.length === 0 ? spoken : [...spoken, silent.join(' ')], '   ', columns);
}
