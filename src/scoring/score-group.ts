import type { AppliedGate, DimensionNode, GroupNode, QuestionNode } from '../model/assessment.ts';
import { combine, type Part } from './combine.ts';
import { sumCounts } from './counts.ts';
import type { GroupPlan, QuestionPlan, ScoringPlan } from './plan.ts';
import { toExactOrNull } from './rational.ts';
import { methodFields, resultOf } from './result.ts';
import { toScores } from './runs.ts';

/** What has been scored so far. It grows from the questions up: a whole finds its parts here. */
export interface Tally {
  readonly parts: Map<QuestionPlan | GroupPlan, Part>;
  readonly questions: Map<QuestionPlan, QuestionNode>;
}

/** Returns a dimension from its scored questions, held by its gates: steps 8, 9 and 11 of the order of steps. */
export function scoreDimension(
  plan: ScoringPlan,
  dimension: GroupPlan,
  tally: Tally,
  gates: readonly AppliedGate[],
): DimensionNode {
  const groups = dimension.groups.map((group) => scoreGroup(plan, group, tally));
  const whole = combine(dimension, tally.parts, plan.questionnaire.scoring.policies.missing);
  const { runs, fields } = resultOf(plan, dimension, whole, gates);
  tally.parts.set(dimension, { ...whole, runs });
  const questions = questionNodes(dimension, tally);
  return {
    id: dimension.group.id,
    ...fields,
    weight: dimension.group.weight,
    counts: sumCounts(questions.map(({ counts }) => counts)),
    questions,
    groups,
  };
}

function scoreGroup(plan: ScoringPlan, group: GroupPlan, tally: Tally): GroupNode {
  const groups = group.groups.map((inner) => scoreGroup(plan, inner, tally));
  const part = combine(group, tally.parts, plan.questionnaire.scoring.policies.missing);
  tally.parts.set(group, part);
  const questions = questionNodes(group, tally);
  return {
    id: group.group.id,
    scores: toScores(part.runs, group.unit.fromShare),
    reason: part.reason,
    ...methodFields(group),
    weight: group.group.weight,
    coverage: toExactOrNull(part.coverage),
    counts: sumCounts(questions.map(({ counts }) => counts)),
    questions: questions.map(({ id }) => id),
    groups,
  };
}

function questionNodes({ questions }: GroupPlan, tally: Tally): readonly QuestionNode[] {
  return questions.flatMap((question) => tally.questions.get(question) ?? []);
}
