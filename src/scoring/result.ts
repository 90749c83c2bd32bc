import type { AppliedGate, ResultNode } from '../model/assessment.ts';
import type { Whole } from './combine.ts';
import { applyGates } from './gates.ts';
import { levelOf } from './levels.ts';
import type { ScoringPlan } from './plan.ts';
import { toExactOrNull } from './rational.ts';
import { type Runs, toScores } from './runs.ts';

/** What a dimension and the total have in common once gates have been applied. */
export interface Result {
  /** Exact values in the four runs, gates applied. */
  readonly runs: Runs;
  readonly fields: Omit<ResultNode, 'id' | 'counts'>;
}

/** Returns the value held by its gates, its level, and whether it is provisional: steps 9 and 11 of the order of steps. */
export function resultOf(plan: ScoringPlan, { runs, coverage, reason }: Whole, gates: readonly AppliedGate[]): Result {
  const { unit, levels, provisionalBelow } = plan;
  const held = applyGates(runs, gates, unit);
  return {
    runs: held,
    fields: {
      scores: toScores(held, unit.fromShare),
      reason,
      coverage: toExactOrNull(coverage),
      level: levelOf(levels, held.score && unit.fromShare(held.score)),
      provisional: coverage !== null && coverage.compare(provisionalBelow) < 0,
      ungated: toExactOrNull(runs.score && unit.fromShare(runs.score)),
      gates,
    },
  };
}
