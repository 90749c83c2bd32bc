import { CSV_STYLES, type CsvValue, writeCsv } from '../csv/write-csv.ts';
import type { RegisterDocument } from '../model/documents/register.ts';
import type { Locale } from '../model/text.ts';
import { columnsOf, type RegisterColumn, valueIn } from './columns.ts';

/** Words that a table uses for yes and no; both are understood in either language when it is read. */
const YES_NO: Readonly<Record<Locale, readonly [yes: string, no: string]>> = { de: ['ja', 'nein'], en: ['yes', 'no'] };

/** Returns a register as a table that the spreadsheets of a language open. */
export function registerToCsv(register: RegisterDocument, locale: Locale): string {
  const columns = columnsOf(register);
  const rows = register.entries.map((entry) =>
    columns.map((column) => cellOf(valueIn(entry, column), column, YES_NO[locale])),
  );
  return writeCsv([columns.map(({ id }) => ({ plain: id })), ...rows], CSV_STYLES[locale]);
}

function cellOf(value: unknown, { kind, id }: RegisterColumn, [yes, no]: readonly [string, string]): CsvValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return { plain: value ? yes : no };
  if (Array.isArray(value)) return { plain: value.join(', ') };
  // A map of titles belongs to the columns of its languages.
  if (typeof value !== 'string' || (id === 'title' && typeof value !== 'string')) return { plain: '' };
  return kind === 'date' ? { plain: value } : value;
}
