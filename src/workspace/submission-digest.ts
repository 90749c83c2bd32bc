import type { ResponseDocument, Submission } from '../model/documents/response.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { sha256 } from './journal-entry.ts';
import type { Journal } from './read-journal.ts';

/**
 * Returns `sha256:` and 64 hex digits over everything in a response that counts: whose answers they are, to which questionnaire
 * (id, version, digest), every answer with all that stands beside it, and what was fixed when they were handed in. Left out are
 * the status, the day of acceptance, the counts of folded lines, and the digest itself.
 */
export function submissionDigest(document: Omit<ResponseDocument, 'submitted'> & { submitted: Undigested }): string {
  const { status: _status, reviewed_on: _day, folded: _folded, submitted, ...counting } = document;
  return `sha256:${sha256(canonicalJson({ ...counting, submitted: { ...submitted, digest: undefined } }))}`;
}

/** What is fixed when a response is handed in, without its digest. */
export type Undigested = Omit<Submission, 'digest'>;

/**
 * Returns `sha256:` and 64 hex digits over the journals that a hand-in contains: name, number of lines and last hash of each.
 * As a line's hash covers the one before it, no line of them can change unnoticed.
 */
export function logDigest(journals: readonly Journal[]): string {
  const ends = journals
    .filter(({ entries }) => entries.length > 0)
    .map(({ writer, entries }) => [writer, entries.length, entries.at(-1)?.hash])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return `sha256:${sha256(JSON.stringify(ends))}`;
}

/** Returns whether the digest in a response file fits what the file says; true for a draft, which has none. */
export function hasRightDigest(document: ResponseDocument): boolean {
  const { submitted } = document;
  return submitted === undefined || submissionDigest({ ...document, submitted }) === submitted.digest;
}
