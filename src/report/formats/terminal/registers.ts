import { type Column, renderTable } from '../../../terminal/table.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { isAboutOrganisation, type Report } from '../../build-report.ts';
import type { EntryRow, RegisterTable } from '../../register-table.ts';
import { completeness, entryLevel, score } from '../../words.ts';
import { type Page, section } from './page.ts';
import { spreadTables } from './spread.ts';

/** Returns the entries of each register side by side, and their dimensions where there are several. */
export function registersSection(report: Report, page: Page): readonly string[] {
  const isWhole = isAboutOrganisation(report);
  return (report.registers ?? []).flatMap((table) => section(table.title, tableLines(table, isWhole, page), page));
}

function tableLines(table: RegisterTable, isWhole: boolean, page: Page): readonly string[] {
  const { t, style } = page;
  const note = `${completeness(table, t)}. ${t('report-register-note')}`;
  const shown = columns(isWhole, page);
  const rows = table.entries.map((row) => shown.map(({ text }) => text(row)));
  return [
    ...wrap(note, style.width).map(style.paint.dim),
    '',
    ...renderTable(shown, rows, style),
    ...(table.spread.dimensions.length > 1 ? spreadTables(table.spread, t('register-entry'), page) : []),
  ];
}

/** A department's own report need not name it in each row. */
function columns(
  isWhole: boolean,
  { t, style }: Page,
): readonly (Column & { readonly text: (row: EntryRow) => string })[] {
  const department = {
    title: t('report-department-head'),
    isFlexible: true,
    text: (row: EntryRow) => row.department.title,
  };
  return [
    { title: t('register-entry'), isFlexible: true, text: ({ title }) => title },
    ...(isWhole ? [department] : []),
    { title: t('report-score'), align: 'right', paint: style.paint.bold, text: (row) => score(row.score, t) },
    { title: t('report-level'), isFlexible: true, text: (row) => entryLevel(row, t) },
    { title: t('status-open'), align: 'right', text: ({ counts }) => String(counts.open) },
  ];
}
