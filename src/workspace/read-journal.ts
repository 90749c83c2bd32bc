import type { Answer, Remarks, ResponseKey } from '../model/answer.ts';
import type { Finding, MessageData } from '../model/finding.ts';
import { JOURNAL_FORMAT, rootHash, verifiedBody } from './journal-entry.ts';
import { eventIn, isEventKind, type JournalLine } from './journal-event.ts';

/** Larger journals are not read. One confirmed answer takes about 500 bytes. */
export const MAX_JOURNAL_BYTES: number = 64 * 1024 * 1024;

/** One process's journal. */
export interface Journal {
  /** Name of the file without ending. */
  readonly writer: string;
  /** As it is shown to people. */
  readonly file: string;
  /** Its lines, in their order: answers, and what happened to the response as a whole. */
  readonly entries: readonly JournalLine[];
}

/** A journal as far as it could be read. With findings, it must not be used. */
export interface ReadJournal {
  readonly journal: Journal;
  readonly findings: readonly Finding[];
  /** What is worth telling although nothing is wrong. */
  readonly notes: readonly Finding[];
}

/**
 * Returns the entries of a journal, hashes and chain verified. A last line that was cut off while it was written had not been
 * confirmed to anybody: it is left out with a note. Any other damaged line is a finding, never skipped.
 */
export function readJournal(bytes: Uint8Array, journal: Omit<Journal, 'entries'>, key: ResponseKey): ReadJournal {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const last = lines.pop() ?? '';
  const entries: JournalLine[] = [];
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  const state = { prev: rootHash(key), seq: undefined as number | undefined };
  if (last !== '') lines.push(last);
  for (const [index, text] of lines.entries()) {
    const read = readLine(text, state);
    if (typeof read !== 'string') {
      entries.push(read);
      state.prev = read.hash;
      state.seq = read.seq;
      continue;
    }
    const at = { file: journal.file, line: index + 1, text };
    // `last` is what stands after the last line feed.
    if (index + 1 === lines.length && last !== '' && isTorn(text))
      notes.push(journalFinding('journal-torn-line', at, 'info'));
    else findings.push(journalFinding(read, at, 'error'));
    break;
  }
  return { journal: { ...journal, entries }, findings, notes };
}

/** A whole line whose line feed has become another byte was confirmed: that is damage. */
function isTorn(text: string): boolean {
  return parseObject(text) === undefined && parseObject(text.slice(0, -1)) === undefined;
}

/** Returns a finding about a line of a journal. */
export function journalFinding(
  messageId: string,
  { file, line, text }: { readonly file: string; readonly line: number; readonly text: string },
  severity: Finding['severity'],
  data: MessageData = {},
): Finding {
  const at = { file, pointer: '', start: { line, column: 1 }, end: { line, column: text.length + 1 } };
  return { ruleId: 'damaged-journal', messageId, data, severity, at, related: [], suggestions: [] };
}

type LineProblem = 'journal-line-damaged' | 'journal-line-changed' | 'journal-chain-broken' | 'journal-newer-format';

function readLine(
  text: string,
  before: { readonly prev: string; readonly seq: number | undefined },
): JournalLine | LineProblem {
  const verified = verifiedBody(text);
  if (verified === undefined) return parseObject(text) === undefined ? 'journal-line-damaged' : 'journal-line-changed';
  const rest = parseObject(verified.body);
  if (rest === undefined) return 'journal-line-damaged';
  const line = lineIn(rest, verified.hash);
  if (typeof line === 'string') return line;
  const follows = line.prev === before.prev && (before.seq === undefined || line.seq === before.seq + 1);
  return follows ? line : 'journal-chain-broken';
}

/** A kind that is not known here may change what counts: it is refused, never skipped. */
function lineIn(rest: Readonly<Record<string, unknown>>, hash: string): JournalLine | LineProblem {
  const { format, kind } = rest;
  if (format !== JOURNAL_FORMAT || !(kind === 'answer' || isEventKind(kind))) return 'journal-newer-format';
  if (kind !== 'answer') return eventIn(rest, hash) ?? 'journal-line-damaged';
  if (!hasShape(rest)) return 'journal-line-damaged';
  const { seq, day, question: questionId, answer, remarks, replaces, questionnaire, prev } = rest;
  const said = { questionId, answer: answer ?? undefined, ...(remarks === undefined ? {} : { remarks }) };
  return { seq, day, ...said, replaces, questionnaire, prev, hash };
}

interface LineFields {
  readonly seq: number;
  readonly day: string;
  readonly question: string;
  /** Checked like the answers of a file, when it comes to count. */
  readonly answer: Answer | null;
  readonly remarks?: Remarks;
  readonly replaces: readonly string[];
  readonly questionnaire: { readonly version: string; readonly digest: string };
  readonly prev: string;
}

function hasShape(fields: object): fields is LineFields {
  const { seq, day, question, answer, remarks, replaces, questionnaire, prev } = fields as Partial<
    Record<string, unknown>
  >;
  const isText = (value: unknown): boolean => typeof value === 'string';
  const { version, digest } = (questionnaire ?? {}) as Partial<Record<string, unknown>>;
  return (
    Number.isSafeInteger(seq) &&
    [day, question, prev, version, digest].every(isText) &&
    typeof answer === 'object' &&
    (remarks === undefined || (answer === null && typeof remarks === 'object' && remarks !== null)) &&
    Array.isArray(replaces) &&
    replaces.every(isText)
  );
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
