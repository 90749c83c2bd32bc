import type { Assessment } from '../../model/assessment.ts';
import type { Exact } from '../../model/exact.ts';
import type { Level } from '../../model/questionnaire.ts';
import type { Path } from '../../plan/path.ts';
import type { Priority } from '../../plan/priorities.ts';
import type { ReportInput } from '../facts.ts';

/** Everything that a plan is told with. */
export interface PlanFacts {
  readonly input: ReportInput;
  readonly assessment: Assessment;
  readonly priorities: readonly Priority[];
  /** The level to be reached, and the cheapest way to it; null when there is none above. */
  readonly target: { readonly level: Level; readonly path: Path | undefined; readonly best: Exact | null } | null;
  /** What some points of effort can bring; null when nobody asked. */
  readonly budget: { readonly effort: number; readonly path: Path | undefined } | null;
  /** Number of measures that the ranking shows. */
  readonly shown: number;
}
