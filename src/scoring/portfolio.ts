import type { Exact } from '../model/exact.ts';
import { type Rational, ratio, toExact, ZERO } from './rational.ts';

/** One thing of a portfolio with its level: as it stands, and with everything unknown at its worst and at its best. */
export interface LevelledEntry {
  readonly id: string;
  /** Places of levels, 0 the lowest; null without a score. */
  readonly level: number | null;
  readonly lowLevel: number | null;
  readonly highLevel: number | null;
  /** How much it weighs, for example applications in a year; null where nobody has counted. */
  readonly cases: number | null;
}

/** How much of a portfolio reaches a level (rule R2): P(≥ t) by number, C(≥ t) by cases. */
export interface PortfolioShare {
  /** Entries or cases that reach the level. */
  readonly reached: number;
  /** Entries or cases that have a level at all: what the share is a share of. */
  readonly of: number;
  /** 0..1; null without anything to rest on. */
  readonly share: Exact | null;
  /** The same over all that is asked about, with everything unknown at its worst and at its best. */
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** no-entries: there is nothing to count; no-level: nothing has a level yet; no-cases: nothing that has a level has cases. */
  readonly reason: 'no-entries' | 'no-level' | 'no-cases' | null;
}

/** Returns the share of entries at a level or above: each counts once. */
export function shareByCount(entries: readonly LevelledEntry[], from: number): PortfolioShare {
  const levelled = entries.filter(({ level }) => level !== null);
  return shareOf(entries, levelled, from, () => 1, entries.length === 0 ? 'no-entries' : 'no-level');
}

/** Returns the share of cases at a level or above. An entry without cases has no part in it; who has none must be named. */
export function shareByCases(entries: readonly LevelledEntry[], from: number): PortfolioShare {
  const counted = entries.filter(({ cases }) => cases !== null);
  const levelled = counted.filter(({ level }) => level !== null);
  return shareOf(counted, levelled, from, ({ cases }) => cases ?? 0, whyNoCases(entries));
}

function whyNoCases(entries: readonly LevelledEntry[]): NonNullable<PortfolioShare['reason']> {
  if (entries.length === 0) return 'no-entries';
  return entries.some(({ level }) => level !== null) ? 'no-cases' : 'no-level';
}

/**
 * Returns each group as one thing that has the best level among its entries, as the old dashboard of the OZG counted bundles.
 * Entries without a group are left out.
 */
export function bestOfGroups(
  entries: readonly LevelledEntry[],
  groupOf: (id: string) => string | undefined,
): readonly LevelledEntry[] {
  const groups = new Map<string, LevelledEntry>();
  for (const entry of entries) {
    const id = groupOf(entry.id);
    if (id === undefined) continue;
    const other = groups.get(id);
    groups.set(id, other === undefined ? { ...entry, id, cases: null } : better(other, entry));
  }
  return [...groups.values()];
}

function better(group: LevelledEntry, entry: LevelledEntry): LevelledEntry {
  const best = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));
  return {
    ...group,
    level: best(group.level, entry.level),
    lowLevel: best(group.lowLevel, entry.lowLevel),
    highLevel: best(group.highLevel, entry.highLevel),
  };
}

function shareOf(
  all: readonly LevelledEntry[],
  levelled: readonly LevelledEntry[],
  from: number,
  weightOf: (entry: LevelledEntry) => number,
  reason: NonNullable<PortfolioShare['reason']>,
): PortfolioShare {
  const sum = (entries: readonly LevelledEntry[]) => entries.reduce((total, entry) => total + weightOf(entry), 0);
  const reaching = (level: (entry: LevelledEntry) => number | null) =>
    all.filter((entry) => (level(entry) ?? -1) >= from);
  const reached = sum(reaching(({ level }) => level));
  const [of, asked] = [sum(levelled), sum(all)];
  const share = fraction(reached, of);
  return {
    ...{ reached, of, share },
    low: fraction(sum(reaching(({ lowLevel }) => lowLevel)), asked),
    high: fraction(sum(reaching(({ highLevel }) => highLevel)), asked),
    reason: share === null ? reason : null,
  };
}

function fraction(part: number, whole: number): Exact | null {
  if (whole === 0) return null;
  const share: Rational = part === 0 ? ZERO : ratio(BigInt(part), BigInt(whole));
  return toExact(share);
}
