import type { ResponseDocument } from '../model/documents/response.ts';
import type { Finding, MessageData, SourceRange } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { compareWithHandedIn } from './handed-in.ts';
import type { Journal } from './read-journal.ts';
import type { ResponseState } from './response-state.ts';
import { hasRightDigest } from './submission-digest.ts';

/** A response as it was read. */
export interface Doubtful {
  readonly state: ResponseState;
  /** The file as it lies there. */
  readonly onDisk: Source | undefined;
  /** What counts. */
  readonly source: Source | undefined;
  readonly journals: readonly Journal[];
}

/**
 * Returns what is doubtful about a response that is handed in, or was by two at once. It keeps nobody from working: what was
 * handed in counts, as far as anything is left of it.
 */
export function noteDoubts({ state, onDisk, source, journals }: Doubtful, shown: string): readonly Finding[] {
  const at = onDisk?.locate('/status') ?? wholeFile(shown);
  if (state.isDisputed) return [warning('disputed-submission', 'disputed-submission', {}, at)];
  const isChanged = state.standing !== undefined && compareWithHandedIn(onDisk, source, journals) === 'changed';
  if (isChanged) return [warning('changed-submission', 'submission-not-as-handed-in', {}, at)];
  const isUnlogged = state.standing === undefined && state.status !== 'draft';
  const document = onDisk?.value as ResponseDocument | undefined;
  if (!isUnlogged || document === undefined || hasRightDigest(document)) return [];
  return [warning('changed-submission', 'submission-digest-wrong', {}, at)];
}

function wholeFile(file: string): SourceRange {
  return { file, pointer: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

function warning(ruleId: string, messageId: string, data: MessageData, at: SourceRange): Finding {
  return { ruleId, messageId, data, severity: 'warning', at, related: [], suggestions: [] };
}
