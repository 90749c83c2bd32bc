import type { ResponseKey } from '../model/answer.ts';
import { UserError } from '../model/errors.ts';
import { below, journalFolder, writerOf } from './paths.ts';
import { type Journal, MAX_JOURNAL_BYTES, readJournal } from './read-journal.ts';
import type { StoredResponse } from './read-stored.ts';
import { type ResponseState, stateIn } from './response-state.ts';
import type { WriterOptions } from './writer-options.ts';

/**
 * Returns a function that tells where a response stands now, although it was read a while ago. Events have journals of their own,
 * so that only journals which are new since then have to be read, each once. What was appended in the same moment may be missed:
 * then the answer comes too late, which is noticed when reading.
 */
export function watchState(
  { files, workspace }: Pick<WriterOptions, 'files' | 'workspace'>,
  key: ResponseKey,
  { journals, state }: Pick<StoredResponse, 'journals' | 'state'>,
): () => ResponseState {
  const folder = journalFolder(workspace, key);
  const known = new Map<string, Journal>(journals.map((journal) => [journal.writer, journal]));
  let now = state;
  const readNew = (name: string): void => {
    const writer = writerOf(name);
    if (writer === undefined || known.has(writer)) return;
    const { path, shown } = below(folder, name);
    const { journal } = readJournal(files.read(path, MAX_JOURNAL_BYTES), { writer, file: shown }, key);
    // One whose first line is not there yet is looked at again.
    if (journal.entries.length === 0) return;
    known.set(writer, journal);
    now = stateIn([...known.values()]) ?? state;
  };
  return () => {
    try {
      for (const { name, kind } of files.list(folder.path)) if (kind === 'file') readNew(name);
    } catch (error) {
      // Whether the answer can be saved is for the journal to say; not seeing what others do must not keep it from being written.
      if (!(error instanceof UserError)) throw error;
    }
    return now;
  };
}
