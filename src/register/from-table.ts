import type { CsvTable } from '../csv/read-csv.ts';
import type { Entry, RegisterDocument } from '../model/documents/register.ts';
import type { Finding, SourceRange } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { joinPointer, parsePointer } from '../source/pointer.ts';
import { columnsOf, type RegisterColumn, valueIn } from './columns.ts';
import { type Row, readRows } from './read-rows.ts';
import { withCells } from './with-cells.ts';

/** A register as a table wants it, before it is known whether it may be so. */
export interface Imported {
  /** The whole register, also entries that the table does not name; what the table says has its place there. */
  readonly source: Source;
  readonly register: RegisterDocument;
  /** What differs, in the order of the register. */
  readonly changes: readonly Change[];
  /** Ids of the entries that the table does not name. */
  readonly missing: readonly string[];
  /** What in the table cannot be understood. With any, nothing may be written. */
  readonly findings: readonly Finding[];
}

/** What becomes of one entry. */
export interface Change {
  readonly id: string;
  readonly kind: 'added' | 'changed';
  /** What differs, column by column. */
  readonly cells: readonly { readonly column: string; readonly before: unknown; readonly after: unknown }[];
}

/**
 * Returns a register with what a table says: rows are entries by their id, columns that the table lacks stay as they are, an empty
 * cell takes the value away. New entries come last, in the order of the table. Entries that the table does not name stay, unless
 * they are to be removed.
 */
export function registerFromTable(
  table: CsvTable,
  existing: Source,
  { removesMissing }: { readonly removesMissing: boolean },
): Imported {
  const before = existing.value as RegisterDocument;
  const { rows, findings } = readRows(table, before);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const kept = before.entries.filter(({ id }) => byId.has(id) || !removesMissing);
  const changed = kept.map((entry) => withCells(entry, byId.get(entry.id)?.values ?? new Map()));
  const added = [...byId.values()].filter(({ id }) => !known.has(id)).map(({ values }) => withCells({}, values));
  const register: RegisterDocument = { ...before, entries: [...changed, ...added] };
  const columns = columnsOf({ ...register, entries: [...before.entries, ...register.entries] });
  return {
    source: placedIn(table, existing, register, byId),
    register,
    changes: register.entries.flatMap((entry) => changeOf(known.get(entry.id), entry, columns)),
    missing: [...known.keys()].filter((id) => !byId.has(id)),
    findings,
  };
}

/** The register as a document whose parts stand in the table where it names them, else in the register file. */
function placedIn(
  table: CsvTable,
  existing: Source,
  register: RegisterDocument,
  byId: ReadonlyMap<string, Row>,
): Source {
  const places = new Map((existing.value as RegisterDocument).entries.map(({ id }, index) => [id, index]));
  const locate: Source['locate'] = (pointer, part) => {
    const [top, index = '', ...inside] = parsePointer(pointer);
    const id = top === 'entries' ? register.entries[Number(index)]?.id : undefined;
    const row = id === undefined ? undefined : byId.get(id);
    if (row !== undefined) return placeInRow(table, row, inside);
    const old = id === undefined ? undefined : places.get(id);
    return existing.locate(old === undefined ? pointer : joinPointer('/entries', old, ...inside), part);
  };
  return { file: existing.file, text: existing.text, value: register, locate };
}

/** The cell whose path fits best; what the row has no cell for stands at its id. */
function placeInRow(table: CsvTable, { cells, idCell }: Row, inside: readonly string[]): SourceRange {
  for (let length = inside.length; length > 0; length -= 1) {
    const cell = cells.get(columnIdOf(inside.slice(0, length)));
    if (cell !== undefined) return table.at(cell);
  }
  return table.at(idCell);
}

function columnIdOf([first = '', ...rest]: readonly string[]): string {
  return first === 'values' ? rest.join('.') : [first, ...rest].join('.');
}

function changeOf(before: Entry | undefined, after: Entry, columns: readonly RegisterColumn[]): readonly Change[] {
  const cells = columns
    .filter(({ id }) => id !== 'id')
    .map((column) => ({
      column: column.id,
      before: before === undefined ? undefined : plain(valueIn(before, column)),
      after: plain(valueIn(after, column)),
    }))
    .filter((cell) => cell.before !== cell.after);
  if (before !== undefined && cells.length === 0) return [];
  return [{ id: after.id, kind: before === undefined ? 'added' : 'changed', cells }];
}

/** A value that can be compared and shown; a map of titles is told by the columns of its languages. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? undefined : value;
}
