import type { SourceRange } from '../model/finding.ts';
import { findLineStarts, lineText } from './lines.ts';

/** How a code frame is drawn. */
export interface FrameOptions {
  /** Widest line of the frame, in columns. Default 100. */
  readonly maxWidth?: number;
  /** What stands behind the carets. */
  readonly label?: string;
  /** Makes a piece of the document safe to show; it may change its length. Default: unchanged. */
  readonly encode?: (text: string) => string;
  /** Returns how many columns a text takes. Default: its characters. */
  readonly widthOf?: (text: string) => number;
}

type Encoder = Required<Pick<FrameOptions, 'encode' | 'widthOf'>>;

const TAB_WIDTH = 2;
const CUT = '...';

/**
 * Returns the line where a range begins with carets under the range, as lines to print:
 * an empty one, the numbered text, and the carets. The frame itself is ASCII. Long lines are cut around the carets.
 */
export function codeFrame(
  text: string,
  range: Pick<SourceRange, 'start' | 'end'>,
  options: FrameOptions = {},
): readonly string[] {
  const { maxWidth = 100, label = '', encode = (part) => part, widthOf = (part) => [...part].length } = options;
  const number = String(range.start.line);
  const gutter = ' '.repeat(number.length);
  const pieces = cut(splitLine(text, range), Math.max(20, maxWidth - number.length - 3), { encode, widthOf });
  const carets = '^'.repeat(Math.max(1, widthOf(pieces.marked)));
  const under = `${' '.repeat(widthOf(pieces.before))}${carets} ${label}`;
  return [
    `${gutter} |`,
    `${number} | ${pieces.before}${pieces.marked}${pieces.after}`.trimEnd(),
    `${gutter} | ${under}`.trimEnd(),
  ];
}

interface Pieces {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A range over several lines is marked on its first. */
function splitLine(text: string, { start, end }: Pick<SourceRange, 'start' | 'end'>): Pieces {
  const line = lineText(text, findLineStarts(text), start.line);
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(from, end.column - 1) : line.trimEnd().length;
  return { before: line.slice(0, from), marked: line.slice(from, to), after: line.slice(to) };
}

/** Keeps the marked piece in view: first what stands after it is cut, then what stands before it, then itself. */
function cut(pieces: Pieces, width: number, { encode, widthOf }: Encoder): Pieces {
  const show = (part: string): string => encode(part.replaceAll('\t', ' '.repeat(TAB_WIDTH)));
  const marked = keepStart(show(pieces.marked), Math.floor(width * 0.6), widthOf);
  const room = width - Math.max(1, widthOf(marked));
  const shownBefore = show(pieces.before);
  const before = widthOf(shownBefore) <= room - 10 ? shownBefore : keepEnd(shownBefore, Math.floor(room / 2), widthOf);
  const after = keepStart(show(pieces.after), room - widthOf(before), widthOf);
  return { before, marked, after };
}

function keepStart(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  return `${takeColumns([...text], Math.max(0, width - CUT.length), widthOf).join('')}${CUT}`;
}

function keepEnd(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const kept = takeColumns([...text].reverse(), Math.max(0, width - CUT.length), widthOf);
  return `${CUT}${kept.reverse().join('')}`;
}

function takeColumns(characters: readonly string[], width: number, widthOf: (text: string) => number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
