import type { AppliedGate, ResultNode } from '../model/assessment.ts';
import type { Part } from './combine.ts';
import { applyGates } from './gates.ts';
import { levelOf } from './levels.ts';
import type { ScoringPlan, WholePlan } from './plan.ts';
import { toExact, toExactOrNull } from './rational.ts';
import { type Runs, toScores } from './runs.ts';

/** What a dimension and the total have in common once gates have been applied. */
export interface Result {
  /** Exact values in the four runs, gates applied. */
  readonly runs: Runs;
  readonly fields: Omit<ResultNode, 'id' | 'counts'>;
}

/** Returns the value held by its gates, its level, and whether it is provisional: steps 9 and 11 of the order of steps. */
export function resultOf(
  plan: ScoringPlan,
  whole: WholePlan,
  { runs, coverage, reason }: Part,
  gates: readonly AppliedGate[],
): Result {
  const { unit, levels, provisionalBelow } = plan;
  const { fromShare } = whole.unit;
  const held = applyGates(runs, gates, unit);
  return {
    runs: held,
    fields: {
      scores: toScores(held, fromShare),
      reason,
      ...methodFields(whole),
      coverage: toExactOrNull(coverage),
      // Levels and caps are written in the unit of the questionnaire, whatever the unit of a dimension.
      level: levelOf(levels, held.score && unit.fromShare(held.score), gates),
      provisional: coverage !== null && coverage.compare(provisionalBelow) < 0,
      ungated: toExactOrNull(runs.score && fromShare(runs.score)),
      gates,
      shareCounts: null,
    },
  };
}

/** Returns by which method a number came about, and in which unit it is. */
export function methodFields({ settings, unit }: WholePlan): Pick<ResultNode, 'method' | 'range'> {
  const [lowest, highest] = unit.range;
  return { method: settings.method, range: [toExact(lowest).value, toExact(highest).value] };
}
