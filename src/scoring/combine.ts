import type { NoScoreReason } from '../model/assessment.ts';
import type { Policies } from '../model/questionnaire.ts';
import { weightedMean } from './methods/weighted-mean.ts';
import type { GroupPlan, QuestionPlan, WholePlan } from './plan.ts';
import { ONE, type Rational } from './rational.ts';
import { forEachRun, type Run, type Runs } from './runs.ts';

/** What came out for a question, a group or a dimension: its exact value, for what is around it. */
export interface Part {
  readonly runs: Runs;
  /** Share 0..1 of the applicable weight that is answered, null when nothing applicable is asked. */
  readonly coverage: Rational | null;
  readonly reason: NoScoreReason | null;
}

/** What has been scored, by its plan. */
export type Scored = ReadonlyMap<QuestionPlan | GroupPlan, Part>;

/**
 * Returns the whole of some parts: step 8 for a dimension, step 10 for the total. Each run goes through the method by itself,
 * over the parts that have a value in it; bounds and coverage so include a part without any answer (rule R10).
 */
export function combine({ parts, combine: method }: WholePlan, scored: Scored, missing: Policies['missing']): Part {
  const found = parts.map(({ source, weight }) => ({ weight, part: partOf(source, scored) }));
  const inRun = (run: Run) =>
    method(
      found.map(({ part: { runs } }) => ({
        value: runs[run],
        isMissing: runs[run] === null && runs.low !== null,
      })),
    );
  const coverage = weightedMean(found.map(({ part, weight }) => ({ value: part.coverage, weight })));
  const runs = heldBack(forEachRun(inRun), coverage, missing);
  if (runs.score !== null) return { runs, coverage, reason: null };
  return { runs, coverage, reason: isHeldBack(coverage, missing) ? 'incomplete' : reasonOf(found, coverage) };
}

function partOf(source: QuestionPlan | GroupPlan, scored: Scored): Part {
  const part = scored.get(source);
  if (part === undefined) throw new Error('a part is combined before it has been scored');
  return part;
}

/** Returns the runs without a score while something is missing, where the questionnaire's policy is to say nothing then. */
export function heldBack(runs: Runs, coverage: Rational | null, missing: Policies['missing']): Runs {
  return isHeldBack(coverage, missing) ? { ...runs, score: null, evidenced: null } : runs;
}

/** Returns whether the policy for missing answers keeps a score back. */
export function isHeldBack(coverage: Rational | null, missing: Policies['missing']): boolean {
  return missing === 'block' && coverage !== null && coverage.compare(ONE) < 0;
}

/** Why nothing came out. What was asked but left unanswered comes first: that can be mended. */
function reasonOf(
  parts: readonly { readonly part: Part; readonly weight: bigint }[],
  coverage: Rational | null,
): NoScoreReason {
  if (parts.some(({ part }) => part.reason === 'not-combined')) return 'not-combined';
  if (coverage !== null) return 'no-answer';
  if (parts.every(({ part }) => part.reason === 'not-asked')) return 'not-asked';
  const isApplicableNowhere = parts.some(({ part, weight }) => part.reason === 'not-applicable' && weight !== 0n);
  return isApplicableNowhere ? 'not-applicable' : 'not-scored';
}
