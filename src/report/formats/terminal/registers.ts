import { type Column, renderTable } from '../../../terminal/table.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { EntryRow, RegisterTable } from '../../register-table.ts';
import { completeness, entryLevel, score } from '../../words.ts';
import { type Page, section } from './page.ts';
import { spreadTables } from './spread.ts';

/** Returns the entries of each register side by side, and their dimensions where there are several. */
export function registersSection({ registers }: Report, page: Page): readonly string[] {
  return (registers ?? []).flatMap((table) => section(table.title, tableLines(table, page), page));
}

function tableLines(table: RegisterTable, page: Page): readonly string[] {
  const { t, style } = page;
  const note = `${completeness(table, t)} ${t('report-register-note')}`;
  return [
    ...wrap(note, style.width).map(style.paint.dim),
    '',
    ...renderTable(
      columns(page),
      table.entries.map((row) => cells(row, page)),
      style,
    ),
    ...(table.spread.dimensions.length > 1 ? spreadTables(table.spread, t('register-entry'), page) : []),
  ];
}

function columns({ t, style }: Page): readonly Column[] {
  return [
    { title: t('register-entry'), isFlexible: true },
    { title: t('report-department-head'), isFlexible: true },
    { title: t('report-score'), align: 'right', paint: style.paint.bold },
    { title: t('report-level'), isFlexible: true },
    { title: t('status-open'), align: 'right' },
  ];
}

function cells(row: EntryRow, { t }: Page): readonly string[] {
  return [row.title, row.department.title, score(row.score, t), entryLevel(row, t), String(row.counts.open)];
}
