import { type DecimalMark, readDecimal } from '../csv/decimal.ts';
import { isRounded } from '../csv/guard.ts';
import type { CsvCell } from '../csv/read-csv.ts';
import type { Field } from '../model/documents/register.ts';
import type { MessageData } from '../model/finding.ts';
import { readBoolean, readDay } from '../questionnaire/parse-answer.ts';
import { isUsable } from '../source/check-numbers.ts';
import type { Json } from '../source/edit-document.ts';
import type { RegisterColumn } from './columns.ts';

/** What a cell says (undefined: nothing), or what keeps it from being understood. */
export type ReadCell =
  | { readonly value: Json | undefined }
  | { readonly messageId: string; readonly data: MessageData };

/** Returns what a cell of a column says. Whether an entry may have that value is checked with the register. */
export function readCell(
  { text, isGuarded }: Pick<CsvCell, 'text' | 'isGuarded'>,
  { id, kind, field }: RegisterColumn,
  mark: DecimalMark,
): ReadCell {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  const data = { column: id, value: trimmed };
  if (!isGuarded && isRounded(trimmed)) return { messageId: 'cell-rounded', data };
  switch (kind) {
    case 'integer':
    case 'decimal':
      return readNumber(trimmed, id, kind, mark);
    case 'boolean': {
      const value = readBoolean(trimmed);
      return value === undefined ? { messageId: 'cell-no-yes-or-no', data } : { value };
    }
    case 'date':
      return { value: readDay(trimmed) };
    case 'flags':
      return { value: trimmed.split(/[\s,;]+/).filter((flag) => flag !== '') };
    case 'select_one':
      return { value: optionOf(trimmed, field) };
    case 'id':
      return { value: trimmed };
    default:
      return { value: text };
  }
}

function readNumber(value: string, column: string, kind: 'integer' | 'decimal', mark: DecimalMark): ReadCell {
  const read = readDecimal(value, mark);
  const data = { column, value };
  if (!('value' in read)) return { messageId: `cell-${read.problem}`, data };
  if (!isUsable(read.value)) return { messageId: 'unusable-number', data: { number: value } };
  return kind === 'integer' && !Number.isInteger(read.value) ? { messageId: 'cell-not-whole', data } : read;
}

/** The value of an option, also where its name was written; anything else is left for the check of the register. */
function optionOf(text: string, field: Field | undefined): string {
  const options = field?.options ?? [];
  if (options.some(({ value }) => value === text)) return text;
  const word = text.toLowerCase();
  const named = options.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label)).some((name) => name.toLowerCase() === word),
  );
  return named?.value ?? text;
}
