import type {
  AppliedGate,
  Assessment,
  DimensionNode,
  GroupNode,
  QuestionNode,
  ResultNode,
  TotalNode,
  WholeNode,
} from '../model/assessment.ts';
import type {
  ExplainedNode,
  ExplainedPart,
  ExplainedQuestion,
  ExplainedWhole,
  Explanation,
} from '../model/explanation.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { aggregationOf } from './aggregation.ts';
import { checkParts } from './check-parts.ts';
import { METHODS } from './methods/index.ts';
import type { ValuedPart } from './methods/method.ts';
import { type GroupPlan, type PartPlan, planFor, type ScoringPlan, type WholePlan } from './plan.ts';
import { fromDecimal, toExact, toExactOrNull } from './rational.ts';
import type { Recombined } from './recombine.ts';
import { NO_RUNS } from './runs.ts';
import { unitBetween } from './unit.ts';

/**
 * Returns how a number of an assessment came about, down to each answer: `total`, or the id of a dimension, group, question or
 * area of a view. undefined when the questionnaire has nothing of that name.
 *
 * @throws Error when the parts do not give the whole exactly: then it must not be shown.
 */
export function explain(questionnaire: Questionnaire, assessment: Assessment, id: string): Explanation | undefined {
  const plan = planFor(questionnaire);
  const again = checkParts(plan, assessment);
  const context = { plan, assessment, again };
  const node = find(explainTotal(assessment.total, context), id) ?? findArea(id, context);
  const { wave, subject } = assessment;
  return node && { questionnaire: assessment.questionnaire, wave, subject, node };
}

/** Returns everything that can be explained, by id: the total, dimensions, groups, areas of views, questions. */
export function explainableIds({ dimensions, views, questions }: Questionnaire): readonly string[] {
  const groups = (group: Questionnaire['dimensions'][number]): readonly string[] => [
    group.id,
    ...group.groups.flatMap(groups),
  ];
  const areas = views.flatMap((view) => view.areas.map(({ id }) => id));
  return ['total', ...dimensions.flatMap(groups), ...areas, ...questions.map(({ id }) => id)];
}

interface Context {
  readonly plan: ScoringPlan;
  readonly assessment: Assessment;
  readonly again: Recombined;
}

/** A number, or the one inside it that has this id. */
function find(node: ExplainedNode, id: string): ExplainedNode | undefined {
  if (node.id === id) return node;
  if (node.kind === 'question') return undefined;
  for (const inner of node.inside) {
    const found = find(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findArea(id: string, context: Context): ExplainedWhole | undefined {
  const { plan, assessment } = context;
  const area = plan.views.flatMap(({ areas }) => areas).find(({ group }) => group.id === id);
  const node = assessment.views.flatMap(({ areas }) => areas).find((one) => one.id === id);
  if (area === undefined || node === undefined) return undefined;
  const own = new Set(node.questions);
  const questions = assessment.total.dimensions.flatMap((dimension) => dimension.questions);
  const inside = questions.filter((question) => own.has(question.id)).map((one) => explainQuestion(one, context));
  return { kind: 'area', ...wholeOf(node, area, context), result: resultOf(node), inside };
}

function explainTotal(node: TotalNode, context: Context): ExplainedWhole {
  const inside = node.dimensions.flatMap((dimension, index) => {
    const plan = context.plan.dimensions[index];
    return plan === undefined ? [] : [explainDimension(dimension, plan, context)];
  });
  return { kind: 'total', ...wholeOf(node, context.plan.total, context), result: resultOf(node), inside };
}

function explainDimension(node: DimensionNode, plan: GroupPlan, context: Context): ExplainedWhole {
  const inside = insideOf(node, plan, node, context);
  return { kind: 'dimension', ...wholeOf(node, plan, context), result: resultOf(node), inside };
}

function explainGroup(node: GroupNode, plan: GroupPlan, dimension: DimensionNode, context: Context): ExplainedWhole {
  const inside = insideOf(node, plan, dimension, context);
  return { kind: 'group', ...wholeOf(node, plan, context), result: null, inside };
}

function insideOf(
  { groups }: DimensionNode | GroupNode,
  plan: GroupPlan,
  dimension: DimensionNode,
  context: Context,
): readonly ExplainedNode[] {
  const inGroups = new Set(groups.flatMap(({ questions }) => questions));
  const own = new Set(plan.questions.map(({ question }) => question.id));
  const direct = dimension.questions.filter(({ id }) => own.has(id) && !inGroups.has(id));
  return [
    ...direct.map((question) => explainQuestion(question, context)),
    ...groups.flatMap((group, index) => {
      const inner = plan.groups[index];
      return inner === undefined ? [] : [explainGroup(group, inner, dimension, context)];
    }),
  ];
}

function resultOf({ ungated, gates, level, provisional, shareCounts }: ResultNode): ExplainedWhole['result'] {
  return { ungated, gates, level, provisional, shareCounts };
}

function wholeOf(
  { id, scores, range, reason, coverage }: WholeNode,
  { parts, settings, unit }: WholePlan,
  { again, plan }: Context,
): Omit<ExplainedWhole, 'kind' | 'result' | 'inside'> {
  const { method, halfCredit, pooled, stages } = settings;
  const valued = parts.map((part): ValuedPart => {
    const { runs = NO_RUNS, mayBeAbsent = false } = again.parts.get(part.source) ?? {};
    const value = runs.score;
    return { ...part, id: idOf(part), value, isMissing: value === null && runs.low !== null, mayBeAbsent };
  });
  // A sum is shown in the points of each part, everything else in the unit of the whole.
  const unitOf = (part: ValuedPart) => (method === 'sum' ? unitBetween(...part.points) : unit);
  return {
    ...{ id, scores, range, reason, coverage, settings: { method, halfCredit, pooled, stages } },
    parts: valued.map((part, index): ExplainedPart => {
      const weight = fromDecimal(part.declaredWeight);
      const value = part.value && unitOf(part).fromShare(part.value);
      return {
        kind: kindOf(parts[index], plan),
        id: part.id,
        weight: toExact(weight),
        stage: part.stage ?? null,
        value: toExactOrNull(value),
        product: toExactOrNull(value?.mul(weight) ?? null),
      };
    }),
    working: METHODS[method].explain(valued, settings, unit),
  };
}

function kindOf(part: PartPlan | undefined, { dimensions }: ScoringPlan): ExplainedPart['kind'] {
  if (part === undefined || 'question' in part.source) return 'question';
  return dimensions.includes(part.source) ? 'dimension' : 'group';
}

function idOf({ source }: PartPlan): string {
  return 'question' in source ? source.question.id : source.group.id;
}

function explainQuestion(
  { id, scores, reason, coverage, weight, answers }: QuestionNode,
  { plan: { questionnaire }, assessment: { total } }: Context,
): ExplainedQuestion {
  const question = questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const gates: readonly AppliedGate[] = [total, ...total.dimensions].flatMap((node) => node.gates);
  return {
    ...{ kind: 'question', id, scores, reason, coverage, weight, answers },
    range: questionnaire.scoring.range,
    aggregation: aggregationOf(question.role, questionnaire.scoring).name,
    gates: gates.filter(({ questionId }) => questionId === id),
  };
}
