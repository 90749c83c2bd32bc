import type { Questionnaire } from '../model/questionnaire.ts';
import type { Names } from './facts.ts';

/** What a reader has to know first, in the language of the report. */
export interface NoteForReaders {
  readonly text: string;
  readonly source: string | null;
  /** A day. */
  readonly checkedOn: string | null;
  /** What still has to be checked. */
  readonly unverified: string | null;
}

/** Returns the questionnaire's note for readers; null without one. */
export function noteForReaders({ readingNote }: Questionnaire, names: Names): NoteForReaders | null {
  if (readingNote === undefined) return null;
  const { text, source, checkedOn, unverified } = readingNote;
  return {
    text: names.text(text),
    source: source ?? null,
    checkedOn: checkedOn ?? null,
    unverified: unverified === undefined ? null : names.text(unverified),
  };
}
