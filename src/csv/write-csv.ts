import { stringify } from 'csv-stringify/sync';
import { writeDecimal } from './decimal.ts';
import { guard } from './guard.ts';

/** What a cell holds: a text for people, a number, or a sign that means the same everywhere (a day, yes or no). */
export type CsvValue = string | number | { readonly plain: string };

/** How the spreadsheets of a language read a table. */
export interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
}

/** German spreadsheets separate cells by semicolons, because the comma belongs to their numbers. */
export const CSV_STYLES = {
  de: { delimiter: ';', decimalMark: ',' },
  en: { delimiter: ',', decimalMark: '.' },
} as const satisfies Readonly<Record<string, CsvStyle>>;

// Without it, spreadsheets take UTF-8 for the encoding of the system, and umlauts are lost.
const BYTE_ORDER_MARK = '\uFEFF';

/** Returns a table as text that a spreadsheet opens as it is: byte order mark, lines that end in CR LF, no cell that it would run or change. */
export function writeCsv(rows: readonly (readonly CsvValue[])[], { delimiter, decimalMark }: CsvStyle): string {
  const cells = rows.map((row) => row.map((value) => cellText(value, decimalMark)));
  return `${BYTE_ORDER_MARK}${stringify(cells, { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ })}`;
}

function cellText(value: CsvValue, mark: CsvStyle['decimalMark']): string {
  if (typeof value === 'number') return writeDecimal(value, mark);
  return typeof value === 'string' ? guard(value) : value.plain;
}
