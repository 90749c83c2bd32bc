import type { Explanation } from '../../model/explanation.ts';
import type { ReportInput } from '../facts.ts';

/** Everything that an explanation is told with. */
export interface ExplainFacts {
  readonly explanation: Explanation;
  readonly input: ReportInput;
  /** Returns where an answer stands, with `rater` that of a further rater; undefined where there is none. */
  placeOf(
    answer: { readonly subject: string; readonly role: string; readonly rater?: string | null },
    questionId: string,
  ): Place | undefined;
}

/** Where an answer stands: path as it is shown to people, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
