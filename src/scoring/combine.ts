import type { NoScoreReason } from '../model/assessment.ts';
import { type Weighted, weightedMean } from './methods/weighted-mean.ts';
import type { Rational } from './rational.ts';
import { forEachRun, type Run, type Runs } from './runs.ts';

/** A question in its dimension, or a dimension in the total. */
export interface Part {
  readonly runs: Runs;
  /** Share 0..1 of the applicable weight that is answered, null when nothing applicable is asked. */
  readonly coverage: Rational | null;
  readonly weight: bigint;
  readonly reason: NoScoreReason | null;
}

/** What the parts make together. */
export interface Whole {
  readonly runs: Runs;
  readonly coverage: Rational | null;
  readonly reason: NoScoreReason | null;
}

/**
 * Returns the whole of some parts: step 8 for a dimension, step 10 for the total. Each run goes through the method by itself,
 * over the parts that have a value in it; bounds and coverage so include a part without any answer (rule R10).
 */
export function combine(parts: readonly Part[], method: (parts: readonly Weighted[]) => Rational | null): Whole {
  const inRun = (run: Run) => method(parts.map(({ runs, weight }) => ({ value: runs[run], weight })));
  const runs = forEachRun(inRun);
  const coverage = weightedMean(parts.map((part) => ({ value: part.coverage, weight: part.weight })));
  return { runs, coverage, reason: runs.score === null ? reasonOf(parts, coverage) : null };
}

/** Why nothing came out. What was asked but left unanswered comes first: that can be mended. */
function reasonOf(parts: readonly Part[], coverage: Rational | null): NoScoreReason {
  if (coverage !== null) return 'no-answer';
  if (parts.every(({ reason }) => reason === 'not-asked')) return 'not-asked';
  const isApplicableNowhere = parts.some(({ reason, weight }) => reason === 'not-applicable' && weight !== 0n);
  return isApplicableNowhere ? 'not-applicable' : 'not-scored';
}
