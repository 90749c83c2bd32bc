import type { AnswerValue } from '../model/answer.ts';
import type { AnswerNode, QuestionNode } from '../model/assessment.ts';
import { levelWith } from '../scoring/gates.ts';
import { rankOf } from '../scoring/levels.ts';
import type { QuestionPlan, ScoringPlan } from '../scoring/plan.ts';
import { fromDecimal, fromExact, type Rational } from '../scoring/rational.ts';
import { addUp, type Frontier, fixed, frontierOf, mapValues, type Point, weakest } from './frontier.ts';
import { stepsBeyond } from './steps.ts';

/** What the ways to better answers depend on besides the answers. */
export interface FrontierContext {
  readonly plan: ScoringPlan;
  /** Points of effort that are at most worth looking at. */
  readonly most: number;
  /** Questions whose answers must no longer meet their gate. */
  readonly lifted: ReadonlySet<string>;
  /** Place of the level to be reached, 0 is the lowest: a gate that holds at it or above may stay. */
  readonly rank: number;
}

/**
 * Returns the frontier of a question over everybody who was asked; undefined when it has no score, so that it has no say in what is
 * around it. Empty when its gate cannot be lifted.
 */
export function questionFrontier(
  { question, credit }: QuestionPlan,
  { answers, scores }: QuestionNode,
  context: FrontierContext,
): Frontier | undefined {
  if (scores.score === null) return undefined;
  const { departments } = context.plan.questionnaire.scoring;
  const known = answers.flatMap((answer) => {
    const { score } = answer.credits ?? answer.shares;
    if (score === null) return [];
    const options = answerFrontier(answer, question, context);
    const frontier = credit === undefined ? options : mapValues(options, credit);
    return [{ frontier, weight: fromDecimal(answer.weight) }];
  });
  if (departments === 'minimum')
    return weakest(
      known.map(({ frontier }) => frontier),
      context.most,
    );
  return meanFrontier(known, context.most);
}

/** Returns the frontier of a mean by weight; a weight of 0 has no say. undefined when there is no weight to rest on. */
export function meanFrontier(
  parts: readonly { readonly frontier: Frontier; readonly weight: Rational }[],
  most: number,
): Frontier | undefined {
  const counting = parts.filter(({ weight }) => !weight.equals(0));
  const [first, ...others] = counting.map(({ weight }) => weight);
  if (first === undefined) return undefined;
  const total = others.reduce((sum, weight) => sum.add(weight), first);
  return mapValues(addUp(counting, most), (sum) => sum.div(total));
}

/** The answer as it is, and each step beyond it. What is not known cannot be bettered: it has to be found out first. */
function answerFrontier(answer: AnswerNode, question: QuestionPlan['question'], context: FrontierContext): Frontier {
  const { lifted, most } = context;
  const { value, shares, subject, role } = answer;
  if (shares.score === null) return [];
  const now = fromExact(shares.score);
  if (value === null) return fixed(now);
  const isAllowed = (stated: typeof value) => !lifted.has(question.id) || !isHeld(question, stated, context);
  const points: readonly Point[] = stepsBeyond(question, value, now).flatMap((step) =>
    isAllowed(step.value) && step.effort <= most
      ? [{ effort: step.effort, value: step.share, choice: { questionId: question.id, subject, role, step } }]
      : [],
  );
  return frontierOf([...(isAllowed(value) ? fixed(now) : []), ...points]);
}

/** Whether an answer meets its question's gate so that what is to be reached stays out of reach. */
function isHeld(
  { id, gate }: QuestionPlan['question'],
  stated: AnswerValue,
  { plan: { conditions, levels }, rank }: FrontierContext,
): boolean {
  if (gate === undefined || !('levels' in gate)) return conditions?.gate(id, stated) === true;
  const level = levelWith(gate, stated);
  return level !== undefined && rankOf(levels, level) < rank;
}
