import { type Chained, JOURNAL_FORMAT, type JournalEntry, sha256, withHash } from './journal-entry.ts';

/** What `file` says counts, and nothing else, until somebody opens the response again. */
export interface Standing {
  /** Digest of the response file's content, as it stands in the file. */
  readonly digest: string;
  /** By journal, how many of its lines are contained. An answer on a later line came too late. */
  readonly includes: Readonly<Record<string, number>>;
  /** Text of the response file from now on, line feeds alone. */
  readonly file: string;
}

/** The response is handed in. */
interface Submit extends Standing {
  readonly kind: 'submit';
}

/** The review accepts what was handed in. */
interface Accept extends Standing {
  readonly kind: 'accept';
}

/** Whoever answers opens the response again. */
interface Reopen {
  readonly kind: 'reopen';
  readonly reason: string;
}

/** The review sends the response back with questions about single answers. */
interface SendBack {
  readonly kind: 'send-back';
  readonly questions: readonly AskedQuestion[];
}

/** What the review wants to know about the answer to one question (its id). */
export interface AskedQuestion {
  readonly question: string;
  readonly text: string;
}

/** What happens to a response as a whole, before it becomes a line. */
export type EventContent = (Submit | Accept | Reopen | SendBack) & {
  /** Day, YYYY-MM-DD; no time. */
  readonly day: string;
  /** Hashes of the events that the writer knew and that this one takes the place of. */
  readonly replaces: readonly string[];
};

/** A line of a journal about the response as a whole. */
export type JournalEvent = EventContent & Chained;

/** A line of a journal. */
export type JournalLine = JournalEntry | JournalEvent;

/** Returns whether a line is about the response as a whole, not about one answer. */
export function isEvent(line: JournalLine): line is JournalEvent {
  return 'kind' in line;
}

/** Returns the event with its place in the chain. */
export function chainEvent(content: EventContent, seq: number, prev: string): JournalEvent {
  return { ...content, seq, prev, hash: sha256(bodyOf(content, seq, prev)) };
}

/** Returns the text of an event, without line feed. */
export function renderEvent({ seq, prev, hash, ...content }: JournalEvent): string {
  return withHash(bodyOf(content, seq, prev), hash);
}

/** Returns the event that a line's fields hold; undefined when they have not the right shape. */
export function eventIn(fields: Readonly<Record<string, unknown>>, hash: string): JournalEvent | undefined {
  const kind = fields['kind'];
  if (!isEventKind(kind) || !hasPlace(fields) || !shapes[kind](fields)) return undefined;
  const { format: _format, ...event } = fields;
  return { ...event, hash } as unknown as JournalEvent;
}

/** Returns whether a line of this kind is about the response as a whole. */
export function isEventKind(kind: unknown): kind is JournalEvent['kind'] {
  return typeof kind === 'string' && Object.hasOwn(shapes, kind);
}

function bodyOf({ kind, day, replaces, ...content }: EventContent, seq: number, prev: string): string {
  return JSON.stringify({ format: JOURNAL_FORMAT, kind, seq, day, ...content, replaces, prev });
}

type Fields = Readonly<Record<string, unknown>>;

const shapes: Readonly<Record<JournalEvent['kind'], (fields: Fields) => boolean>> = {
  submit: ({ digest, includes, file }) => areTexts([digest, file]) && isCounts(includes),
  accept: ({ digest, includes, file }) => areTexts([digest, file]) && isCounts(includes),
  reopen: ({ reason }) => areTexts([reason]),
  'send-back': ({ questions }) =>
    Array.isArray(questions) && questions.every((one: Partial<AskedQuestion>) => areTexts([one?.question, one?.text])),
};

function hasPlace({ seq, day, replaces, prev }: Fields): boolean {
  return Number.isSafeInteger(seq) && areTexts([day, prev]) && Array.isArray(replaces) && areTexts(replaces);
}

function isCounts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
