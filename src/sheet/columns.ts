import { allMessages, type Messages } from '../messages/index.ts';

/** Columns that tell whoever answers what is asked. Reading skips them. */
const TOLD = ['topic', 'role', 'question', 'hint', 'condition', 'choices'] as const;

/** Columns of one piece of evidence; further pieces stand in further rows of the same question. */
export const EVIDENCE_COLUMNS = ['evidence-kind', 'evidence-title', 'evidence-reference', 'evidence-date'] as const;

/** What the answer was when the sheet was printed: whoever answers leaves it alone. */
const STAND = 'stand';

/** Columns in which a question is answered. */
export const ANSWERED_COLUMNS = [
  ...(['answer', 'reason', 'ask', 'unmet', 'comment', 'target', 'target-by'] as const),
  ...EVIDENCE_COLUMNS,
] as const;

/** All columns of a sheet, in their order. */
export const SHEET_COLUMNS = ['id', ...TOLD, ...ANSWERED_COLUMNS, STAND] as const;

/** A column of a sheet. */
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Returns whether a column is only there to be read. */
export function isTold(column: SheetColumn): boolean {
  return TOLD.some((one) => one === column);
}

/** Returns what stands at the head of a column. */
export function headOf(column: SheetColumn, t: Messages): string {
  return t(`sheet-${column}`);
}

/** Returns the column that a head names, in whatever language; undefined when it names none. */
export function columnNamed(head: string): SheetColumn | undefined {
  const word = head.trim().toLowerCase();
  return SHEET_COLUMNS.find((column) => allMessages().some((t) => headOf(column, t).toLowerCase() === word));
}
