import type { Counting, PortfolioRules } from '../../model/portfolio.ts';
import type { Level } from '../../model/questionnaire.ts';
import { levelPlace } from '../../scoring/levelled.ts';
import {
  bestOfGroups,
  type LevelledEntry,
  type PortfolioShare,
  shareByCases,
  shareByCount,
} from '../../scoring/portfolio.ts';
import type { Names } from '../facts.ts';
import { levelName } from '../result.ts';
import type { CountedWay, LeftOut, LevelCount, PortfolioCounts, PortfolioEntry, ThresholdShares } from './portfolio.ts';

/** What is counted, and how. */
export interface Counted {
  readonly rules: PortfolioRules;
  /** How many entries there should be; undefined where nobody has said. */
  readonly expected: number | undefined;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  readonly names: Names;
  readonly entries: readonly PortfolioEntry[];
  /** The same entries in the same order, as far as they are counted. */
  readonly levelled: readonly LevelledEntry[];
}

/** Returns what the shares are shares of. */
export function countsOf({ rules, expected, names, entries }: Counted): PortfolioCounts {
  const { own } = rules;
  return {
    recorded: entries.filter(({ level }) => level !== null).length,
    asked: entries.length,
    expected: expected ?? null,
    provisional: entries.filter(({ level, provisional }) => level !== null && provisional).length,
    own: own === undefined ? null : ownCounts(names.text(own.title), entries),
    periods: [...new Set(entries.flatMap(({ period }) => period ?? []))].sort(),
    withoutLevel: leftOut(entries.filter(({ level }) => level === null)),
    withoutCases: leftOut(entries.filter(({ cases }) => cases === null)),
  };
}

function leftOut(entries: readonly PortfolioEntry[]): LeftOut {
  return { entries: entries.length, named: entries.map(({ entry }) => entry) };
}

/** Returns how many entries, and cases, are at each level, from the lowest. */
export function distributionOf({ levels, names, entries }: Counted): readonly LevelCount[] {
  return levels.map(({ id, title }) => {
    const there = entries.filter(({ level }) => level?.id === id);
    const cases = there.reduce((sum, entry) => sum + (entry.cases ?? 0), 0);
    return { level: { id, title: names.text(title) }, entries: there.length, cases };
  });
}

/** Returns how much reaches a level; nothing for one that the questionnaire does not have. */
export function sharesFrom(threshold: number, counted: Counted): readonly ThresholdShares[] {
  const { rules, levels, names, entries, levelled } = counted;
  const level = levelName(threshold, levels, names);
  if (level === null) return [];
  const from = levelPlace(threshold, counted);
  const own = new Set(ownOf(entries).map(({ entry }) => entry.id));
  return [
    {
      level,
      byCount: shareByCount(levelled, from),
      byCases: shareByCases(levelled, from),
      own:
        rules.own === undefined
          ? null
          : shareByCount(
              levelled.filter(({ id }) => own.has(id)),
              from,
            ),
    },
  ];
}

/** Returns the same levels as somebody else counts them. */
export function countedWay(counting: Counting, counted: Counted): CountedWay {
  const { rules, levels, names } = counted;
  const { id, title, per, from, because, source, checkedOn } = counting;
  const unit = per === 'bundle' && rules.bundle !== undefined ? rules.bundle.unit : rules.unit;
  return {
    ...{ id, per, title: names.text(title), unit: names.text(unit) },
    from: from === undefined ? null : levelName(from, levels, names),
    withoutBundle: per === 'bundle' ? counted.entries.filter(({ bundle }) => bundle === null).length : 0,
    share: wayShare(counting, counted),
    because: because === undefined ? null : names.text(because),
    source: source ?? null,
    checkedOn: checkedOn ?? null,
  };
}

function wayShare({ per, from }: Counting, counted: Counted): PortfolioShare | null {
  if (per === 'none' || from === undefined) return null;
  const { entries, levelled } = counted;
  if (per === 'entry') return shareByCount(levelled, levelPlace(from, counted));
  const bundles = new Map(entries.map(({ entry, bundle }) => [entry.id, bundle ?? undefined]));
  const bundled = bestOfGroups(levelled, (id) => bundles.get(id));
  return shareByCount(bundled, levelPlace(from, counted));
}

function ownOf(entries: readonly PortfolioEntry[]): readonly PortfolioEntry[] {
  return entries.filter(({ isOwn }) => isOwn === true);
}

function ownCounts(title: string, entries: readonly PortfolioEntry[]): PortfolioCounts['own'] {
  return { title, entries: ownOf(entries).length, unknown: entries.filter(({ isOwn }) => isOwn === null).length };
}
