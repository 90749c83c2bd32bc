import type { ResponseStatus } from '../model/answer.ts';
import { isEvent, type JournalEvent, type Standing } from './journal-event.ts';
import type { Journal } from './read-journal.ts';

/** Where a response stands, as its journals tell it. */
export interface ResponseState {
  readonly status: ResponseStatus;
  /** What is handed in; undefined while the response is a draft. */
  readonly standing: Standing | undefined;
  /** Events that no other took the place of, oldest first; the next event replaces them. */
  readonly heads: readonly JournalEvent[];
  /** Two who did not know of each other left the response in different states: nothing counts as handed in until one decides. */
  readonly isDisputed: boolean;
}

/** Returns where a response stands; undefined when its journals tell of nothing but answers: then its file knows. */
export function stateIn(journals: readonly Journal[]): ResponseState | undefined {
  const events = eventsIn(journals);
  const replaced = new Set(events.flatMap(({ replaces }) => replaces));
  const heads = events.filter(({ hash }) => !replaced.has(hash));
  const outcomes = new Set(heads.map(outcomeOf));
  const head = heads.at(-1);
  if (head === undefined) return undefined;
  const isDisputed = outcomes.size > 1;
  const standing = isDisputed ? undefined : standingAfter(head);
  if (standing === undefined) return { status: 'draft', standing, heads, isDisputed };
  return { status: head.kind === 'accept' ? 'reviewed' : 'submitted', standing, heads, isDisputed };
}

/** Returns what happened to a response as a whole, oldest first. */
export function eventsIn(journals: readonly Journal[]): readonly JournalEvent[] {
  const placed = journals.flatMap(({ writer, entries }) => entries.filter(isEvent).map((event) => ({ writer, event })));
  return placed.sort((a, b) => a.event.seq - b.event.seq || (a.writer < b.writer ? -1 : 1)).map(({ event }) => event);
}

/** Returns what of the journals a hand-in contains. */
export function includedIn({ includes }: Pick<Standing, 'includes'>, journals: readonly Journal[]): readonly Journal[] {
  return journals.map((journal) => ({
    ...journal,
    entries: journal.entries.slice(0, countOf(includes, journal.writer)),
  }));
}

/** Returns ids of the questions that were answered too late for a hand-in, once for every such answer. */
export function lateQuestions(
  { includes }: Pick<Standing, 'includes'>,
  journals: readonly Journal[],
): readonly string[] {
  return journals.flatMap(({ writer, entries }) =>
    entries.slice(countOf(includes, writer)).flatMap((line) => (isEvent(line) ? [] : [line.questionId])),
  );
}

/** Two who hand in the same, or accept the same, agree. */
function outcomeOf(event: JournalEvent): string {
  if (event.kind === 'submit' || event.kind === 'accept') return `${event.kind} ${event.digest}`;
  return 'open';
}

function standingAfter(event: JournalEvent): Standing | undefined {
  if (event.kind !== 'submit' && event.kind !== 'accept') return undefined;
  const { digest, includes, file } = event;
  return { digest, includes, file };
}

function countOf(includes: Standing['includes'], writer: string): number {
  return Object.hasOwn(includes, writer) ? (includes[writer] ?? 0) : 0;
}
