import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { buildReport, buildSubjectReport } from '../../../src/report/build-report.ts';
import { reportFormats } from '../../../src/report/formats/index.ts';
import { portfolioOf } from '../../../src/report/portfolio/build-portfolio.ts';
import { standingOf } from '../../../src/report/portfolio/standing.ts';
import { standingBlocks } from '../../../src/report/portfolio/standing-blocks.ts';
import { publish } from '../../../src/report/publish.ts';
import { loadQuestionnaire } from '../../support/questionnaires.ts';
import { AT_LEVEL, DOG_TAX, type Service, type ServiceAnswers, servicesInput } from '../../support/services-world.ts';
import { styleWith } from '../../support/styles.ts';

const portfolioFor = (services: readonly Service[], expected?: number) => {
  const portfolio = portfolioOf(servicesInput(services, expected === undefined ? {} : { expected }));
  if (portfolio === null) throw new Error('there is no portfolio');
  return portfolio;
};

const standingFor = (answers: ServiceAnswers) => {
  const input = servicesInput([{ id: 'x', answers }]);
  const [assessment = input.organisation] = input.entries;
  return standingOf(assessment, input);
};

const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);

// The six services of the domain study.
const six: readonly Service[] = [
  { id: 'a', answers: AT_LEVEL[3], cases: 1200, bundle: 'b', type: '5' },
  { id: 'b', answers: AT_LEVEL[2], cases: 5000, bundle: 'b', type: '2' },
  { id: 'c', answers: AT_LEVEL[0], cases: 150, bundle: 'b', type: '5' },
  { id: 'd', answers: AT_LEVEL[4], cases: 300, bundle: 'b', type: '2' },
  { id: 'e', answers: AT_LEVEL[1], cases: 800, bundle: 'b', type: '2', department: 'bauen' },
  { id: 'f', answers: AT_LEVEL[3], cases: 2550, bundle: 'b', type: '2', department: 'bauen' },
];

describe('one service', () => {
  test('registering a dog for tax: level 2, held by k9; a step of medium effort lifts it to 3, then k10 holds it', () => {
    expect(standingFor(DOG_TAX)).toMatchObject({
      level: { id: 2 },
      provisional: false,
      bottlenecks: [{ id: 'k9' }],
      next: {
        level: { id: 3 },
        steps: [{ question: { id: 'k9' }, effort: 'm' }],
        bottlenecks: [{ id: 'k10' }],
        isBeyondCeiling: false,
      },
      ceiling: null,
    });
  });

  test('says so in these words', () => {
    const texts = standingBlocks(standingFor(DOG_TAX), messagesFor('de')).flatMap((block) =>
      'text' in block ? [block.text] : 'entries' in block ? block.entries : [],
    );
    expect(texts).toEqual([
      'Stufe 2: Formular-Assistent',
      'Das hält die Stufe: Digitaler Bescheid (k9).',
      'Nächste Stufe: 3 (Online-Leistung). Dahin führt:',
      expect.stringMatching(/^Digitaler Bescheid \(k9\): Rückkanal .* \(mittlerer Aufwand\)$/),
      'Danach hält die Stufe: Vorhandene Daten (k10).',
    ]);
  });

  test('at the top nothing holds it and nothing leads on', () => {
    expect(standingFor(AT_LEVEL[4])).toMatchObject({ level: { id: 4 }, bottlenecks: [], next: null });
  });

  test('the next level may need several steps, and the cheapest ones are named', () => {
    const { bottlenecks, next } = standingFor({ ...AT_LEVEL[4], k3: 'print_only', k2: 'some_stated' });
    expect(ids(bottlenecks)).toEqual(['k2', 'k3']);
    expect(next?.steps.map(({ question, effort }) => `${question.id} ${effort}`)).toEqual(['k2 s', 'k3 s']);
    expect(next?.level.id).toBe(2);
  });

  test('an unknown criterion leaves a range, and only where it can change the level', () => {
    expect(standingFor({ ...AT_LEVEL[4], k9: '?' })).toMatchObject({
      ...{ level: { id: 4 }, provisional: true, lowLevel: { id: 2 }, highLevel: { id: 4 } },
    });
    expect(standingFor({ ...AT_LEVEL[2], k10: '?' })).toMatchObject({
      ...{ level: { id: 2 }, provisional: true, lowLevel: { id: 2 }, highLevel: { id: 2 } },
    });
  });

  test.each([
    ['level_2', 2, true],
    ['level_3', 3, false],
  ] as const)('a limit from outside at %s', (ceiling, id, isBeyondCeiling) => {
    expect(standingFor({ ...DOG_TAX, ceiling })).toMatchObject({ ceiling: { id }, next: { isBeyondCeiling } });
  });

  test('that there is no limit is not one', () => {
    expect(standingFor({ ...DOG_TAX, ceiling: 'no_limit' }).ceiling).toBeNull();
  });

  test('nothing answered is no level, with a reason', () => {
    expect(standingFor({})).toMatchObject({ level: null, reason: 'no-answer', bottlenecks: [], next: null });
  });
});

describe('six services', () => {
  test('by number and by cases, each share with what it is a share of', () => {
    const { shares } = portfolioFor(six);
    expect(
      shares.map(({ level, byCount, byCases }) => [
        level.id,
        byCount.share?.fraction,
        byCases?.share?.fraction,
        byCases?.of,
      ]),
    ).toEqual([
      [2, '2/3', '181/200', 10000],
      [3, '1/2', '81/200', 10000],
    ]);
  });

  test('the three ways of counting: a bundle is online at once, services half, the newer model is not counted', () => {
    const { countings } = portfolioFor(six);
    expect(countings.map(({ per, share }) => [per, share && `${share.reached}/${share.of}`])).toEqual([
      ['bundle', '1/1'],
      ['entry', '3/6'],
      ['none', null],
    ]);
    expect(countings[2]?.because).toMatch(/nicht in solche umgerechnet/);
  });

  test('own ones by themselves', () => {
    const { counts, shares } = portfolioFor(six);
    expect(counts.own).toEqual({ title: 'Eigene (Typ 5)', entries: 2, unknown: 0 });
    expect(shares.map(({ own }) => own && `${own.reached}/${own.of}`)).toEqual(['1/2', '1/2']);
  });

  test('at each level', () => {
    expect(portfolioFor(six).distribution.map(({ level, entries, cases }) => [level.id, entries, cases])).toEqual([
      [0, 1, 150],
      [1, 1, 800],
      [2, 1, 5000],
      [3, 2, 3750],
      [4, 1, 300],
    ]);
  });

  test('what holds them, and which measure lifts how many', () => {
    const { bottlenecks, lifts } = portfolioFor(six);
    expect(bottlenecks.map(({ id, entries }) => [id, entries])).toEqual([
      ['k10', 2],
      ['k1', 1],
      ['k2', 1],
      ['k9', 1],
    ]);
    expect(lifts.map(({ question, alone, aloneCases }) => [question.id, ids(alone), aloneCases])).toEqual([
      ['k9', ['b'], 5000],
      ['k10', ['a', 'f'], 3750],
      ['k2', ['e'], 800],
      ['k1', ['c'], 150],
    ]);
  });

  test('a department has its own', () => {
    const portfolio = portfolioOf(servicesInput(six, { expected: 10 }), 'bauen');
    expect(portfolio).toMatchObject({ counts: { recorded: 2, asked: 2, expected: null } });
  });
});

describe('what is missing is counted and named', () => {
  const services: readonly Service[] = [
    ...six,
    { id: 'without-cases', answers: AT_LEVEL[4] },
    { id: 'without-answers', cases: 100, period: '2024' },
    { id: 'unclear', answers: { ...AT_LEVEL[4], k9: '?' }, cases: 10 },
  ];

  test('of the register, of cases, of levels', () => {
    const { counts } = portfolioFor(services, 20);
    expect(counts).toMatchObject({
      ...{ recorded: 8, asked: 9, expected: 20, provisional: 1, periods: ['2024', '2025'] },
      ...{ withoutLevel: { entries: 1, named: [{ id: 'without-answers' }] } },
      ...{ withoutCases: { entries: 1, named: [{ id: 'without-cases' }] } },
    });
  });

  test('the shares leave it out and say how far it could move them', () => {
    const [, from3] = portfolioFor(services).shares;
    expect(from3?.byCount).toMatchObject({
      ...{ reached: 5, of: 8, low: { fraction: '4/9' }, high: { fraction: '2/3' } },
    });
    expect(from3?.byCases).toMatchObject({ reached: 4060, of: 10010 });
  });

  test('without any cases the share by cases is null and says why', () => {
    const [share] = portfolioFor([{ id: 'a', answers: AT_LEVEL[3] }]).shares;
    expect(share?.byCases).toMatchObject({ share: null, low: null, high: null, reason: 'no-cases' });
  });

  test('what a limit from outside holds is lifted by nothing', () => {
    const { lifts, entries } = portfolioFor([{ id: 'a', answers: { ...DOG_TAX, ceiling: 'level_2' } }]);
    expect([lifts, entries[0]?.next?.isBeyondCeiling]).toEqual([[], true]);
  });

  test('a register that does not say whether entries are own or bundled has none', () => {
    const { entries, countings, counts, shares } = portfolioFor([{ id: 'a', answers: AT_LEVEL[3] }]);
    expect(entries[0]).toMatchObject({ isOwn: null, bundle: null });
    expect(counts.own).toMatchObject({ entries: 0, unknown: 1 });
    expect(shares[0]?.own?.reason).toBe('no-entries');
    expect(countings[0]).toMatchObject({ withoutBundle: 1, share: { share: null, reason: 'no-entries' } });
  });
});

describe('in reports', () => {
  const input = servicesInput(six);

  test('the organisation has a portfolio and no total, for there is no value of all services', () => {
    const report = buildReport(input);
    expect(report.portfolio?.entries).toHaveLength(6);
    expect(report.total).toMatchObject({ scores: { score: null, low: null, high: null }, reason: 'not-combined' });
  });

  test('an entry has a standing, a department its portfolio or none', () => {
    const [entry = input.organisation] = input.entries;
    expect(buildSubjectReport(input, entry)).toMatchObject({ portfolio: null, standing: { level: { id: 3 } } });
    const [taxes = entry] = input.departments;
    expect(buildSubjectReport(input, taxes)).toMatchObject({ portfolio: { counts: { asked: 4 } }, standing: null });
    const alone = servicesInput([{ id: 'a', department: 'bauen' }]);
    expect(buildSubjectReport(alone, alone.departments[0] ?? entry).portfolio).toBeNull();
  });

  test('a questionnaire without a portfolio has neither', () => {
    const plain = servicesInput(six, { questionnaire: loadQuestionnaire('questionnaires/ozg-leistungen-rgm2.yaml') });
    expect(buildReport({ ...plain, responses: [] })).toMatchObject({ portfolio: null, standing: null });
  });

  test('to the public goes how many, not which; own ones only where they are three', () => {
    const shown = publish(buildReport(input), { confidentiality: 'public', questions: [] }).portfolio;
    expect(shown).toMatchObject({ entries: [], lifts: [], bottlenecks: [], counts: { recorded: 6, own: null } });
    expect(shown?.shares.map(({ own }) => own)).toEqual([null, null]);
    const three = six.map((service) => ({ ...service, type: '5' }));
    const more = publish(buildReport(servicesInput(three)), { confidentiality: 'public', questions: [] }).portfolio;
    expect(more?.counts.own?.entries).toBe(6);
  });

  const published = (services: readonly Service[]) => {
    const shown = publish(buildReport(servicesInput(services)), { confidentiality: 'public', questions: [] });
    return {
      shown: shown.portfolio,
      text: reportFormats.terminal(shown, { t: messagesFor('de'), style: styleWith({ width: 300 }) }),
    };
  };

  test('where no number can be given it is not called certain', () => {
    const { shown, text } = published([{ id: 'a', answers: AT_LEVEL[3] }, { id: 'b' }]);
    expect(shown).toBeNull();
    expect(text).not.toContain('es fehlt keine Antwort');
  });

  test('what has no part in a number is counted, not named', () => {
    const { shown, text } = published([...six, { id: 'baumfaellung', cases: 7 }, { id: 'akteneinsicht' }]);
    expect(shown?.counts.withoutLevel).toEqual({ entries: 2, named: [] });
    expect(shown?.counts.withoutCases).toEqual({ entries: 1, named: [] });
    expect(text).toContain('Ohne Stufe, nicht mitgezählt: 2 Einträge.');
    expect(text).toContain('Ohne Fallzahl, nach Fällen nicht mitgezählt: 1 Eintrag.');
    expect(text).not.toMatch(/baumfaellung|akteneinsicht/);
  });

  test.each([
    ['one at a level, three below the threshold', [1, 2, 3], { byLevel: false, byThreshold: true }],
    ['two below the first threshold', [1, 1, 3], { byLevel: false, byThreshold: false }],
    ['one between two thresholds', [3, 0, 1, 3], { byLevel: false, byThreshold: false }],
    ['three wherever there are any', [3, 0, 3, 0, 4], { byLevel: true, byThreshold: true }],
    ['one with cases among three', [3, 0, { there: 3, counted: 1 }], { byLevel: false, byThreshold: false }],
    ['none with cases among three', [3, 0, { there: 3, counted: 0 }], { byLevel: true, byThreshold: true }],
  ] as const)('cases: %s', (_title, levels, { byLevel, byThreshold }) => {
    const services = levels.flatMap((given, level) => {
      const { there, counted } = typeof given === 'number' ? { there: given, counted: given } : given;
      return Array.from({ length: there }, (_, place): Service => {
        const service = { id: `s${level}-${place}`, answers: AT_LEVEL[level as 0] };
        return place < counted ? { ...service, cases: 1000 * (level + 1) } : service;
      });
    });
    const { shown, text } = published(services);
    expect(shown?.distribution.every(({ cases }) => cases !== null)).toBe(byLevel);
    expect(shown?.shares.every(({ byCases }) => byCases !== null)).toBe(byThreshold);
    expect(text.includes('Fälle je Stufe stehen hier nicht')).toBe(!byLevel);
    expect(/nach Anzahl +nach Fällen/.test(text)).toBe(byThreshold);
  });

  test.each([
    ['two services', six.slice(0, 2), 'public'],
    ['an internal questionnaire', six, 'internal'],
  ] as const)('nothing of %s', (_title, services, confidentiality) => {
    expect(publish(buildReport(servicesInput(services)), { confidentiality, questions: [] }).portfolio).toBeNull();
  });
});
