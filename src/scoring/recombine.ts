import type { QuestionNode, TotalNode } from '../model/assessment.ts';
import { combine, type Part } from './combine.ts';
import { applyGates } from './gates.ts';
import type { GroupPlan, QuestionPlan, ScoringPlan } from './plan.ts';
import { fromExact } from './rational.ts';
import { forEachRun } from './runs.ts';
import { isPerhapsNotAsked } from './score-question.ts';
import type { Unit } from './unit.ts';

/** Dimensions and total, made again from the numbers of their questions. */
export interface Recombined {
  readonly dimensions: ReadonlyMap<string, Part>;
  readonly total: Part;
  /** Every question, group and dimension by its plan. */
  readonly parts: ReadonlyMap<QuestionPlan | GroupPlan, Part>;
}

/**
 * Returns what the questions of an assessment make together under a plan, gates applied: under its own plan the same numbers
 * again, which proves that the parts give the whole; under a plan with other weights what the weights do.
 */
export function recombine(plan: ScoringPlan, total: TotalNode): Recombined {
  const { missing } = plan.questionnaire.scoring.policies;
  const questions = new Map(
    total.dimensions.flatMap((dimension) => dimension.questions.map((node) => [node.id, node])),
  );
  const gates = new Map(total.dimensions.map((dimension) => [dimension.id, dimension.gates]));
  const parts = new Map<QuestionPlan | GroupPlan, Part>();
  const addGroup = (group: GroupPlan): Part => {
    for (const inner of group.groups) parts.set(inner, addGroup(inner));
    return combine(group, parts, missing);
  };
  const dimensions = plan.dimensions.map((dimension) => {
    for (const question of dimension.questions) {
      parts.set(question, partOf(questions.get(question.question.id), plan.unit));
    }
    const whole = addGroup(dimension);
    const { id } = dimension.group;
    const held = { ...whole, runs: applyGates(whole.runs, gates.get(id) ?? [], plan.unit) };
    parts.set(dimension, held);
    return [id, held] as const;
  });
  const whole = combine(plan.total, parts, missing);
  return {
    dimensions: new Map(dimensions),
    total: { ...whole, runs: applyGates(whole.runs, total.gates, plan.unit) },
    parts,
  };
}

function partOf(node: QuestionNode | undefined, unit: Unit): Part {
  if (node === undefined) throw new Error('the assessment is of another questionnaire');
  const { scores, coverage, reason } = node;
  return {
    runs: forEachRun((run) => scores[run] && unit.toShare(fromExact(scores[run]))),
    coverage: coverage && fromExact(coverage),
    reason,
    mayBeAbsent: isPerhapsNotAsked(node),
  };
}
