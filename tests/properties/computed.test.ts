import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portfolioOf } from '../../src/report/portfolio/build-portfolio.ts';
import { computedValues } from '../../src/scoring/computed.ts';
import { fromExact } from '../../src/scoring/rational.ts';
import { sourceOfServices } from '../support/computed-source.ts';
import { questionnaireWith } from '../support/questionnaires.ts';
import { AT_LEVEL, type Service, servicesInput } from '../support/services-world.ts';

const answers = fc.constantFrom(undefined, ...Object.values(AT_LEVEL), { ...AT_LEVEL[4], k3: '?' });
const services: fc.Arbitrary<readonly Service[]> = fc
  .array(fc.record({ answers, cases: fc.option(fc.nat(9999), { nil: undefined }) }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(({ answers: given, cases }, index) => ({
      id: `s${index}`,
      ...(given === undefined ? {} : { answers: given }),
      ...(cases === undefined ? {} : { cases }),
    })),
  );

const taking = questionnaireWith(
  (['entries', 'cases'] as const).flatMap((measure) =>
    [2, 3].map((threshold) => ({
      id: `${measure}_${threshold}`,
      ...{ role: 'board', type: 'percent' as const, computed: { from: 'ozg-leistungen', measure, threshold } },
    })),
  ),
);

test('a computed share is the one that the report of its source publishes, to the last digit', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(services, (all) => {
      const shares = portfolioOf(servicesInput(all))?.shares ?? [];
      const published = (['byCount', 'byCases'] as const).flatMap((way) => shares.flatMap((one) => one[way] ?? []));
      const computed = computedValues(taking, () => sourceOfServices(all));
      expect(computed.map(({ value }) => value && fromExact(value).toFraction())).toEqual(
        published.map(({ share }) => share && fromExact(share).mul(100).toFraction()),
      );
      for (const { value, low, high } of computed) {
        if (value === null || low === null || high === null) continue;
        expect(fromExact(low).compare(fromExact(value))).toBeLessThanOrEqual(0);
        expect(fromExact(high).compare(fromExact(value))).toBeGreaterThanOrEqual(0);
      }
      expect(computed.map(({ reason }) => reason)).toEqual(published.map(({ reason }) => reason));
      expect(computed.flatMap(({ counts }) => counts ?? [])).toEqual(
        published.flatMap(({ share, reached, of }) => (share === null ? [] : [{ part: reached, of }])),
      );
    }),
    { numRuns: 100 },
  );
});
