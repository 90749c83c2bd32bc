import type { Answer } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import type { Slice } from '../../workspace/slice/read-slice.ts';
import { isAnswer, type Known, mergeKnown, takeAgainst } from '../../workspace/slice/three-way.ts';
import { knownIn } from '../delegate/known-in.ts';
import { questionOf } from '../given/given.ts';
import type { Assignment, Sessions } from '../interview/assignment.ts';

/** Something that a slice says anew. */
export interface News {
  readonly question: Question;
  readonly before: Known | undefined;
  readonly after: Known;
}

/** Something that was changed on both sides since the slice was cut. */
export interface Dispute {
  readonly question: Question;
  /** What stands here; several where two answers stood against each other already. */
  readonly ours: readonly (Known | undefined)[];
  /** What is to be if theirs counts; if ours stays, nothing of the question changes. */
  readonly take: Known;
}

/** What becomes of a slice. */
export interface MergePlan {
  readonly news: readonly News[];
  readonly disputes: readonly Dispute[];
}

/**
 * Returns what a slice changes and what has to be decided first. `ahead` finds what slices before it would bring, where they are not
 * written.
 */
export function planMerge(slice: Slice, assignment: Assignment, sessions: Sessions, ahead: FindAhead): MergePlan {
  const each = [...slice.answers].map(([id, said]): Partial<MergePlan> => {
    const question = questionOf(assignment, id);
    if (question === undefined) return {};
    const sides = { base: slice.before.get(id), theirs: givenBy(slice.head.role, question, said) };
    return planOne(question, sides, sessions, ahead(question));
  });
  return { news: each.flatMap(({ news = [] }) => news), disputes: each.flatMap(({ disputes = [] }) => disputes) };
}

/** Finds what is to be written about a question, but is not yet. */
export type FindAhead = (question: Question) => Known | undefined;

function planOne(
  question: Question,
  { base, theirs }: { readonly base: Known | undefined; readonly theirs: Known },
  sessions: Sessions,
  ahead: Known | undefined,
): Partial<MergePlan> {
  const { conflicts = [] } = sessions.get(question.role.id)?.response ?? {};
  const standing = conflicts.find(({ questionId }) => questionId === question.id);
  if (standing !== undefined && ahead === undefined) {
    const take = takeAgainst(base, standing.candidates, theirs);
    return take === undefined ? {} : { disputes: [{ question, ours: standing.candidates, take }] };
  }
  const ours = ahead ?? knownIn(sessions, question);
  const merged = mergeKnown(base, ours, theirs);
  if (merged.kind === 'same') return {};
  if (merged.kind === 'new') return { news: [{ question, before: ours, after: merged.known }] };
  return { disputes: [{ question, ours: [ours], take: merged.take }] };
}

/** An answer says who gave it where that is not the role asked. */
function givenBy(role: string, question: Question, said: Known): Known {
  if (!isAnswer(said) || said.given_by !== undefined || role === question.role.id) return said;
  return { ...said, given_by: role } satisfies Answer;
}
