import type { Assessment } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Level } from '../model/questionnaire.ts';
import { subjectsOf } from '../model/subject.ts';
import { assess } from '../scoring/assess.ts';
import type { AssessmentInput } from '../scoring/input.ts';
import { planFor, type ScoringPlan } from '../scoring/plan.ts';
import { fromDecimal, fromExact, toExact, ZERO } from '../scoring/rational.ts';
import { type AssumedAnswer, assuming } from '../scoring/with-answers.ts';
import { type ChosenStep, cheapest, type Frontier, type Point, stepsOf } from './frontier.ts';
import { totalFrontier } from './whole-frontier.ts';

/** A set of steps, and what comes of it. */
export interface Path {
  readonly steps: readonly ChosenStep[];
  /** Points of effort of all steps together. */
  readonly effort: number;
  /** The result when these steps are taken, assessed anew. */
  readonly result: Assessment['total'];
  /**
   * Whether no cheaper or better set exists. A bound only when a step changes which questions are asked: the search takes the
   * questions as they are.
   */
  readonly isExact: boolean;
}

/**
 * Returns the cheapest set of steps that brings the total to a level. undefined when no set does. Exact: all best totals for each effort
 * are computed with integers over a common denominator, part by part, through the methods and gates of the questionnaire.
 */
export function cheapestPath(input: AssessmentInput, assessment: Assessment, level: Level): Path | undefined {
  const { plan, frontier } = searched(input, assessment, Number.MAX_SAFE_INTEGER, level);
  const from = level.from === undefined ? ZERO : plan.unit.toShare(fromDecimal(level.from));
  const point = frontier && cheapest(frontier, from);
  return point && pathOf(point, input, plan);
}

/** Returns the set of steps with the best total that costs at most `budget` points of effort. undefined without a score. */
export function bestPath(input: AssessmentInput, assessment: Assessment, budget: number): Path | undefined {
  const { plan, frontier } = searched(input, assessment, budget);
  const point = frontier?.at(-1);
  return point && pathOf(point, input, plan);
}

/** Returns the best total that all steps together can bring; null without a score. */
export function bestTotal(input: AssessmentInput, assessment: Assessment): Exact | null {
  const { plan, frontier } = searched(input, assessment, Number.MAX_SAFE_INTEGER);
  const best = frontier?.at(-1);
  return best === undefined ? null : toExact(plan.unit.fromShare(best.value));
}

function searched(
  { questionnaire }: AssessmentInput,
  { total }: Assessment,
  most: number,
  level?: Level,
): { readonly plan: ScoringPlan; readonly frontier: Frontier | undefined } {
  const plan = planFor(questionnaire);
  return { plan, frontier: totalFrontier(plan, total, most, level) };
}

function pathOf({ effort, value, choice }: Point, input: AssessmentInput, plan: ScoringPlan): Path {
  const steps = stepsOf(choice);
  const { total } = assess(assuming(input, answersOf(steps, input)));
  const named = new Set(input.questionnaire.questions.flatMap(({ id }) => plan.conditions?.references(id) ?? []));
  const changesQuestions = steps.some(({ questionId }) => named.has(questionId));
  const isReached = total.scores.score !== null && plan.unit.toShare(fromExact(total.scores.score)).equals(value);
  if (!(isReached || changesQuestions)) throw new Error('a set of steps does not bring what was computed for it');
  return { steps: inOrder(steps, input), effort, result: total, isExact: !changesQuestions };
}

/** Returns the answers after some steps, given on the reference day. */
export function answersOf(
  steps: readonly ChosenStep[],
  { wave }: Pick<AssessmentInput, 'wave'>,
): readonly AssumedAnswer[] {
  return steps.map(({ questionId, subject, role, step: { value } }) => {
    const plain = typeof value === 'object' ? [...value] : value;
    return { questionId, subject, role, answer: { state: 'answered', value: plain, answered_on: wave.date } };
  });
}

/** In the order of the questionnaire, then of departments and entries. */
function inOrder(steps: readonly ChosenStep[], input: AssessmentInput): readonly ChosenStep[] {
  if (steps.length < 2) return steps;
  const questions = new Map(input.questionnaire.questions.map(({ id }, index) => [id, index]));
  const known = subjectsOf({ registers: [], ...input }, input.wave.date);
  const subjects = new Map(known.map(({ id }, index) => [id, index]));
  const place = ({ questionId, subject }: ChosenStep) =>
    [questions.get(questionId) ?? 0, subjects.get(subject) ?? -1] as const;
  return steps.toSorted((a, b) => {
    const [[questionA, subjectA], [questionB, subjectB]] = [place(a), place(b)];
    return questionA - questionB || subjectA - subjectB;
  });
}
