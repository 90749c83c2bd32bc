import type { AppliedGate } from '../model/assessment.ts';
import type { Level } from '../model/questionnaire.ts';
import { levelHolds } from './gates.ts';
import { fromDecimal, type Rational } from './rational.ts';

/** A level ready for comparing; one without a lower bound is only reached through gates. */
export interface PlannedLevel {
  readonly id: number;
  /** In the unit of `scoring.range`. */
  readonly from: Rational | undefined;
}

/** Returns levels ready for comparing. */
export function plannedLevels(levels: readonly Level[]): readonly PlannedLevel[] {
  return levels.map(({ id, from }) => ({ id, from: from === undefined ? undefined : fromDecimal(from) }));
}

/**
 * Returns the id of the level whose half-open band holds the unrounded score (rule R8): 12.4999 is still below 12.5,
 * although it is shown as 12.5. Gates hold it at the lowest of their levels. null without a score, or below the lowest level.
 */
export function levelOf(
  levels: readonly PlannedLevel[],
  score: Rational | null,
  gates: readonly AppliedGate[],
): number | null {
  if (score === null) return null;
  const reached = levels.findLastIndex(({ from }) => from !== undefined && from.compare(score) <= 0);
  const held = levelHolds(gates).map((id) => rankOf(levels, id));
  return levels[Math.min(reached, ...held)]?.id ?? null;
}

/** Returns the place of a level, 0 is the lowest. @throws Error for a level that is not there: lint refuses such gates. */
export function rankOf(levels: readonly { readonly id: number }[], level: number): number {
  const rank = levels.findIndex(({ id }) => id === level);
  if (rank === -1) throw new Error(`a gate leads to level ${level}, which is not there`);
  return rank;
}
