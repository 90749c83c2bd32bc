import type { ResponseKey, ResponseStatus, Submission } from '../../model/answer.ts';
import type { ResponseDocument } from '../../model/documents/response.ts';
import type { Files } from '../../model/files.ts';
import type { Finding } from '../../model/finding.ts';
import type { Workspace } from '../../model/workspace.ts';
import { responsePlace } from '../paths.ts';
import { readStored, type StoredResponse } from '../read-stored.ts';
import { eventsIn, lateQuestions } from '../response-state.ts';
import { checkAgainstCode } from './check-against-code.ts';
import { checkAgainstLog } from './check-against-log.ts';
import { verifyFinding } from './verify-finding.ts';

/** What the check of one response found out. */
export interface Verified {
  readonly key: ResponseKey;
  readonly status: ResponseStatus | 'missing' | 'unreadable';
  /** What is handed in now; undefined when nothing is. */
  readonly submission: Submission | undefined;
  /** Whether the digits that were given belong to what is handed in now, to something handed in before, or to neither. */
  readonly code: 'current' | 'earlier' | 'unknown';
  /** None, or only such of severity info, when everything is as it was handed in. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a response that is handed in: file against journal, journal against itself, digests against what they are made from, and
 * with `digits` (hex digits of a digest, whole or the first ones) against what somebody noted down when it was handed in.
 */
export function verifyResponse(files: Files, workspace: Workspace, key: ResponseKey, digits?: string): Verified {
  const stored = readStored(files, workspace, key);
  const nothing = { key, submission: undefined, code: 'unknown' } as const;
  if (!stored.ok) return { ...nothing, status: 'unreadable', findings: stored.findings };
  if (stored.value === undefined) return { ...nothing, status: 'missing', findings: [] };
  const { status } = stored.value.state;
  const submission = status === 'draft' ? undefined : submissionIn(stored.value);
  const { shown } = responsePlace(workspace, key);
  const byCode = digits === undefined ? undefined : checkAgainstCode(stored.value, digits, shown);
  const findings = [...checkJournals(stored.value, shown), ...checkAgainstLog(stored.value, shown)];
  return {
    key,
    status,
    submission,
    code: byCode?.code ?? 'unknown',
    findings: [...findings, ...(byCode?.findings ?? [])],
  };
}

/** A journal that is gone keeps nobody from working; here it is what is asked for, as far as anything was ever handed in. */
function checkJournals({ notes, state, journals }: StoredResponse, shown: string): readonly Finding[] {
  const isConcerned = state.status !== 'draft' || eventsIn(journals).length > 0;
  const told = notes.filter(({ ruleId }) => ruleId === 'damaged-journal' || ruleId === 'disputed-submission');
  const late = state.standing === undefined ? [] : lateQuestions(state.standing, journals);
  return [
    ...told.map(
      (note): Finding => (note.messageId === 'journal-missing' && isConcerned ? { ...note, severity: 'error' } : note),
    ),
    ...(late.length === 0
      ? []
      : [
          verifyFinding(
            'late-answers',
            { questions: [...new Set(late)].join(', ') },
            { file: shown, severity: 'info' },
          ),
        ]),
  ];
}

function submissionIn({ source }: StoredResponse): Submission | undefined {
  return (source?.value as ResponseDocument | undefined)?.submitted;
}
