import { type Column, renderTable } from '../../../terminal/table.ts';
import { padEnd } from '../../../terminal/width.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { Spread, SpreadCell } from '../../spread.ts';
import { score } from '../../words.ts';
import { type Page, section } from './page.ts';

const nameWidth = 24;
const cellWidth = 10;
const countWidth = 4;

/** Returns the departments side by side. */
export function spreadSection({ spread }: Report, page: Page): readonly string[] {
  const { t, style } = page;
  if (spread === null) return [];
  const note = wrap(t('report-spread-note'), style.width).map(style.paint.dim);
  return section(
    t('report-section-spread'),
    [...note, ...spreadTables(spread, t('report-department-head'), page)],
    page,
  );
}

/** Returns results by dimension, as many dimensions in one table as the width holds. `head` is what a row is about. */
export function spreadTables(spread: Spread, head: string, page: Page): readonly string[] {
  const { style } = page;
  const perTable = style.isAccessible
    ? spread.dimensions.length
    : Math.max(1, Math.floor((style.width - nameWidth) / (cellWidth + 2)));
  return chunks(spread.dimensions.length, perTable).flatMap((part) => ['', ...table(spread, head, part, page)]);
}

function table(spread: Spread, head: string, [from, to]: readonly [number, number], page: Page): readonly string[] {
  const { t, style } = page;
  const dimensions = spread.dimensions.slice(from, to);
  const columns: readonly Column[] = [
    { title: head, isFlexible: true },
    // Titles are too long for columns this narrow; screen readers get them instead of the ids.
    ...dimensions.map(({ id, title }) => ({ title: style.isAccessible ? title : id, align: 'right' as const })),
  ];
  const rows = spread.rows.map(({ title, cells }) => [
    title,
    ...cells.slice(from, to).map((cell) => cellText(cell, t)),
  ]);
  const summary = (['lowest', 'highest', 'range'] as const).map((end) => [
    t(`report-spread-${end}`),
    // The spaces keep the numbers under each other.
    ...dimensions.map((dimension) => `${score(dimension[end], t)}${' '.repeat(countWidth + 1)}`),
  ]);
  const keys = dimensions.map(({ id, title }) => t('report-spread-key', { id, title })).join(', ');
  return [
    ...renderTable(columns, [...rows, ...summary], style),
    ...(style.isAccessible ? [] : wrap(keys, style.width).map(style.paint.dim)),
  ];
}

function cellText({ score: value, asked, answered }: SpreadCell, t: Page['t']): string {
  return asked === 0 ? '' : `${score(value, t)} ${padEnd(`(${answered})`, countWidth)}`;
}

function chunks(length: number, size: number): readonly (readonly [number, number])[] {
  const starts = Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);
  return starts.map((start) => [start, start + size]);
}
