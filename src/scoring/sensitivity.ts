import type { DimensionNode, TotalNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Dimension, Group, Questionnaire } from '../model/questionnaire.ts';
import { levelOf } from './levels.ts';
import { makePlan, planFor, type ScoringPlan } from './plan.ts';
import { fromDecimal, fromExact, larger, type Rational, toExact, toExactOrNull, ZERO } from './rational.ts';
import { type Recombined, recombine } from './recombine.ts';

/** How much a result hangs on the weights (rule R15), so that nobody can say that the weights made it. */
export interface Sensitivity {
  readonly equalDimensions: Variation;
  /** One per dimension that counts in the total, where at least two do. */
  readonly withoutDimension: readonly (Variation & { readonly dimension: string })[];
  readonly equalQuestions: Variation;
  /** Largest change of the total, up or down, in the unit of `scoring.range`; null without a score. */
  readonly largestChange: Exact | null;
  /** The dimensions with the lowest scores, the lowest first, at most three. */
  readonly weakest: {
    readonly declared: readonly string[];
    readonly equalQuestions: readonly string[];
    /** Whether both are the same dimensions in the same order. */
    readonly holds: boolean;
  };
}

/** The total under other weights. */
export interface Variation {
  /** In the unit of `scoring.range`, null without a score. */
  readonly score: Exact | null;
  readonly level: number | null;
  /** Its score − the declared one. */
  readonly change: Exact | null;
}

/**
 * Returns the total under other weights: all dimensions the same, each left out, all questions the same. What weighs 0 stays
 * out, gates hold. Only weights of questions can change the order of dimensions.
 */
export function sensitivityOf(questionnaire: Questionnaire, total: TotalNode): Sensitivity {
  const plan = planFor(questionnaire);
  const vary = (change: (dimension: Dimension) => Dimension) => {
    const dimensions = questionnaire.dimensions.map(change);
    return recombine(makePlan({ ...questionnaire, dimensions }), total);
  };
  const variation = (recombined: Recombined) => variationOf(plan, total, recombined);
  const counting = questionnaire.dimensions.filter(({ weight }) => weight > 0);
  const equalQuestions = vary(withEqualQuestions);
  const variations = {
    equalDimensions: variation(vary((dimension) => ({ ...dimension, weight: equal(dimension.weight) }))),
    withoutDimension: (counting.length < 2 ? [] : counting).map(({ id }) => ({
      dimension: id,
      ...variation(vary((dimension) => (dimension.id === id ? { ...dimension, weight: 0 } : dimension))),
    })),
    equalQuestions: variation(equalQuestions),
  };
  const declared = weakestOf(total.dimensions.map((dimension) => [dimension.id, shareOf(dimension)]));
  const equally = weakestOf(
    total.dimensions.map(({ id }) => [id, equalQuestions.dimensions.get(id)?.runs.score ?? null]),
  );
  return {
    ...variations,
    largestChange: largestChange([
      variations.equalDimensions,
      variations.equalQuestions,
      ...variations.withoutDimension,
    ]),
    weakest: { declared, equalQuestions: equally, holds: declared.join() === equally.join() },
  };
}

/** Number of dimensions whose order is looked at. */
const WEAKEST = 3;

/** Returns the ids with the lowest values, the lowest first; equal ones in the order of the questionnaire. */
function weakestOf(values: readonly (readonly [id: string, value: Rational | null])[]): readonly string[] {
  const known = values.flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  return known
    .toSorted((a, b) => a.value.compare(b.value))
    .slice(0, WEAKEST)
    .map(({ id }) => id);
}

/** Returns the score as a share 0..1 of the dimension's own range: dimensions can have different units. */
function shareOf({ scores, range: [lowest, highest] }: DimensionNode): Rational | null {
  if (scores.score === null) return null;
  const [from, to] = [fromDecimal(lowest), fromDecimal(highest)];
  return fromExact(scores.score).sub(from).div(to.sub(from));
}

function equal(weight: number): number {
  return weight === 0 ? 0 : 1;
}

function withEqualQuestions<T extends Group>(group: T): T {
  return {
    ...group,
    groups: group.groups.map(withEqualQuestions),
    questions: group.questions.map((question) => ({ ...question, weight: equal(question.weight) })),
  };
}

function variationOf({ unit, levels }: ScoringPlan, total: TotalNode, { total: { runs } }: Recombined): Variation {
  const score = runs.score && unit.fromShare(runs.score);
  const change = score && total.scores.score && score.sub(fromExact(total.scores.score));
  return { score: toExactOrNull(score), level: levelOf(levels, score, total.gates), change: toExactOrNull(change) };
}

function largestChange(variations: readonly Variation[]): Exact | null {
  const changes = variations.flatMap(({ change }) => (change === null ? [] : [fromExact(change).abs()]));
  return changes.length === 0 ? null : toExact(changes.reduce(larger, ZERO));
}
