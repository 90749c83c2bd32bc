import type { Answer, Remarks } from '../../model/answer.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import { statementOf, withUnsaid } from './statement.ts';

/** What is known about a question: an answer, or comment, evidence and target that wait for one. */
export type Known = Answer | Remarks;

/** What becomes of what somebody else says about a question. */
export type Merged =
  /** They say nothing new. */
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly known: Known }
  /** Both sides changed the same part since the cut: `take` has what they changed, the rest as it is here. */
  | { readonly kind: 'conflict'; readonly take: Known };

/**
 * Returns what becomes of `theirs`, given what was known when it was cut out and what is known now; undefined where nothing was.
 * Statement, comment, evidence and target are compared each for itself; days and who gave an answer do not matter. What they do not
 * mention stays as it is, so that nothing is lost because somebody left it out.
 */
export function mergeKnown(before: Known | undefined, ours: Known | undefined, theirs: Known): Merged {
  const { said, changed } = changesIn(before, theirs);
  const news = changed.filter((part) => !isSame(partOf(said, part), partOf(ours, part)));
  if (news.length === 0) return { kind: 'same' };
  const merged = put(news, said, ours);
  const isConflict = news.some((part) => !isSame(partOf(before, part), partOf(ours, part)));
  return isConflict ? { kind: 'conflict', take: merged } : { kind: 'new', known: merged };
}

/**
 * Returns what is to be when theirs counts where several answers stand against each other here (undefined: it was cleared): what they
 * changed since the cut, and the rest as the last of those answers has it. Undefined when they changed nothing.
 */
export function takeAgainst(
  before: Known | undefined,
  standing: readonly (Known | undefined)[],
  theirs: Known,
): Known | undefined {
  const { said, changed } = changesIn(before, theirs);
  if (changed.length === 0) return undefined;
  return put(
    changed,
    said,
    standing.findLast((one) => one !== undefined),
  );
}

/** Returns whether something is an answer, not only what waits for one. */
export function isAnswer(known: Known | undefined): known is Answer {
  return known !== undefined && 'state' in known;
}

/** Returns what is to be confirmed about a question: an answer, or only what waits for one. */
export function toConfirm(known: Known | undefined): readonly [answer: Answer | undefined, remarks?: Remarks] {
  return isAnswer(known) ? [known] : known === undefined ? [undefined] : [undefined, known];
}

const PARTS = ['statement', 'comment', 'evidence', 'target'] as const;

type Part = (typeof PARTS)[number];

/** Undefined where nothing is said. */
function partOf(known: Known | undefined, part: Part): unknown {
  if (part !== 'statement') return known?.[part];
  return isAnswer(known) ? statementOf(known) : undefined;
}

/** What they say, with what goes without saying, and which parts of it they changed since the cut. */
function changesIn(
  before: Known | undefined,
  theirs: Known,
): { readonly said: Known; readonly changed: readonly Part[] } {
  const said = isAnswer(theirs) ? withUnsaid(theirs, isAnswer(before) ? before : undefined) : theirs;
  const changed = PARTS.filter((part) => {
    const value = partOf(said, part);
    return value !== undefined && !isSame(value, partOf(before, part));
  });
  return { said, changed };
}

function put(parts: readonly Part[], theirs: Known, ours: Known | undefined): Known {
  const from = (part: Part): Known | undefined => (parts.includes(part) ? theirs : ours);
  const beside = PARTS.filter((part) => part !== 'statement').flatMap((part) => {
    const value = from(part)?.[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  const said = from('statement');
  const remarks: Remarks = Object.fromEntries(beside);
  if (!isAnswer(said)) return remarks;
  const { comment: _comment, evidence: _evidence, target: _target, ...statement } = said;
  return { ...statement, ...remarks } as Answer;
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
