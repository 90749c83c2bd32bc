import type { ReadingNote as ReadingNoteDocument } from '../model/documents/questionnaire.ts';
import type { ReadingNote } from '../model/questionnaire.ts';
import type { TextReader } from './resolve-text.ts';

/** Returns the note for readers of results; undefined where there is none. */
export function resolveReadingNote(
  written: ReadingNoteDocument | undefined,
  text: TextReader,
): ReadingNote | undefined {
  if (written === undefined) return undefined;
  const { source, checked_on: checkedOn } = written;
  return { text: text(written.text), source, checkedOn, unverified: text.optional(written.unverified) };
}
