import type { Counting } from '../../model/portfolio.ts';
import type { PortfolioShare } from '../../scoring/portfolio.ts';
import type { Named } from '../facts.ts';
import type { LevelName } from '../result.ts';
import type { LiftingStep, Standing } from './standing.ts';

/** The levels of all entries of a register, counted together: each number with what it is a number of. */
export interface Portfolio {
  /** Whose levels these are. */
  readonly model: string;
  /** What is counted, in the singular. */
  readonly unit: string;
  readonly register: Named;
  readonly counts: PortfolioCounts;
  readonly distribution: readonly LevelCount[];
  /** For each threshold, rising. */
  readonly shares: readonly ThresholdShares[];
  readonly countings: readonly CountedWay[];
  /** Questions that hold entries at their level, those that hold most first. */
  readonly bottlenecks: readonly (Named & { readonly entries: number })[];
  readonly lifts: readonly Lift[];
  readonly entries: readonly PortfolioEntry[];
}

/** What the shares are shares of. */
export interface PortfolioCounts {
  /** Entries that have a level. */
  readonly recorded: number;
  /** Entries of the register that are asked about. */
  readonly asked: number;
  /** How many entries there should be; null where nobody has said. */
  readonly expected: number | null;
  /** Levels that may still change, because answers are missing. */
  readonly provisional: number;
  /** What entries are called that the organisation answers for alone, how many there are, and of how many nobody has said. */
  readonly own: { readonly title: string; readonly entries: number; readonly unknown: number } | null;
  /** The periods in which cases were counted, each once, as written. */
  readonly periods: readonly string[];
  readonly withoutLevel: LeftOut;
  /** They have no part in shares by cases. */
  readonly withoutCases: LeftOut;
}

/** Entries that have no part in a number. */
export interface LeftOut {
  readonly entries: number;
  /** Which ones; empty in what is published. */
  readonly named: readonly Named[];
}

/** How many entries are at a level. */
export interface LevelCount {
  readonly level: LevelName;
  readonly entries: number;
  /** Cases of those that have a number; null where so few have one that it would tell which. */
  readonly cases: number | null;
}

/** How much reaches a level. */
export interface ThresholdShares {
  readonly level: LevelName;
  readonly byCount: PortfolioShare;
  /** null where so few entries have a number of cases that it would tell which. */
  readonly byCases: PortfolioShare | null;
  /** Among those that the organisation answers for alone; null where nobody asks. */
  readonly own: PortfolioShare | null;
}

/** The same levels as somebody else counts them. */
export interface CountedWay {
  readonly id: string;
  readonly title: string;
  readonly per: Counting['per'];
  /** What is counted, in the singular. */
  readonly unit: string;
  readonly from: LevelName | null;
  /** Entries that belong to no bundle, and so are left out; 0 where entries are counted. */
  readonly withoutBundle: number;
  /** null: not counted, `because` says why. */
  readonly share: PortfolioShare | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

/** One entry. */
export interface PortfolioEntry extends Standing {
  readonly department: Named;
  readonly cases: number | null;
  /** When they were counted. */
  readonly period: string | null;
  readonly bundle: string | null;
  /** null where the register does not say. */
  readonly isOwn: boolean | null;
}

/** A measure, and the entries that it brings to their next level. */
export interface Lift extends LiftingStep {
  /** It is all that they need for it. */
  readonly alone: readonly Named[];
  /** Cases of those that have a number. */
  readonly aloneCases: number;
  /** They need other measures besides. */
  readonly together: readonly Named[];
}
