import type { NoScoreReason } from '../model/assessment.ts';
import type { Policies } from '../model/questionnaire.ts';
import { weightedMean } from './methods/weighted-mean.ts';
import type { GroupPlan, QuestionPlan, WholePlan } from './plan.ts';
import { ONE, type Rational, ZERO } from './rational.ts';
import { forEachRun, type Run, type Runs } from './runs.ts';

/** What came out for a question, a group or a dimension: its exact value, for what is around it. */
export interface Part {
  readonly runs: Runs;
  /** Share 0..1 of the applicable weight that is answered, null when nothing applicable is asked. */
  readonly coverage: Rational | null;
  readonly reason: NoScoreReason | null;
  /** Missing answers decide whether it is asked at all. */
  readonly mayBeAbsent: boolean;
}

/** What has been scored, by its plan. */
export type Scored = ReadonlyMap<QuestionPlan | GroupPlan, Part>;

/**
 * Returns the whole of some parts: step 8 for a dimension, step 10 for the total. Each run goes through the method by itself,
 * over the parts that have a value in it; bounds and coverage so include a part without any answer (rule R10).
 */
export function combine(
  { parts, combine: method, weakestDecides }: WholePlan,
  scored: Scored,
  missing: Policies['missing'],
): Part {
  const found = parts.map(({ source, weight }) => ({ weight, part: partOf(source, scored) }));
  const inRun = (run: Run) =>
    method(
      found.map(({ part: { runs, mayBeAbsent } }) => ({
        value: weakestDecides ? runs[run] : valueIn(run, runs, missing),
        isMissing: runs[run] === null && runs.low !== null,
        mayBeAbsent,
      })),
    );
  const coverage = weightedMean(found.map(({ part, weight }) => ({ value: part.coverage, weight })));
  const runs = heldBack(forEachRun(inRun), coverage, missing);
  const mayBeAbsent = isPerhapsAbsent(found);
  if (runs.score !== null) return { runs, coverage, reason: null, mayBeAbsent };
  const reason = isHeldBack(coverage, missing) ? 'incomplete' : reasonOf(found, coverage);
  return { runs, coverage, reason, mayBeAbsent };
}

interface FoundPart {
  readonly part: Part;
  readonly weight: bigint;
}

/** A whole is perhaps not there when nothing is there for sure that counts. */
function isPerhapsAbsent(found: readonly FoundPart[]): boolean {
  const there = found.filter(({ part, weight }) => weight !== 0n && part.runs.low !== null);
  return there.length > 0 && there.every(({ part }) => part.mayBeAbsent);
}

/**
 * Returns the value of a part in a run. A part without an answer has no part in the score around it and may be anything there: low and
 * high could else pass the score, where what does not apply keeps the best of a sum or of stages below the end of its range.
 */
function valueIn(run: Run, runs: Runs, missing: Policies['missing']): Rational | null {
  const isAnything = missing !== 'block' && runs.score === null && runs.low !== null;
  if (isAnything && run === 'low') return ZERO;
  return isAnything && run === 'high' ? ONE : runs[run];
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
function reasonOf(parts: readonly FoundPart[], coverage: Rational | null): NoScoreReason {
  if (parts.some(({ part }) => part.reason === 'not-combined')) return 'not-combined';
  if (coverage !== null) return 'no-answer';
  if (parts.every(({ part }) => part.reason === 'not-asked')) return 'not-asked';
  const isApplicableNowhere = parts.some(({ part, weight }) => part.reason === 'not-applicable' && weight !== 0n);
  return isApplicableNowhere ? 'not-applicable' : 'not-scored';
}
