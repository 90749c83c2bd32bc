import type { Answer } from '../model/answer.ts';
import type { AnswerNode, Assessment, QuestionNode, TotalNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Question } from '../model/questionnaire.ts';
import { isDutyMet } from '../scoring/duty.ts';
import type { AssessmentInput } from '../scoring/input.ts';
import { METHODS } from '../scoring/methods/index.ts';
import { fromDecimal, fromExact, type Rational, toExact, ZERO } from '../scoring/rational.ts';
import { shareOfStep } from '../scoring/share-of-step.ts';
import { type Step, stepsBeyond } from './steps.ts';

/** How urgent an open duty is beside everything else (rule R7). */
const DUTY_URGENCY = 1.5;

/** Gaps are counted in points of the usual scale from 0 to 4. */
const GAP_POINTS = 4;

/** One answer that can be bettered, and why it comes where it comes. */
export interface Priority {
  readonly questionId: string;
  readonly subject: string;
  readonly role: string;
  /** An open legal duty. */
  readonly isDuty: boolean;
  /** Points of four that are missing to the goal, above 0. */
  readonly gap: Exact;
  /** Percent of the total that hangs on this answer by the declared weights: dimension, question, departments. */
  readonly weight: Exact;
  /** 1.5 for an open duty, else 1. */
  readonly urgency: number;
  /** Points of effort of all steps to the goal. */
  readonly effort: number;
  /** gap · weight · urgency / effort. */
  readonly priority: Exact;
  /** What it aims at: the answer's own target, the questionnaire's, or the next step where there is none. */
  readonly goal: 'own-target' | 'target' | 'next-step';
  /** From the nearest to the farthest. */
  readonly steps: readonly Step[];
}

/**
 * Returns gap · weight · urgency / effort (rule R7 with effort, design page on scoring).
 * @example priorityOf({ gap: 2, weight: 3, urgency: 1, effort: 1 }) // 6
 */
export function priorityOf({
  gap,
  weight,
  urgency,
  effort,
}: {
  readonly gap: Rational;
  readonly weight: Rational;
  readonly urgency: number;
  readonly effort: number;
}): Rational {
  return gap.mul(weight).mul(fromDecimal(urgency)).div(fromDecimal(effort));
}

/**
 * Returns all answers that can be bettered by a measure of the questionnaire: open duties first, then by priority, then the smaller
 * effort, then in the order of the questionnaire. Answers that are not known come first of all work, but not here.
 */
export function prioritiesOf(input: AssessmentInput, { total }: Assessment): readonly Priority[] {
  const questions = new Map(input.questionnaire.questions.map((question) => [question.id, question]));
  const found = weightsIn(total, pooledDimensions(input)).flatMap(({ node, share }) => {
    const question = questions.get(node.id);
    return question === undefined ? [] : ofQuestion(question, node, share, input);
  });
  return found.sort(
    (a, b) =>
      Number(b.isDuty) - Number(a.isDuty) ||
      fromExact(b.priority).compare(fromExact(a.priority)) ||
      a.effort - b.effort ||
      compare(a.questionId, b.questionId),
  );
}

/** Ids of the dimensions that the total looks through at their questions: there the weight of a dimension says nothing. */
function pooledDimensions({ questionnaire: { scoring, dimensions } }: AssessmentInput): ReadonlySet<string> {
  const looksThrough = METHODS[scoring.method].dissolvesDimensions(scoring);
  return new Set(dimensions.flatMap(({ id, hasOwnMethod }) => (looksThrough && !hasOwnMethod ? [id] : [])));
}

interface Weighed {
  readonly node: QuestionNode;
  /** Share 0..1 of the total that hangs on the question. */
  readonly share: Rational;
}

function weightsIn({ dimensions }: TotalNode, pooled: ReadonlySet<string>): readonly Weighed[] {
  const scored = dimensions
    .filter(({ weight, scores }) => scores.score !== null && weight > 0)
    .map((dimension) => {
      const questions = dimension.questions.filter(({ weight, scores }) => scores.score !== null && weight > 0);
      const inside = sum(questions.map(({ weight }) => weight));
      const isPooled = pooled.has(dimension.id);
      return { questions, inside, isPooled, weight: isPooled ? inside : fromDecimal(dimension.weight) };
    })
    .filter(({ questions }) => questions.length > 0);
  const all = scored.reduce((total, { weight }) => total.add(weight), ZERO);
  return scored.flatMap(({ questions, inside, weight }) =>
    questions.map((node) => ({ node, share: weight.div(all).mul(fromDecimal(node.weight)).div(inside) })),
  );
}

function ofQuestion(
  question: Question,
  node: QuestionNode,
  share: Rational,
  input: AssessmentInput,
): readonly Priority[] {
  const known = node.answers.filter(({ shares }) => shares.score !== null);
  const subjects = sum(known.map(({ weight }) => weight));
  return known.flatMap((answer) => {
    const now = answer.shares.score && fromExact(answer.shares.score);
    if (answer.value === null || now === null || subjects.equals(0)) return [];
    const goal = goalOf(question, answer, now, input);
    if (goal === undefined) return [];
    const isDuty = question.legal.binding === 'must' && !isDutyMet(question, now);
    const numbers = {
      gap: goal.share.sub(now).mul(GAP_POINTS),
      weight: share.mul(fromDecimal(answer.weight)).div(subjects).mul(100),
      urgency: isDuty ? DUTY_URGENCY : 1,
      effort: goal.steps.at(-1)?.effort ?? 0,
    };
    return [
      {
        ...{ questionId: question.id, subject: answer.subject, role: answer.role, isDuty },
        ...{
          gap: toExact(numbers.gap),
          weight: toExact(numbers.weight),
          urgency: numbers.urgency,
          effort: numbers.effort,
        },
        priority: toExact(priorityOf(numbers)),
        goal: goal.kind,
        steps: goal.steps,
      },
    ];
  });
}

interface Goal {
  readonly kind: Priority['goal'];
  readonly share: Rational;
  readonly steps: readonly Step[];
}

/** Where an answer should get to, and the steps that lead there or as near as the measures go; undefined when there is nothing to do. */
function goalOf(question: Question, answer: AnswerNode, now: Rational, input: AssessmentInput): Goal | undefined {
  if (answer.value === null) return undefined;
  const steps = stepsBeyond(question, answer.value, now);
  const [next] = steps;
  if (next === undefined) return undefined;
  const own = givenAnswer(answer, question, input)?.target;
  const target = own?.value ?? question.target?.value;
  const share = target === undefined ? undefined : shareOfStep(question, target);
  if (share === undefined) return { kind: 'next-step', share: next.share, steps: [next] };
  if (share.compare(now) <= 0) return undefined;
  const within = steps.filter((step) => step.share.compare(share) <= 0);
  return { kind: own === undefined ? 'target' : 'own-target', share, steps: within.length === 0 ? [next] : within };
}

function givenAnswer(
  { subject, role }: AnswerNode,
  { id }: Question,
  { responses, wave }: AssessmentInput,
): Answer | undefined {
  return responses.find(({ key }) => key.wave === wave.id && key.subject === subject && key.role === role)?.answers[id];
}

function sum(values: readonly number[]): Rational {
  return values.map(fromDecimal).reduce((total, value) => total.add(value), fromDecimal(0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
