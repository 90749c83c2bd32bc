import { checkCodeOf } from '../../model/check-code.ts';
import type { ResponseDocument } from '../../model/documents/response.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import { readHandedIn } from '../handed-in.ts';
import type { Standing } from '../journal-event.ts';
import type { StoredResponse } from '../read-stored.ts';
import { eventsIn } from '../response-state.ts';
import { differencesIn } from './differences.ts';
import { differenceFindings, verifyFinding } from './verify-finding.ts';

/** Whose digest begins with some digits, and what is to be said about it. */
export interface CodeCheck {
  readonly code: 'current' | 'earlier' | 'unknown';
  readonly findings: readonly Finding[];
}

/**
 * Compares the digits that somebody noted down with what is handed in now. Of something that was handed in before, it says since
 * when it no longer stands, and what differs. What nobody knows is for the caller to tell: it may belong to another response.
 */
export function checkAgainstCode(
  { state, source, onDisk, journals }: StoredResponse,
  digits: string,
  shown: string,
): CodeCheck {
  const document = source?.value as ResponseDocument | undefined;
  const now = state.status === 'draft' ? undefined : document?.submitted;
  if (now !== undefined && begins(now.digest, digits)) return { code: 'current', findings: [] };
  const earlier = eventsIn(journals).find((event) => event.kind === 'submit' && begins(event.digest, digits));
  if (earlier?.kind !== 'submit') return { code: 'unknown', findings: [] };
  const data = {
    day: earlier.day,
    code: checkCodeOf(earlier.digest),
    now: now === undefined ? '' : checkCodeOf(now.digest),
  };
  return {
    code: 'earlier',
    findings: [
      verifyFinding('superseded-submission', data, { file: shown, at: onDisk?.locate('/status') }),
      ...(source === undefined ? [] : changesSince(earlier, source, source === onDisk)),
    ],
  };
}

/** What was answered otherwise then; fields around the answers differ in any case. */
function changesSince(earlier: Standing, source: Source, isOnDisk: boolean): readonly Finding[] {
  const then = readHandedIn(undefined, earlier, source.file);
  if (!then.ok) return [];
  const differences = differencesIn(then.value.value as ResponseDocument, source.value as ResponseDocument);
  const answers = differences.filter(({ question }) => question !== undefined);
  return differenceFindings(answers, source.file, isOnDisk ? source : undefined);
}

function begins(digest: string, digits: string): boolean {
  return digest.startsWith(`sha256:${digits}`);
}
