import type { Text } from './text.ts';

/** How the levels of a register's entries are counted together, as a questionnaire declares it. */
export interface PortfolioRules {
  /** Whose levels these are. */
  readonly model: Text;
  /** What is counted, in the singular. */
  readonly unit: Text;
  /** Ids of levels whose shares are shown. */
  readonly thresholds: readonly number[];
  /** Which entries the organisation answers for alone. */
  readonly own: { readonly field: string; readonly value: string | number | boolean; readonly title: Text } | undefined;
  /** What entries are bundled into. */
  readonly bundle: { readonly field: string; readonly unit: Text } | undefined;
  /** Question that says which level is possible at most. */
  readonly ceiling: string | undefined;
  readonly countings: readonly Counting[];
}

/** A way in which somebody counts the same levels. */
export interface Counting {
  readonly id: string;
  readonly title: Text;
  /** Each entry once, each bundle once with its best level, or not counted. */
  readonly per: 'entry' | 'bundle' | 'none';
  /** Id of the level from which something counts. */
  readonly from: number | undefined;
  readonly because: Text | undefined;
  readonly source: string | undefined;
  readonly checkedOn: string | undefined;
}
