import type { Legal } from '../model/documents/questionnaire.ts';

/** Returns whether somebody looked it up and says where and when, or says openly what still has to be checked. */
export function isChecked({
  source,
  checked_on: day,
  unverified,
}: Pick<Legal, 'source' | 'checked_on' | 'unverified'>): boolean {
  return unverified !== undefined || (source !== undefined && day !== undefined);
}
