import type { AppliedGate, AreaNode, DimensionNode, ViewNode } from '../model/assessment.ts';
import { combine, type Scored } from './combine.ts';
import { sumCounts } from './counts.ts';
import type { GroupPlan, ScoringPlan } from './plan.ts';
import { resultOf } from './result.ts';

/**
 * Returns the views of an assessment. An area is put together like a dimension, from what each of its questions counts in its own
 * dimension, with the weights of the questions; weights of dimensions have no say.
 */
export function scoreViews(
  plan: ScoringPlan,
  dimensions: readonly DimensionNode[],
  scored: Scored,
): readonly ViewNode[] {
  const gates = dimensions.flatMap((dimension) => dimension.gates);
  const nodes = new Map(dimensions.flatMap(({ questions }) => questions.map((node) => [node.id, node] as const)));
  return plan.views.map(({ id, areas }) => ({
    id,
    areas: areas.map((area): AreaNode => {
      const questions = area.questions.map(({ question }) => question.id);
      const whole = combine(area, scored, plan.questionnaire.scoring.policies.missing);
      return {
        id: area.group.id,
        ...resultOf(plan, area, whole, gatesIn(area, gates)).fields,
        counts: sumCounts(questions.flatMap((question) => nodes.get(question)?.counts ?? [])),
        questions,
      };
    }),
  }));
}

/** What holds a dimension down because of one answer holds down each area that has the question. */
function gatesIn({ questions }: GroupPlan, gates: readonly AppliedGate[]): readonly AppliedGate[] {
  const ids = new Set(questions.map(({ question }) => question.id));
  return gates.filter(({ questionId }) => ids.has(questionId));
}
