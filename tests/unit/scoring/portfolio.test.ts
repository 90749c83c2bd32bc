import { describe, expect, test } from 'vitest';
import { bestOfGroups, type LevelledEntry, shareByCases, shareByCount } from '../../../src/scoring/portfolio.ts';
import { roundHalfAway } from '../../../src/scoring/rounding.ts';

/** [level, cases] of a service that is known through and through. */
const known = ([level, cases]: readonly [number, number | null], index: number): LevelledEntry => ({
  ...{ id: `s${index}`, level, lowLevel: level, highLevel: level, cases },
});
const unknown = (cases: number | null): LevelledEntry => ({
  ...{ id: 'unknown', level: null, lowLevel: 0, highLevel: 4, cases },
});

// The worked numbers of the domain study, rule R2.
const six = (
  [
    [3, 1200],
    [2, 5000],
    [0, 150],
    [4, 300],
    [1, 800],
    [3, 2550],
  ] as const
).map(known);

describe('six services', () => {
  test.each([
    ['P', shareByCount, 2, '66.7', '2/3', 4, 6],
    ['P', shareByCount, 3, '50.0', '1/2', 3, 6],
    ['C', shareByCases, 2, '90.5', '181/200', 9050, 10000],
    ['C', shareByCases, 3, '40.5', '81/200', 4050, 10000],
  ] as const)(
    '%s(level ≥ t) %#: the four numbers tell four stories',
    (_name, share, from, percent, fraction, reached, of) => {
      const result = share(six, from);
      expect(result).toMatchObject({ reached, of, share: { fraction }, reason: null });
      const hundredfold = { value: (result.share?.value ?? 0) * 100, fraction: `${reached * 100}/${of}` };
      expect(roundHalfAway(hundredfold, 1)).toBe(percent);
      expect([result.low, result.high]).toEqual([result.share, result.share]);
    },
  );

  test('in one bundle they count as online at level 4: the bundle has the best level of its services', () => {
    const bundles = bestOfGroups(six, () => 'bundle');
    expect(bundles.map(({ id, level }) => [id, level])).toEqual([['bundle', 4]]);
    expect(shareByCount(bundles, 2)).toMatchObject({ reached: 1, of: 1, share: { fraction: '1' } });
  });

  test('a service without a bundle is in none', () => {
    const bundles = bestOfGroups(six, (id) => ({ s0: 'a', s1: 'b', s2: 'a' })[id]);
    expect(bundles.map(({ id, level }) => [id, level])).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });
});

describe('what is not known', () => {
  test('a service without a level has no part in the share and widens its range', () => {
    expect(shareByCount([...six, unknown(null)], 3)).toMatchObject({
      ...{ reached: 3, of: 6, share: { fraction: '1/2' } },
      ...{ low: { fraction: '3/7' }, high: { fraction: '4/7' } },
    });
  });

  test('an unknown criterion opens the level of its service only as far as it can', () => {
    const open: LevelledEntry = { id: 'x', level: 3, lowLevel: 2, highLevel: 3, cases: 10 };
    const rest = known([0, 10], 0);
    expect(shareByCount([open, rest], 3)).toMatchObject({
      ...{ share: { fraction: '1/2' }, low: { fraction: '0' }, high: { fraction: '1/2' } },
    });
    expect(shareByCount([open, rest], 2)).toMatchObject({ low: { fraction: '1/2' }, high: { fraction: '1/2' } });
  });

  test('a bundle may be better than what is known of it', () => {
    const [bundle] = bestOfGroups([known([1, null], 0), unknown(null)], () => 'b');
    expect(bundle).toMatchObject({ level: 1, lowLevel: 1, highLevel: 4 });
  });
});

describe('without anything to rest on there is no share, but a reason', () => {
  test.each([
    ['nothing asked', [], 'no-entries', 'no-entries'],
    ['no level yet', [unknown(10)], 'no-level', 'no-level'],
    ['levels without cases', [known([3, null], 0)], null, 'no-cases'],
    ['levels with 0 cases', [known([3, 0], 0)], null, 'no-cases'],
    ['cases only where there is no level', [known([3, null], 0), unknown(5)], null, 'no-cases'],
  ] as const)('%s', (_title, entries, byCount, byCases) => {
    expect([shareByCount(entries, 3).reason, shareByCases(entries, 3).reason]).toEqual([byCount, byCases]);
  });

  test('services without cases are left out of the share by cases', () => {
    expect(shareByCases([...six, known([4, null], 6)], 3)).toMatchObject({ of: 10000, share: { fraction: '81/200' } });
  });
});
