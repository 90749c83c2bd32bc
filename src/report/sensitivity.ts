import type { Exact } from '../model/exact.ts';
import type { Sensitivity } from '../scoring/sensitivity.ts';
import type { Named, Names } from './facts.ts';

/** How much the total hangs on the weights, with names. Scores are in the unit of the report's range. */
export interface SensitivityFacts {
  /** All dimensions weighted the same. */
  readonly equalDimensions: Exact | null;
  /** All questions weighted the same. */
  readonly equalQuestions: Exact | null;
  /** The total without a dimension, for each that counts. */
  readonly withoutDimension: readonly (Named & { readonly score: Exact | null })[];
  /** Largest change of the total by any of these, up or down. */
  readonly largestChange: Exact;
  /** The dimensions with the lowest scores, the lowest first: as weighted, and with equal questions. */
  readonly weakest: {
    readonly declared: readonly Named[];
    readonly equalQuestions: readonly Named[];
    readonly holds: boolean;
  };
}

/** Returns the sensitivity with the names of dimensions; null where there is no score to change. */
export function sensitivityFacts(sensitivity: Sensitivity, names: Names): SensitivityFacts | null {
  const { equalDimensions, equalQuestions, withoutDimension, largestChange, weakest } = sensitivity;
  if (largestChange === null) return null;
  return {
    equalDimensions: equalDimensions.score,
    equalQuestions: equalQuestions.score,
    withoutDimension: withoutDimension.map(({ dimension, score: left }) => ({
      ...names.dimension(dimension),
      score: left,
    })),
    largestChange,
    weakest: {
      declared: weakest.declared.map(names.dimension),
      equalQuestions: weakest.equalQuestions.map(names.dimension),
      holds: weakest.holds,
    },
  };
}
