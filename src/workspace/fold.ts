import type { Answer, Answers, Conflict, Remarks } from '../model/answer.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import type { JournalEntry } from './journal-entry.ts';
import { isEvent } from './journal-event.ts';
import type { Journal } from './read-journal.ts';

/** What a response file holds. */
export interface FileState {
  readonly answers: Answers;
  /** By journal, how many of its lines are already contained. */
  readonly folded: Readonly<Record<string, number>>;
}

/** File and journals together. */
export interface Folded {
  /** The answers that count; a question in conflict is not among them. */
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
  /** What the file is to hold once the journals are folded in; a question in conflict keeps what the file says. */
  readonly file: FileState;
  /** Comment and evidence on open questions, by question: they wait for an answer. */
  readonly remarks: ReadonlyMap<string, Remarks>;
  /** By question, the hashes that a next answer takes the place of. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly lastQuestionId: string | undefined;
  /** Greatest number of a line, 0 without any. */
  readonly lastSeq: number;
}

/**
 * Returns what a response file and all its journals say together. Pure; the order of the journals does not matter.
 *
 * The entries for a question form a graph: each names those it takes the place of, and the heads are those that nobody
 * replaced. One head counts unless it is folded: then the file stands, so that hand edits and git merges count. Several
 * heads come from writers who did not know of each other. If they differ and not all are folded, the question is in conflict
 * until an answer replaces them all; its entries stay unfolded, so that the conflict is still there tomorrow.
 */
export function foldJournals(file: FileState, journals: readonly Journal[]): Folded {
  const placed = journals.flatMap((journal) => placeEntries(journal, file.folded)).sort(byAge);
  const replaced = new Set(placed.flatMap(({ entry }) => entry.replaces));
  const heads = groupByQuestion(placed.filter(({ entry }) => !replaced.has(entry.hash)));
  const decisions = new Map([...heads].map(([id, entries]) => [id, decide(entries, ownAnswer(file.answers, id))]));
  const isConflict = (id: string): boolean => decisions.get(id)?.kind === 'conflict';
  return {
    answers: answersOf(file.answers, decisions, false),
    conflicts: conflictsOf(decisions),
    file: {
      answers: answersOf(file.answers, decisions, true),
      folded: { ...file.folded, ...foldedLines(journals, file.folded, heads, isConflict) },
    },
    remarks: remarksOf(heads, decisions),
    heads: new Map([...heads].map(([id, entries]) => [id, entries.map(({ entry }) => entry.hash)])),
    lastQuestionId: placed.at(-1)?.entry.questionId,
    lastSeq: Math.max(0, ...journals.map(({ entries }) => entries.at(-1)?.seq ?? 0)),
  };
}

interface PlacedEntry {
  readonly writer: string;
  readonly entry: JournalEntry;
  readonly isFolded: boolean;
}

type Decision =
  | { readonly kind: 'answer'; readonly answer: Answer | undefined }
  | { readonly kind: 'conflict'; readonly candidates: readonly (Answer | undefined)[] };

function placeEntries({ writer, entries }: Journal, folded: FileState['folded']): readonly PlacedEntry[] {
  const count = foldedCount(folded, writer);
  return entries.flatMap((entry, index) => (isEvent(entry) ? [] : [{ writer, entry, isFolded: index < count }]));
}

/** By number, then writer: two processes may use the same numbers, and the result must not hang on the order of reading. */
function byAge(a: PlacedEntry, b: PlacedEntry): number {
  return a.entry.seq - b.entry.seq || (a.writer < b.writer ? -1 : 1);
}

function groupByQuestion(placed: readonly PlacedEntry[]): ReadonlyMap<string, readonly PlacedEntry[]> {
  const groups = new Map<string, PlacedEntry[]>();
  for (const one of placed) {
    const group = groups.get(one.entry.questionId);
    if (group === undefined) groups.set(one.entry.questionId, [one]);
    else group.push(one);
  }
  return groups;
}

function decide(all: readonly PlacedEntry[], inFile: Answer | undefined): Decision {
  // A remark on an open question does not speak against an answer that somebody else gave meanwhile.
  const answers = all.filter(({ entry }) => entry.remarks === undefined);
  const heads = answers.length > 0 ? answers : all;
  const fresh = heads.filter(({ isFolded }) => !isFolded).map(({ entry }) => entry.answer);
  if (fresh.length === 0) return { kind: 'answer', answer: inFile };
  // The file speaks for the heads that are folded: its value may have been corrected by hand since.
  const voices = fresh.length < heads.length ? [inFile, ...fresh] : fresh;
  const candidates = [...new Map(voices.map((answer) => [contentOf(answer), answer])).values()];
  if (candidates.length > 1) return { kind: 'conflict', candidates };
  return { kind: 'answer', answer: candidates[0] };
}

/** Two who give the same answer on different days, or one of them for another role, agree. */
function contentOf(answer: Answer | undefined): string {
  return canonicalJson(answer === undefined ? null : { ...answer, answered_on: undefined, given_by: undefined });
}

function remarksOf(
  heads: ReadonlyMap<string, readonly PlacedEntry[]>,
  decisions: ReadonlyMap<string, Decision>,
): ReadonlyMap<string, Remarks> {
  const open = [...heads].filter(([id]) => {
    const decision = decisions.get(id);
    return decision?.kind === 'answer' && decision.answer === undefined;
  });
  // The newest stands; entries are in the order of their age.
  return new Map(
    open.flatMap(([id, entries]) => {
      const remarks = entries.findLast(({ entry }) => entry.remarks !== undefined)?.entry.remarks;
      return remarks === undefined ? [] : [[id, remarks] as const];
    }),
  );
}

function answersOf(inFile: Answers, decisions: ReadonlyMap<string, Decision>, keepsFile: boolean): Answers {
  const answers = new Map<string, Answer>(Object.entries(inFile));
  for (const [id, decision] of decisions) {
    if (decision.kind === 'answer' && decision.answer !== undefined) answers.set(id, decision.answer);
    else if (decision.kind === 'answer' || !keepsFile) answers.delete(id);
  }
  return Object.fromEntries(answers);
}

function conflictsOf(decisions: ReadonlyMap<string, Decision>): readonly Conflict[] {
  return [...decisions].flatMap(([questionId, decision]) =>
    decision.kind === 'conflict' ? [{ questionId, candidates: decision.candidates }] : [],
  );
}

/** A journal is folded from its beginning up to the first entry that stands in a conflict. */
function foldedLines(
  journals: readonly Journal[],
  folded: FileState['folded'],
  heads: ReadonlyMap<string, readonly PlacedEntry[]>,
  isConflict: (questionId: string) => boolean,
): FileState['folded'] {
  const open = [...heads].filter(([id]) => isConflict(id)).flatMap(([, entries]) => entries);
  const waiting = new Set(open.filter(({ isFolded }) => !isFolded).map(({ entry }) => entry.hash));
  const counts = journals.map(({ writer, entries }): [string, number] => {
    const first = entries.findIndex(({ hash }) => waiting.has(hash));
    return [writer, Math.max(foldedCount(folded, writer), first < 0 ? entries.length : first)];
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function foldedCount(folded: FileState['folded'], writer: string): number {
  return Object.hasOwn(folded, writer) ? (folded[writer] ?? 0) : 0;
}

function ownAnswer(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
