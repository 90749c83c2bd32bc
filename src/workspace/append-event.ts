import type { ResponseKey } from '../model/answer.ts';
import { rootHash } from './journal-entry.ts';
import { chainEvent, type EventContent, type JournalEvent, renderEvent } from './journal-event.ts';
import { below, journalFolder } from './paths.ts';
import type { StoredResponse } from './read-stored.ts';
import type { WriterOptions } from './writer-options.ts';

/** What belongs to one kind of event alone: all but its day and what it takes the place of. */
type OwnPart<T> = T extends unknown ? Omit<T, 'day' | 'replaces'> : never;

/** Returns the name of a new journal: the day, and enough chance that no two are the same. */
export function newWriter({ today, randomHex }: Pick<WriterOptions, 'today' | 'randomHex'>): string {
  return `${today()}-${randomHex(6)}`;
}

/**
 * Puts an event on the disk, in a journal of its own: whoever is at work on the response only has to look for new journals.
 * Returns only when it is there. It takes the place of all events that `stored` knows of.
 * @throws UserError `not-saved`; the response is as before then.
 */
export function appendEvent(
  { files, workspace, today }: Pick<WriterOptions, 'files' | 'workspace' | 'today'>,
  { key, writer }: { readonly key: ResponseKey; readonly writer: string },
  { state, folded }: Pick<StoredResponse, 'state' | 'folded'>,
  content: OwnPart<EventContent>,
): JournalEvent {
  const replaces = state.heads.map(({ hash }) => hash);
  const event = chainEvent({ ...content, day: today(), replaces }, folded.lastSeq + 1, rootHash(key));
  const { path } = below(journalFolder(workspace, key), `${writer}.ndjson`);
  const journal = files.createJournal(path, workspace.root);
  try {
    journal.append(renderEvent(event));
  } finally {
    journal.close();
  }
  return event;
}
