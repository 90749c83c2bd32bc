import type { SourceRange } from '../model/finding.ts';
import { shortDigest } from '../questionnaire/digest.ts';

/** What a row was printed with, and what it says now. */
export interface RowStand {
  readonly printed: string;
  readonly said: string;
  /** Where the row says its answer. */
  readonly at: SourceRange;
}

/** Returns a short sign of what a row says, so that a change of it shows; a letter in front keeps a spreadsheet from counting with it. */
export function standOf(said: Readonly<Record<string, unknown>>): string {
  return `s${shortDigest(said)}`;
}
