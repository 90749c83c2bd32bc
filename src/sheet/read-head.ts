import type { CsvCell, CsvTable } from '../csv/read-csv.ts';
import { allMessages, type Messages } from '../messages/index.ts';
import type { Finding } from '../model/finding.ts';
import { nearest } from '../suggest/nearest.ts';
import { columnNamed, headOf, isTold, SHEET_COLUMNS, type SheetColumn } from './columns.ts';
import { invalidCell } from './invalid-cell.ts';

/** The head of a sheet: which columns stand where, and the rows below it. */
export interface SheetHead {
  readonly columns: ReadonlyMap<SheetColumn, number>;
  readonly rows: readonly (readonly CsvCell[])[];
  /** The lines above it. */
  readonly above: readonly (readonly CsvCell[])[];
  /** The language in which it names its columns. */
  readonly t: Messages;
  readonly findings: readonly Finding[];
}

/**
 * Returns the head of a sheet: the first row that has a column of ids. What stands above it, such as the notice that a
 * questionnaire is internal, belongs to no question.
 */
export function readHead(table: CsvTable): SheetHead {
  const lines = [table.header, ...table.rows];
  const place = lines.findIndex((row) => row.some(({ text }) => columnNamed(text) === 'id'));
  const [head = [], ...rows] = lines.slice(Math.max(place, 0));
  const above = lines.slice(0, Math.max(place, 0));
  const t = languageOf(head);
  const columns = new Map<SheetColumn, number>();
  const findings: Finding[] = [];
  for (const [index, cell] of head.entries()) {
    const column = columnNamed(cell.text);
    if (column === undefined) findings.push(...unknownColumn(cell, index, { table, rows, t }));
    else if (!columns.has(column)) columns.set(column, index);
    else if (!isTold(column)) findings.push(invalidCell('column-twice', table.at(cell), { column: cell.text.trim() }));
  }
  const missing = (['id', 'answer'] as const).filter((column) => !columns.has(column));
  const at = table.at(head[0] ?? { text: '', isGuarded: false, start: 0, end: 0 });
  for (const column of missing) findings.push(invalidCell('sheet-column-missing', at, { column: headOf(column, t) }));
  return { columns, rows, above, t, findings };
}

/** Spreadsheets leave empty columns behind what was deleted: those do no harm. */
function unknownColumn(
  cell: CsvCell,
  index: number,
  { table, rows, t }: Pick<SheetHead, 'rows' | 't'> & { readonly table: CsvTable },
): readonly Finding[] {
  const column = cell.text.trim();
  if (column === '' && rows.every((row) => row[index]?.text.trim() === '')) return [];
  const known = SHEET_COLUMNS.map((one) => headOf(one, t));
  return [
    invalidCell('unknown-sheet-column', table.at(cell), { column, known: known.join('`, `') }, nearest(column, known)),
  ];
}

/** The language that names most columns so. */
function languageOf(head: readonly CsvCell[]): Messages {
  const written = new Set(head.map(({ text }) => text.trim().toLowerCase()));
  const count = (t: Messages): number =>
    SHEET_COLUMNS.filter((column) => written.has(headOf(column, t).toLowerCase())).length;
  return allMessages().reduce((best, t) => (count(t) > count(best) ? t : best));
}
