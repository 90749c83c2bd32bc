import type { Rational } from './rational.ts';

/**
 * Returns the id of the level whose half-open band holds the unrounded score (rule R8): 12.4999 is still below 12.5,
 * although it is shown as 12.5. null without a score, or below the lowest level.
 */
export function levelOf(
  levels: readonly { readonly id: number; readonly from: Rational }[],
  score: Rational | null,
): number | null {
  if (score === null) return null;
  return levels.findLast(({ from }) => from.compare(score) <= 0)?.id ?? null;
}
