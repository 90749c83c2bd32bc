import type { ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Files } from '../model/files.ts';
import type { Checked } from '../model/finding.ts';
import type { HistoryEntry, ResponseHistory } from '../model/history.ts';
import type { Workspace } from '../model/workspace.ts';
import { readHandedIn } from './handed-in.ts';
import type { JournalEntry } from './journal-entry.ts';
import { isEvent, type JournalEvent, type JournalLine } from './journal-event.ts';
import type { Journal } from './read-journal.ts';
import { readStored, type StoredResponse } from './read-stored.ts';
import { includedIn } from './response-state.ts';

/**
 * Returns what the journals of a response tell, oldest first; undefined when there is no response. What was written into its file
 * by hand is in no journal.
 */
export function readHistory(
  files: Files,
  workspace: Workspace,
  key: ResponseKey,
): Checked<ResponseHistory | undefined> {
  const stored = readStored(files, workspace, key);
  if (!stored.ok) return stored;
  if (stored.value === undefined) return { ok: true, value: undefined };
  const inTime = linesInTime(stored.value);
  const placed = stored.value.journals.flatMap(({ writer, entries }) => entries.map((line) => ({ writer, line })));
  const inOrder = placed.sort((a, b) => a.line.seq - b.line.seq || (a.writer < b.writer ? -1 : 1));
  return { ok: true, value: { key, entries: inOrder.map(({ line }) => entryOf(line, inTime)) } };
}

/** The lines that count as things stand; all of them while the response is open. */
function linesInTime({ state, journals }: StoredResponse): ReadonlySet<JournalLine> {
  const counting: readonly Journal[] = state.standing === undefined ? journals : includedIn(state.standing, journals);
  return new Set(counting.flatMap(({ entries }) => entries));
}

function entryOf(line: JournalLine, inTime: ReadonlySet<JournalLine>): HistoryEntry {
  if (isEvent(line)) return { day: line.day, isLate: false, ...happening(line) };
  return { day: line.day, isLate: !inTime.has(line), ...said(line) };
}

type Without<T> = T extends unknown ? Omit<T, 'day' | 'isLate'> : never;

function said({ questionId, answer, remarks }: JournalEntry): Without<HistoryEntry> {
  if (answer !== undefined) return { kind: 'answer', questionId, answer };
  return remarks === undefined ? { kind: 'cleared', questionId } : { kind: 'remarks', questionId, remarks };
}

function happening(event: JournalEvent): Without<HistoryEntry> {
  switch (event.kind) {
    case 'submit': {
      const read = readHandedIn(undefined, event, '');
      const { submitted } = (read.ok ? read.value.value : {}) as Partial<ResponseDocument>;
      return { kind: 'submitted', digest: event.digest, number: submitted?.number ?? 1, gaps: submitted?.gaps ?? null };
    }
    case 'accept':
      return { kind: 'accepted', digest: event.digest };
    case 'reopen':
      return { kind: 'reopened', reason: event.reason };
    case 'send-back':
      return { kind: 'sent-back', questions: event.questions };
  }
}
