import type { Scores } from '../model/assessment.ts';
import { type Rational, toExactOrNull } from './rational.ts';

/** One of the four ways in which the same answers are counted; see `Scores`. */
export type Run = keyof Scores;

/** The value of something in each run, as a share 0..1; null means that there is nothing to rest on. */
export type Runs = Readonly<Record<Run, Rational | null>>;

/** Nothing in any run. */
export const NO_RUNS: Runs = { score: null, low: null, high: null, evidenced: null };

/** Returns the value of each run. */
export function forEachRun(valueIn: (run: Run) => Rational | null): Runs {
  return { score: valueIn('score'), low: valueIn('low'), high: valueIn('high'), evidenced: valueIn('evidenced') };
}

/** Returns the runs in their JSON-safe form, in the unit that `toUnit` gives. */
export function toScores(runs: Runs, toUnit: (share: Rational) => Rational): Scores {
  const exact = (share: Rational | null) => toExactOrNull(share && toUnit(share));
  return { score: exact(runs.score), low: exact(runs.low), high: exact(runs.high), evidenced: exact(runs.evidenced) };
}
