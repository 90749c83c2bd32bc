import type { AppliedGate, DimensionNode } from '../model/assessment.ts';
import { combine, type Part } from './combine.ts';
import { sumCounts } from './counts.ts';
import { gatesOf } from './gates.ts';
import type { DimensionPlan, ScoringPlan } from './plan.ts';
import { resultOf } from './result.ts';
import type { AnswerScorer } from './score-answer.ts';
import { scoreQuestion } from './score-question.ts';
import type { Survey } from './survey.ts';

/** A dimension scored: its node, its exact value for the total, and the gates of its questions that cap the total. */
export interface ScoredDimension extends Part {
  readonly node: DimensionNode;
  readonly gatesOfTotal: readonly AppliedGate[];
}

/** Returns a dimension from its questions, held by its gates: steps 8, 9 and 11 of the order of steps. */
export function scoreDimension(
  plan: ScoringPlan,
  { dimension, weight, questions }: DimensionPlan,
  survey: Survey,
  scoreAnswer: AnswerScorer,
  assessed: string,
): ScoredDimension {
  const scored = questions.map((question) => scoreQuestion(plan, question, survey, scoreAnswer));
  const nodes = scored.map(({ node }) => node);
  const gates = questions.flatMap(({ question }, index) =>
    gatesOf(question, nodes[index]?.answers ?? [], assessed, plan.conditions),
  );
  const whole = combine(scored, plan.method);
  const { runs, fields } = resultOf(plan, whole, gates.filter(isOf('dimension')));
  const node: DimensionNode = {
    id: dimension.id,
    ...fields,
    weight: dimension.weight,
    counts: sumCounts(nodes.map(({ counts }) => counts)),
    questions: nodes,
  };
  return { ...whole, node, runs, weight, gatesOfTotal: gates.filter(isOf('total')) };
}

function isOf(what: AppliedGate['of']): (gate: AppliedGate) => boolean {
  return (gate) => gate.of === what;
}
