import type { AreaNode, Assessment, GroupNode, QuestionNode, Scores } from '../model/assessment.ts';
import type { Question } from '../model/questionnaire.ts';
import { AGGREGATIONS, aggregationOf, integersOf } from './aggregation.ts';
import { combine, heldBack, type Part } from './combine.ts';
import { applyGates } from './gates.ts';
import type { GroupPlan, ScoringPlan } from './plan.ts';
import { fromExact } from './rational.ts';
import { type Recombined, recombine } from './recombine.ts';
import { forEachRun, type Runs, toScores } from './runs.ts';
import type { Unit } from './unit.ts';

/**
 * Checks that the parts give the whole, exactly and in all four runs: answers their question, questions their group and dimension,
 * dimensions the total, and questions each area of a view. @throws Error when they do not: then the number must not be shown.
 */
export function checkParts(plan: ScoringPlan, { total, views }: Assessment): Recombined {
  const questions = new Map(plan.questionnaire.questions.map((question) => [question.id, question]));
  for (const node of total.dimensions.flatMap((dimension) => dimension.questions)) {
    const question = questions.get(node.id);
    if (question === undefined) throw new Error(`no question ${node.id}`);
    expectSame(node, questionFromAnswers(plan, question, node), plan.unit);
  }
  const again = recombine(plan, total);
  for (const [index, dimension] of total.dimensions.entries()) {
    const groupPlan = plan.dimensions[index];
    const part = again.dimensions.get(dimension.id);
    if (groupPlan === undefined || part === undefined) throw new Error(`no plan for dimension ${dimension.id}`);
    expectSame(dimension, part.runs, groupPlan.unit);
    expectSameGroups(dimension.groups, groupPlan, again);
  }
  expectSame(total, again.total.runs, plan.total.unit);
  for (const [index, { areas }] of views.entries()) expectSameAreas(areas, plan.views[index]?.areas ?? [], plan, again);
  return again;
}

function expectSameAreas(
  nodes: readonly AreaNode[],
  areas: readonly GroupPlan[],
  { unit, questionnaire }: ScoringPlan,
  { parts }: Recombined,
): void {
  for (const [index, node] of nodes.entries()) {
    const area = areas[index];
    if (area === undefined) throw new Error(`no plan for area ${node.id}`);
    const { runs } = combine(area, parts, questionnaire.scoring.policies.missing);
    expectSame(node, applyGates(runs, node.gates, unit), area.unit);
  }
}

function questionFromAnswers(plan: ScoringPlan, question: Question, { answers, coverage }: QuestionNode): Runs {
  const { scoring } = plan.questionnaire;
  const weights = integersOf(answers.map(({ weight }) => weight));
  const runs = forEachRun((run) =>
    AGGREGATIONS[aggregationOf(question.role, scoring).name].combine(
      answers.map(({ shares, credits }, index) => {
        const exact = (credits ?? shares)[run];
        return { value: exact && fromExact(exact), weight: weights[index] ?? 0n };
      }),
    ),
  );
  return heldBack(runs, coverage && fromExact(coverage), scoring.policies.missing);
}

function expectSameGroups(nodes: readonly GroupNode[], { groups }: GroupPlan, again: Recombined): void {
  for (const [index, node] of nodes.entries()) {
    const plan = groups[index];
    const part: Part | undefined = plan && again.parts.get(plan);
    if (plan === undefined || part === undefined) throw new Error(`no plan for group ${node.id}`);
    expectSame(node, part.runs, plan.unit);
    expectSameGroups(node.groups, plan, again);
  }
}

function expectSame({ id, scores }: { readonly id: string; readonly scores: Scores }, runs: Runs, unit: Unit): void {
  const found = toScores(runs, unit.fromShare);
  for (const run of ['score', 'low', 'high', 'evidenced'] as const) {
    if (found[run]?.fraction === scores[run]?.fraction) continue;
    throw new Error(`the parts of ${id} give ${found[run]?.fraction}, not ${scores[run]?.fraction} (${run})`);
  }
}
