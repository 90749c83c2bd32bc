import type { Report } from './rule.ts';

/** A value that has to be the only one of its kind, and where it stands. */
export interface PlacedValue {
  readonly value: string | number;
  readonly pointer: string;
}

/** Reports every value that was there before, with its first use. */
export function reportRepeated(values: readonly PlacedValue[], report: Report, messageId: string): void {
  const firstUse = new Map<string, string>();
  for (const { value, pointer } of values) {
    const first = firstUse.get(String(value));
    if (first === undefined) firstUse.set(String(value), pointer);
    else report(pointer, { messageId, data: { value }, related: [{ messageId: 'related-first-use', pointer: first }] });
  }
}
