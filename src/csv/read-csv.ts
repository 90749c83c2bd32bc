import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Finding, SourceRange } from '../model/finding.ts';
import { decode, decodeForDisplay, decodeWindows1252 } from '../source/decode.ts';
import { findLineStarts, positionAt } from '../source/lines.ts';
import { type Problem, toFindings } from '../source/problem.ts';
import type { DecimalMark } from './decimal.ts';
import { isGuarded, unguard } from './guard.ts';

/** A cell, and where it stands: offsets in UTF-16 code units. */
export interface CsvCell {
  /** As it was meant, without the apostrophe of a guard. */
  readonly text: string;
  /** It carried an apostrophe, so that no spreadsheet has changed it. */
  readonly isGuarded: boolean;
  readonly start: number;
  readonly end: number;
}

/** A table as it was read. */
export interface CsvTable {
  readonly file: string;
  /** The decoded text, for code frames. */
  readonly text: string;
  /** What its numbers use, as far as the sign between the cells tells. */
  readonly decimalMark: DecimalMark;
  readonly header: readonly CsvCell[];
  /** Rows below the header; each has a cell for each column. Rows without any text are left out. */
  readonly rows: readonly (readonly CsvCell[])[];
  /** What is worth knowing although the table can be used. */
  readonly notes: readonly Finding[];
  /** Returns where a cell stands. */
  at(cell: CsvCell): SourceRange;
}

/** Largest table that is read, in bytes. */
export const MAX_CSV_BYTES: number = 4 * 1024 * 1024;
const DELIMITERS = [';', ',', '\t'] as const;

/** What numbers use beside a sign between the cells. */
const MARKS: Readonly<Record<(typeof DELIMITERS)[number], DecimalMark>> = { ';': ',', ',': '.', '\t': undefined };

/**
 * Returns the table of a CSV file, or findings that say why there is none. Cells are separated by semicolons, commas or tabs,
 * whichever the first line uses; a byte order mark does no harm. Windows-1252, in which spreadsheets like to write, is read with a note.
 */
export function readCsv(bytes: Uint8Array, file: string): Checked<CsvTable> {
  const read = readText(bytes);
  if (!read.ok)
    return { ok: false, findings: toFindings(file, decodeForDisplay(bytes, MAX_CSV_BYTES), [read.problem]) };
  const { text, notes } = read;
  const refuse = (...problems: readonly Problem[]): Checked<CsvTable> => ({
    ok: false,
    findings: toFindings(file, text, problems),
  });
  // Spreadsheets write and understand such a first line; it is no row of the table.
  const first = /^sep=.\r?\n/.exec(text)?.[0].length ?? 0;
  const delimiter = delimiterOf(text.slice(first));
  const parsed = parseCells(text, first, delimiter);
  if ('problem' in parsed) return refuse(parsed.problem);
  const [header, ...rows] = parsed.rows;
  if (header === undefined) return refuse(problemAt('csv-empty', { start: 0, end: 0 }));
  const filled = rows.filter((row) => row.some((cell) => cell.text !== ''));
  const uneven = filled.flatMap((row) => unevenRow(row, header));
  if (uneven.length > 0) return refuse(...uneven);
  const starts = findLineStarts(text);
  const at = ({ start, end }: CsvCell): SourceRange => {
    return { file, pointer: '', start: positionAt(starts, start), end: positionAt(starts, end) };
  };
  const found = toFindings(file, text, notes).map((note): Finding => ({ ...note, severity: 'warning' }));
  return { ok: true, value: { file, text, decimalMark: MARKS[delimiter], header, rows: filled, notes: found, at } };
}

type Text =
  | { readonly ok: true; readonly text: string; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

function readText(bytes: Uint8Array): Text {
  const decoded = decode(bytes, MAX_CSV_BYTES);
  if (decoded.ok) return { ok: true, text: decoded.text, notes: [] };
  if (decoded.problem.messageId !== 'encoding-not-utf-8') return decoded;
  const western = decodeWindows1252(bytes);
  if (!western.ok) return decoded;
  const start = western.text.search(/[^\0-\x7f]/);
  return { ok: true, text: western.text, notes: [problemAt('csv-windows-1252', { start, end: start + 1 })] };
}

/** The sign that the first line uses most. */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const line = text.slice(0, text.search(/\r?\n|$/));
  const count = (sign: string): number => line.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

type Parsed = { readonly rows: readonly (readonly CsvCell[])[] } | { readonly problem: Problem };

/** The parser counts bytes; it tells behind each cell how far it is. */
function parseCells(text: string, first: number, delimiter: string): Parsed {
  const bytes = Buffer.from(text.slice(first));
  let [read, offset] = [0, first];
  const advance = (to: number): number => {
    offset += bytes.toString('utf8', read, to).length;
    read = to;
    return offset;
  };
  try {
    const rows: unknown = parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      cast(value, { bytes: end, index }): CsvCell {
        const start = afterSeparators(text, offset, index, delimiter);
        const cell = { text: unguard(value), isGuarded: isGuarded(value), start, end: advance(end) };
        return { ...cell, end: Math.max(cell.end, start) };
      },
    });
    // The parser's types know texts alone; its cells are what `cast` makes of them.
    return { rows: rows as readonly (readonly CsvCell[])[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const start = afterSeparators(text, offset, 1, delimiter);
    const id = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'csv-quote-open' : 'csv-quote-inside';
    return { problem: problemAt(id, { start, end: start + 1 }) };
  }
}

/** Where the next cell begins: behind the sign between two cells, or behind all line ends. */
function afterSeparators(text: string, offset: number, index: number, delimiter: string): number {
  if (index > 0) return text.startsWith(delimiter, offset) ? offset + delimiter.length : offset;
  let start = offset;
  while (text[start] === '\r' || text[start] === '\n') start += 1;
  return start;
}

/** A row that lacks cells would clear them; one with too many does not fit its header. */
function unevenRow(row: readonly CsvCell[], header: readonly CsvCell[]): readonly Problem[] {
  if (row.length === header.length) return [];
  const at = row[header.length] ?? row.at(-1) ?? { start: 0, end: 0 };
  return [{ ...problemAt('csv-row-length', at), data: { cells: row.length, expected: header.length } }];
}

function problemAt(messageId: string, { start, end }: Pick<CsvCell, 'start' | 'end'>): Problem {
  return { ruleId: 'unreadable-table', messageId, start, end: Math.max(end, start) };
}
