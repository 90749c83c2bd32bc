import type { Exact, TotalNode } from '../model/assessment.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { applyGates } from './gates.ts';
import { levelOf } from './levels.ts';
import { planFor } from './plan.ts';
import { fromExact, toExactOrNull } from './rational.ts';
import { NO_RUNS } from './runs.ts';

/** What the total would be under other weights. */
export interface EqualWeights {
  /** In the unit of `scoring.range`, null without a score. */
  readonly score: Exact | null;
  readonly level: number | null;
}

/**
 * Returns the total with all dimensions weighted the same (rule R15 a), printed beside the weighted one so that nobody can
 * say that the weights made the result. Dimensions of weight 0 stay out, gates on the total hold.
 */
export function totalWithEqualWeights(questionnaire: Questionnaire, total: TotalNode): EqualWeights {
  const { method, unit, levels } = planFor(questionnaire);
  const parts = total.dimensions.map(({ scores, weight }) => ({
    value: scores.score && unit.toShare(fromExact(scores.score)),
    weight: weight === 0 ? 0n : 1n,
  }));
  const held = applyGates({ ...NO_RUNS, score: method(parts) }, total.gates, unit).score;
  const score = held && unit.fromShare(held);
  return { score: toExactOrNull(score), level: levelOf(levels, score) };
}
