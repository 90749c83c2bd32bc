import type { Position, SourceRange } from '../model/finding.ts';

/** Where the lines of a text begin, as offsets in UTF-16 code units. The first is 0. */
export type LineStarts = readonly number[];

/** Returns where lines begin. A line ends with LF, CR LF or CR, as in YAML 1.2. */
export function findLineStarts(text: string): LineStarts {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Returns line and column, both from 1, of an offset. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Returns the offset of a position; one past the end of the text is answered with the end. */
function offsetAt(text: string, starts: LineStarts, position: Position): number {
  return Math.min(text.length, (starts[position.line - 1] ?? text.length) + position.column - 1);
}

/** Returns the text of a line without its line break, counted from 1; '' when there is no such line. */
export function lineText(text: string, starts: LineStarts, line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

/** Returns the part of a text that a range names. */
export function sliceRange(text: string, range: Pick<SourceRange, 'start' | 'end'>): string {
  const starts = findLineStarts(text);
  return text.slice(offsetAt(text, starts, range.start), offsetAt(text, starts, range.end));
}
