import type { Answer } from '../model/answer.ts';
import { type ComputedValue, countedAnswer } from '../model/computed.ts';
import type { Question } from '../model/questionnaire.ts';
import { answerTo, computedFor, isAsked, type Survey } from './survey.ts';

/** What an overview can be narrowed to, in the order in which it is offered. */
export const overviewFilters = [
  'all',
  'open',
  'dontKnow',
  'commented',
  'unsupported',
  'changed',
  'conflict',
  'queried',
] as const;

/** One of the ways to narrow an overview. */
export type OverviewFilter = (typeof overviewFilters)[number];

/** A question and how things stand with it. */
export interface OverviewEntry {
  readonly question: Question;
  /** Its number, counted from 1 as on the question screen. */
  readonly position: number;
  /** waiting: whether it is asked hangs on an answer that is missing. */
  readonly state: Answer['state'] | 'open' | 'waiting' | 'conflict';
  /** What was answered; undefined in the last three states, and where nothing was typed to what is computed. */
  readonly answer: Answer | undefined;
  /** What counts in its place. */
  readonly computed: ComputedValue | undefined;
  /** The filters that it passes. */
  readonly filters: ReadonlySet<OverviewFilter>;
}

/** What the interview knows about questions besides their answers. */
export interface OverviewFacts {
  readonly hasComment: (question: Question, answer: Answer | undefined) => boolean;
  /** Whether an answer claims so much that it needs evidence and has none. */
  readonly lacksEvidence: (question: Question, answer: Answer) => boolean;
  /** Whether an answer differs from the one of the wave before. */
  readonly isChanged: (question: Question, answer: Answer) => boolean;
  /** Whether two people answered differently, and nobody has decided. */
  readonly isInConflict: (question: Question) => boolean;
}

/** Returns all questions that are asked, and those of which it is not known yet, in the questionnaire's order. */
export function overviewOf(survey: Survey, facts: OverviewFacts): readonly OverviewEntry[] {
  return survey.questions
    .filter(({ id }) => survey.relevance.get(id) !== 'false')
    .map((question, index) => entryOf(survey, question, index + 1, facts));
}

function entryOf(survey: Survey, question: Question, position: number, facts: OverviewFacts): OverviewEntry {
  const isInConflict = facts.isInConflict(question);
  const isWaiting = !isAsked(survey, question);
  const answer = isWaiting || isInConflict ? undefined : answerTo(survey, question);
  const computed = isWaiting ? undefined : computedFor(survey, question);
  const counting = computed?.value ? countedAnswer(computed.value, answer, '') : answer;
  const state = stateOf({ isWaiting, isInConflict, isComputed: computed !== undefined }, answer);
  const passes: Readonly<Record<OverviewFilter, boolean>> = {
    all: true,
    open: answer === undefined && computed === undefined,
    dontKnow: state === 'dont_know',
    commented: facts.hasComment(question, answer),
    unsupported: counting !== undefined && facts.lacksEvidence(question, counting),
    changed: answer !== undefined && facts.isChanged(question, answer),
    conflict: state === 'conflict',
    queried: survey.plan.questioned?.has(question.id) ?? false,
  };
  return {
    question,
    position,
    state,
    answer,
    computed,
    filters: new Set(overviewFilters.filter((filter) => passes[filter])),
  };
}

function stateOf(
  how: { readonly isWaiting: boolean; readonly isInConflict: boolean; readonly isComputed: boolean },
  answer: Answer | undefined,
): OverviewEntry['state'] {
  if (how.isWaiting) return 'waiting';
  if (how.isComputed) return 'answered';
  return how.isInConflict ? 'conflict' : (answer?.state ?? 'open');
}
