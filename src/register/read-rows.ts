import type { CsvCell, CsvTable } from '../csv/read-csv.ts';
import type { RegisterDocument } from '../model/documents/register.ts';
import type { Finding, SourceRange } from '../model/finding.ts';
import type { Json } from '../source/edit-document.ts';
import { nearest } from '../suggest/nearest.ts';
import { columnNamed, columnsOf, type RegisterColumn } from './columns.ts';
import { readCell } from './read-cell.ts';

/** A row of a table: what it says about one entry. */
export interface Row {
  readonly id: string;
  readonly idCell: CsvCell;
  /** By the id of the column. */
  readonly cells: ReadonlyMap<string, CsvCell>;
  /** What the cells say; undefined for an empty one. */
  readonly values: ReadonlyMap<RegisterColumn, Json | undefined>;
}

/** The rows of a table, and what in it cannot be understood. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Returns the rows of a table about the entries of a register. */
export function readRows(table: CsvTable, register: RegisterDocument): Rows {
  const header = readHeader(table, register);
  const read = table.rows.map((cells) => readRow(cells, header.columns, table));
  const unusable = header.columns.some(({ column }) => column.id === 'id') ? checkIds(read, table) : [];
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    findings: [...header.findings, ...read.flatMap(({ findings }) => findings), ...unusable],
  };
}

/** A column of the table: where it stands in its rows, and what it means. */
interface PlacedColumn {
  readonly index: number;
  readonly column: RegisterColumn;
}

function readHeader(
  table: CsvTable,
  register: RegisterDocument,
): { readonly columns: readonly PlacedColumn[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const columns: PlacedColumn[] = [];
  const known = columnsOf(register).map(({ id }) => id);
  for (const [index, cell] of table.header.entries()) {
    const name = cell.text.trim();
    const column = columnNamed(name, register);
    const data = { column: name, known: known.join('`, `') };
    if (column === undefined && name === '' && isEmptyColumn(table, index)) continue;
    if (column === undefined) findings.push(invalid('unknown-column', table.at(cell), data, nearest(name, known)));
    else if (columns.some((one) => one.column.id === column.id))
      findings.push(invalid('column-twice', table.at(cell), data));
    else columns.push({ index, column });
  }
  const [first] = table.header;
  if (!columns.some(({ column }) => column.id === 'id') && first !== undefined)
    findings.push(invalid('column-missing', table.at(first), { column: 'id' }));
  return { columns, findings };
}

/** Spreadsheets leave empty columns behind what was deleted. */
function isEmptyColumn({ rows }: CsvTable, index: number): boolean {
  return rows.every((row) => row[index]?.text.trim() === '');
}

interface ReadRow {
  readonly row: Row | undefined;
  readonly findings: readonly Finding[];
}

function readRow(row: readonly CsvCell[], columns: readonly PlacedColumn[], table: CsvTable): ReadRow {
  const findings: Finding[] = [];
  const values = new Map<RegisterColumn, Json | undefined>();
  const cells = new Map<string, CsvCell>();
  for (const { index, column } of columns) {
    const cell = row[index];
    if (cell === undefined) continue;
    cells.set(column.id, cell);
    const read = readCell(cell, column, table.decimalMark);
    if ('messageId' in read) findings.push(invalid(read.messageId, table.at(cell), read.data));
    else values.set(column, read.value);
  }
  const idCell = cells.get('id');
  const id = idCell?.text.trim() ?? '';
  return {
    row: idCell === undefined ? undefined : { id, idCell, cells, values },
    findings: [...findings, ...checkTitles(cells, table)],
  };
}

/** A title for all languages beside one for a single language: nobody could tell which holds. */
function checkTitles(cells: ReadonlyMap<string, CsvCell>, table: CsvTable): readonly Finding[] {
  const titles = [...cells].filter(([id, { text }]) => /^title(\.|$)/.test(id) && text.trim() !== '');
  const plain = titles.find(([id]) => id === 'title')?.[1];
  const other = titles.find(([id]) => id !== 'title')?.[0];
  return plain === undefined || other === undefined ? [] : [invalid('title-twice', table.at(plain), { column: other })];
}

function checkIds(read: readonly ReadRow[], table: CsvTable): readonly Finding[] {
  const first = new Map<string, CsvCell>();
  return read.flatMap(({ row }): readonly Finding[] => {
    if (row === undefined) return [];
    const { id, idCell } = row;
    if (id === '') return [invalid('row-without-id', table.at(idCell), {})];
    const twin = first.get(id);
    if (twin !== undefined) return [repeated(id, table.at(idCell), table.at(twin))];
    first.set(id, idCell);
    return [];
  });
}

function invalid(
  messageId: string,
  at: SourceRange,
  data: Finding['data'],
  suggestions: readonly string[] = [],
): Finding {
  return { ruleId: 'invalid-cell', messageId, data, severity: 'error', at, related: [], suggestions };
}

function repeated(value: string, at: SourceRange, first: SourceRange): Finding {
  return {
    ...invalid('row-twice', at, { value }),
    related: [{ messageId: 'related-first-use', at: first }],
  };
}
