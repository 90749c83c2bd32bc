import type { CsvCell, CsvTable } from '../csv/read-csv.ts';
import type { Finding } from '../model/finding.ts';
import { ANSWERED_COLUMNS, EVIDENCE_COLUMNS, type SheetColumn } from './columns.ts';
import { invalidCell } from './invalid-cell.ts';
import type { SheetHead } from './read-head.ts';

/** The cells of a row by column. Columns that the sheet lacks are missing. */
export type SheetRow = ReadonlyMap<SheetColumn, CsvCell>;

/** What a sheet says about one question: the row with its answer, and the rows that hold its evidence. */
export interface SheetEntry {
  readonly id: string;
  readonly row: SheetRow;
  readonly evidence: readonly SheetRow[];
}

/** Returns whether something is written in a cell. */
export function isFilled(row: SheetRow, column: SheetColumn): boolean {
  return textIn(row, column).trim() !== '';
}

/** Returns what is written in a cell, '' where the sheet has no such column. */
export function textIn(row: SheetRow, column: SheetColumn): string {
  return row.get(column)?.text ?? '';
}

/** Returns the rows of a sheet that say something, put together by question. Evidence may take several rows of one question. */
export function entriesIn(
  { columns, rows }: SheetHead,
  table: CsvTable,
): { readonly entries: readonly SheetEntry[]; readonly findings: readonly Finding[] } {
  const filled = rows
    .map((cells) => rowOf(cells, columns))
    .filter((row) => ANSWERED_COLUMNS.some((column) => isFilled(row, column)));
  const nameless = filled.filter((row) => !isFilled(row, 'id'));
  const byId = new Map<string, SheetRow[]>();
  for (const row of filled.filter((one) => isFilled(one, 'id'))) {
    const id = textIn(row, 'id').trim();
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const findings = nameless.flatMap((row) => at(row, table).map((place) => invalidCell('sheet-row-without-id', place)));
  findings.push(...[...byId].flatMap(([id, ofOne]) => repeatedRows(id, ofOne, table)));
  return { entries: [...byId].flatMap(([id, ofOne]) => entryOf(id, ofOne)), findings };
}

function rowOf(cells: readonly CsvCell[], columns: SheetHead['columns']): SheetRow {
  return new Map(
    [...columns].flatMap(([column, index]) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[column, cell] as const];
    }),
  );
}

/** Returns what the rows of one question say about it, none where there is no row. */
export function entryOf(id: string, rows: readonly SheetRow[]): readonly SheetEntry[] {
  const row = rows.find(isAnswered) ?? rows[0];
  const evidence = rows.filter((one) => EVIDENCE_COLUMNS.some((column) => isFilled(one, column)));
  return row === undefined ? [] : [{ id, row, evidence }];
}

function repeatedRows(value: string, rows: readonly SheetRow[], table: CsvTable): readonly Finding[] {
  const [first, ...others] = rows.filter(isAnswered);
  if (first === undefined) return [];
  const related = at(first, table).map((place) => ({ messageId: 'related-first-use', at: place }));
  return others.flatMap((row) =>
    at(row, table).map((place) => ({ ...invalidCell('sheet-row-twice', place, { value }), related })),
  );
}

/** It says more than a piece of evidence. */
function isAnswered(row: SheetRow): boolean {
  return ANSWERED_COLUMNS.some((column) => isFilled(row, column) && !EVIDENCE_COLUMNS.some((one) => one === column));
}

function at(row: SheetRow, table: CsvTable): ReturnType<CsvTable['at']>[] {
  const cell = row.get('id');
  return cell === undefined ? [] : [table.at(cell)];
}
