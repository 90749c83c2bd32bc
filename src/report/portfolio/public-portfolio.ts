import { FEWEST_ANSWERS } from '../../scoring/published.ts';
import type { LeftOut, LevelCount, Portfolio, PortfolioEntry, ThresholdShares } from './portfolio.ts';

/**
 * Returns how many entries are at which level, and not which: a level tells answers. A number of cases is known of many an entry, and
 * so names it. null where there is nothing to publish.
 */
export function publicPortfolio(portfolio: Portfolio | null): Portfolio | null {
  if (portfolio === null || portfolio.counts.recorded < FEWEST_ANSWERS) return null;
  const { counts, distribution, shares } = portfolio;
  const hasOwn = (counts.own?.entries ?? 0) >= FEWEST_ANSWERS;
  const casesAt = distribution.map((one) => countedAt(one, portfolio.entries));
  const isSafe = casesAt.every(isSafeNumber);
  const isSafeFrom = betweenThresholds(casesAt, distribution, shares).every(isSafeNumber);
  return {
    ...portfolio,
    counts: {
      ...counts,
      own: hasOwn ? counts.own : null,
      withoutLevel: unnamed(counts.withoutLevel),
      withoutCases: unnamed(counts.withoutCases),
    },
    // The cases of one level could be worked out from the others and the whole, so all are shown or none.
    distribution: isSafe ? distribution : distribution.map((one) => ({ ...one, cases: null })),
    shares: shares.map((one) => ({
      ...one,
      byCases: isSafeFrom ? one.byCases : null,
      own: hasOwn ? one.own : null,
    })),
    bottlenecks: [],
    lifts: [],
    entries: [],
  };
}

/** How many entries' cases a level adds up. */
function countedAt({ level }: LevelCount, entries: readonly PortfolioEntry[]): number {
  return entries.filter((entry) => entry.level?.id === level.id && entry.cases !== null).length;
}

/** The same for what lies between two thresholds: what two shares do not have in common. */
function betweenThresholds(
  casesAt: readonly number[],
  distribution: readonly LevelCount[],
  shares: readonly ThresholdShares[],
): readonly number[] {
  const starts = shares.map((share) => distribution.findIndex(({ level }) => level.id === share.level.id));
  return [0, ...starts].map((start, place) =>
    casesAt.slice(start, starts[place]).reduce((sum, entries) => sum + entries, 0),
  );
}

function isSafeNumber(entries: number): boolean {
  return entries === 0 || entries >= FEWEST_ANSWERS;
}

function unnamed({ entries }: LeftOut): LeftOut {
  return { entries, named: [] };
}
