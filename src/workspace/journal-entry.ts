// node:crypto computes a hash of its input alone and touches nothing.
import { createHash } from 'node:crypto';
import type { Answer, Remarks, ResponseKey } from '../model/answer.ts';

/** What a confirmed answer says, before it becomes a line. */
export interface Confirmation {
  /** Day, YYYY-MM-DD; no time: when somebody worked is nobody's business. */
  readonly day: string;
  readonly questionId: string;
  /** Undefined clears the question. */
  readonly answer: Answer | undefined;
  /** Without an answer: comment and evidence that wait for one. */
  readonly remarks?: Remarks | undefined;
  /** Hashes of the entries for this question that the writer knew and that this one takes the place of. */
  readonly replaces: readonly string[];
  readonly questionnaire: { readonly version: string; readonly digest: string };
}

/** A line of a journal. */
export interface JournalEntry extends Confirmation {
  /** Counts up by one in a journal, and starts above every number the writer had seen in the others: later is greater. */
  readonly seq: number;
  /** SHA-256 of the line before, for the first line of the response it belongs to. */
  readonly prev: string;
  /** SHA-256 over the text of the line without its hash. */
  readonly hash: string;
}

/** Version of the line format. A reader refuses what is newer rather than guess. */
export const JOURNAL_FORMAT = 1;

/** Returns the entry with its place in the chain. */
export function chain(confirmation: Confirmation, seq: number, prev: string): JournalEntry {
  const entry = { ...confirmation, seq, prev };
  return { ...entry, hash: sha256(bodyOf(entry)) };
}

/** Returns the text of an entry, without line feed. */
export function renderEntry(entry: JournalEntry): string {
  return withHash(bodyOf(entry), entry.hash);
}

/** Returns the JSON text that a line's hash is taken of, undefined when the hash is missing or another: somebody changed the line. */
export function verifiedBody(line: string): { readonly body: string; readonly hash: string } | undefined {
  const hash = /,"hash":"([0-9a-f]{64})"\}\r?$/.exec(line)?.[1];
  if (hash === undefined) return undefined;
  const body = `${line.slice(0, line.lastIndexOf(',"hash":'))}}`;
  return sha256(body) === hash ? { body, hash } : undefined;
}

/** Returns what the first line of a response's journal has as `prev`: a journal moved elsewhere no longer fits. */
export function rootHash({ wave, questionnaire, subject, role, rater }: ResponseKey): string {
  // A main response's journal begins as it did before there were further raters.
  const beside = rater === undefined ? [] : [rater];
  return sha256(JSON.stringify([JOURNAL_FORMAT, wave, questionnaire, subject, role, ...beside]));
}

/** Returns a line from the text of its other fields and their hash. */
export function withHash(body: string, hash: string = sha256(body)): string {
  return `${body.slice(0, -1)},"hash":"${hash}"}`;
}

/** The text itself is hashed, not its meaning: that is faster, stricter, and any tool can check it. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** `kind` leaves room for other entries than answers. */
function bodyOf(entry: Omit<JournalEntry, 'hash'>): string {
  const { seq, day, questionId, answer, remarks, replaces, questionnaire, prev } = entry;
  const { version, digest } = questionnaire;
  return JSON.stringify({
    ...{ format: JOURNAL_FORMAT, kind: 'answer', seq, day, question: questionId, answer: answer ?? null },
    ...(remarks === undefined ? {} : { remarks }),
    ...{ replaces, questionnaire: { version, digest }, prev },
  });
}
