import type { Style } from './style.ts';
import { displayWidth, padEnd, padStart } from './width.ts';
import { wrap } from './wrap.ts';

/** A label with its value, and perhaps a few words about it. */
export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

const gap = 3;
const narrowestNote = 24;

/**
 * Returns labels and values under each other, notes behind them in a column of their own, all indented by two.
 * Where that does not fit, or for screen readers, each pair is one `label: value (note)`.
 */
export function renderPairs(pairs: readonly Pair[], style: Style): readonly string[] {
  const labelWidth = Math.max(...pairs.map(({ label }) => displayWidth(label)));
  const valueWidth = Math.max(...pairs.map(({ value }) => displayWidth(value)));
  const noteStart = 2 + labelWidth + gap + valueWidth + gap;
  if (style.isAccessible || style.width - noteStart < narrowestNote) {
    return pairs.flatMap((pair) => hanging(oneLine(pair), '  ', style.width));
  }
  return pairs.flatMap(({ label, value, note }) => {
    const start = `  ${padEnd(label, labelWidth + gap)}${padStart(value, valueWidth)}`;
    const [first = '', ...rest] = note === undefined ? [] : wrap(note, style.width - noteStart);
    const dimmed = first === '' ? '' : `${' '.repeat(gap)}${style.paint.dim(first)}`;
    return [`${start}${dimmed}`, ...rest.map((line) => `${' '.repeat(noteStart)}${style.paint.dim(line)}`)];
  });
}

/** Returns a text wrapped, its first line behind `lead`, the others as far in. */
export function hanging(text: string, lead: string, width: number): readonly string[] {
  const indent = displayWidth(lead);
  return wrap(text, Math.max(10, width - indent)).map(
    (line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${line}`,
  );
}

function oneLine({ label, value, note }: Pair): string {
  return `${label}: ${value}${note === undefined ? '' : ` (${note})`}`;
}
