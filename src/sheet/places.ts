import type { CsvTable } from '../csv/read-csv.ts';
import type { Source } from '../model/source.ts';
import { parsePointer } from '../source/pointer.ts';
import { EVIDENCE_COLUMNS, type SheetColumn } from './columns.ts';
import { isFilled, type SheetEntry, type SheetRow } from './rows.ts';

/** Returns where the parts of a document of answers stand in the sheet that they come from: the cell that says a part, else the id. */
export function placesIn(table: CsvTable, entries: readonly SheetEntry[]): Source['locate'] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const [first = { start: 0, end: 0, text: '', isGuarded: false }] = table.header;
  return (pointer, part) => {
    const [, id = '', ...inside] = parsePointer(pointer);
    const entry = byId.get(id);
    if (entry === undefined) return table.at(first);
    const [row, columns] = part === 'key' && inside.length === 0 ? [entry.row, []] : whereIn(entry, inside);
    const column = columns.find((one) => isFilled(row, one)) ?? 'id';
    return table.at(row.get(column) ?? first);
  };
}

/** The row of a part, and the columns that may say it, the likeliest first. */
function whereIn(
  { row, evidence }: SheetEntry,
  [key = '', ...rest]: readonly string[],
): [SheetRow, readonly SheetColumn[]] {
  switch (key) {
    case 'reason':
    case 'ask':
    case 'comment':
      return [row, [key, 'answer']];
    case 'criteria_unmet':
      return [row, ['unmet', 'answer']];
    case 'target':
      return [row, [rest[0] === 'by' ? 'target-by' : 'target']];
    case 'evidence': {
      const [index = '0', part] = rest;
      const named = EVIDENCE_COLUMNS.filter((column) => column === `evidence-${part}`);
      return [evidence[Number(index)] ?? row, [...named, ...EVIDENCE_COLUMNS]];
    }
    default:
      return [row, ['answer']];
  }
}
