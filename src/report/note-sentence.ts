import type { Messages } from '../messages/index.ts';
import type { NoteForReaders } from './reading-note.ts';
import { day } from './words.ts';

/** Returns the note as one line of text: what it says, where that was read and when. */
export function noteSentence({ text, source, checkedOn, unverified }: NoteForReaders, t: Messages): string {
  const basis = [
    ...(source === null ? [] : [t('print-legal-source', { source })]),
    ...(checkedOn === null ? [] : [t('print-legal-checked', { date: day(checkedOn, t) })]),
    ...(unverified === null ? [] : [t('print-legal-unverified', { what: unverified })]),
  ];
  return basis.length === 0 ? text : `${text} (${basis.join(', ')})`;
}
