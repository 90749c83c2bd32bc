/** How long each answer of this session took, in milliseconds, in the order in which they were given. */
export type Pace = readonly number[];

const fewest = 3;
const minute = 60_000;

/**
 * Returns how many minutes are left for the open questions at this pace, at least 1; undefined before the third answer, and
 * when nothing is open. The median counts, so that a telephone call in between does not.
 */
export function minutesLeft(pace: Pace, open: number): number | undefined {
  if (pace.length < fewest || open === 0) return undefined;
  const sorted = [...pace].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return Math.max(1, Math.round((open * (lower + upper)) / 2 / minute));
}
