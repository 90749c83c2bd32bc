import type { Finding } from '../../model/finding.ts';

/** What a run of the linter saw. */
export interface LintOutcome {
  readonly findings: readonly Finding[];
  /** How many documents were looked at. */
  readonly files: number;
}
