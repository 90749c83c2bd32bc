import Table from 'cli-table3';
import type { Style } from './style.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
  /** May become narrower, its text wrapped; never a column of numbers or ids. */
  readonly isFlexible?: boolean;
  /** Colours a cell after it was measured and wrapped. */
  readonly paint?: (text: string) => string;
}

const gap = 2;
const narrowest = 14;

/**
 * Returns the lines of a table without rules, columns two spaces apart, no line wider than `style.width`.
 * Where the columns do not fit, or for screen readers, each row becomes its first cell and `title: value` lines below it.
 * Nothing is ever cut off. Cells are plain text; an empty cell is left out of the lines.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: Style,
): readonly string[] {
  const widths = style.isAccessible ? undefined : fittingWidths(columns, rows, style.width);
  return widths === undefined ? renderList(columns, rows, style) : renderGrid(columns, rows, { style, widths });
}

/** Column widths that fill at most `available`, undefined when even the flexible columns cannot become narrow enough. */
function fittingWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  available: number,
): readonly number[] | undefined {
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  let excess = widths.reduce((sum, width) => sum + width, gap * (columns.length - 1)) - available;
  while (excess > 0) {
    const widest = widestFlexible(columns, widths);
    if (widest === undefined) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestFlexible(columns: readonly Column[], widths: readonly number[]): number | undefined {
  const candidates = columns
    .map((column, index) => ({ index, width: widths[index] ?? 0, isFlexible: column.isFlexible === true }))
    .filter(({ isFlexible, width }) => isFlexible && width > narrowest);
  return candidates.sort((a, b) => b.width - a.width || a.index - b.index)[0]?.index;
}

function renderGrid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { style, widths }: { style: Style; widths: readonly number[] },
): readonly string[] {
  const cells = (row: readonly string[], paint: (text: string, column: Column) => string) =>
    columns.map((column, index) =>
      fitted(row[index] ?? '', widths[index] ?? 1)
        .map((line) => (line === '' ? '' : paint(line, column)))
        .join('\n'),
    );
  const table = new Table({
    chars: bare,
    // cli-table3 paints heads and borders by itself unless told not to, even into a pipe.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  const head = columns.map(({ title }) => title);
  if (head.some((title) => title !== '')) table.push(cells(head, (text) => style.paint.dim(text)));
  for (const row of rows) table.push(cells(row, (text, column) => (column.paint ?? plain)(text)));
  return table.length === 0
    ? []
    : table
        .toString()
        .split('\n')
        .map((line) => line.trimEnd());
}

function renderList(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): readonly string[] {
  return rows.flatMap((row) => {
    const details = columns
      .map(({ title }, index) => ({ title, value: row[index] ?? '' }))
      .slice(1)
      .filter(({ value }) => value !== '')
      .flatMap(({ title, value }) => wrap(title === '' ? value : `${title}: ${value}`, style.width - 2))
      .map((line) => `  ${line}`);
    return [...wrap(row[0] ?? '', style.width), ...details];
  });
}

/** A cell that fits keeps its spaces: they may hold numbers in place. */
function fitted(text: string, columns: number): readonly string[] {
  return displayWidth(text) <= columns ? [text] : wrap(text, columns);
}

function plain(text: string): string {
  return text;
}

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
} as const;
