import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Question } from '../src/model/questionnaire.ts';
import { loadQuestionnaire } from './support/questionnaires.ts';
import { projectRoot, runInProcess } from './support/run-cli.ts';

// What ships about the services of the Online Access Act keeps what docs/explanation/ozg-leistungen.md says about it.
const services = loadQuestionnaire(join(projectRoot, 'questionnaires/ozg-leistungen.yaml'));
const draft = loadQuestionnaire(join(projectRoot, 'questionnaires/ozg-leistungen-rgm2.yaml'));
const criteria = services.questions.filter(({ weight, type }) => weight > 0 && type === 'select_one');

test.each(['ozg-leistungen', 'ozg-leistungen-rgm2'])('lint has nothing to say about %s', async (id) => {
  const { code, stdout } = await runInProcess(['lint', `questionnaires/${id}.yaml`, '--json']);
  expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] });
});

describe('the working set of ten criteria', () => {
  test('each answer caps the level as the study proposes; five criteria may not apply', () => {
    const caps = criteria.map(({ id, choices, notApplicable }) => {
      const scores = choices.map(({ score }) => score).join(' ');
      return `${id} ${scores}${notApplicable.allowed ? ' n/a' : ''}`;
    });
    expect(caps).toEqual([
      'k1 0 4',
      'k2 0 1 4',
      'k3 1 2 4',
      'k4 2 4',
      'k5 2 4 n/a',
      'k6 2 4 n/a',
      'k7 2 3 4 n/a',
      'k8 2 4 n/a',
      'k9 2 4 n/a',
      'k10 3 4',
    ]);
  });

  test('an answer is worth its cap, whatever the other answers are worth', () => {
    expect(criteria.map(({ scoreRule }) => scoreRule)).toEqual(criteria.map(() => ({ kind: 'choice', range: [0, 4] })));
  });

  test('the weakest decides, and a level is final only with all ten', () => {
    expect(services.scoring).toMatchObject({ method: 'minimum', range: [0, 4], provisionalBelowCoverage: 1 });
    expect(services.levels.map(({ id, title }) => `${id} ${title['de']}`)).toEqual([
      '0 Offline',
      '1 Information',
      '2 Formular-Assistent',
      '3 Online-Leistung',
      '4 Online-Transaktion',
    ]);
  });

  test('every criterion says why it is asked, what would count as evidence and what leads on from every answer', () => {
    const lacking = criteria.filter(
      ({ hint, rationale, evidence, choices, measures }) =>
        hint === undefined ||
        rationale === undefined ||
        evidence === undefined ||
        !choices.slice(1).every(({ value }) => measures.some(({ to }) => to === value)),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('what may not apply says when', () => {
    const silent = services.questions.filter(({ notApplicable: { allowed, hint } }) => allowed && hint === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

test('the eight questions of the council of Laatzen are answered', () => {
  const answered = services.questions.flatMap(({ references }) => references.get('laatzen_2022') ?? []);
  expect([...new Set(answered)].sort()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']);
});

describe('the draft for the newer model', () => {
  test('is a draft, knows eight levels and invents no criteria', () => {
    expect([
      draft.status,
      draft.levels.length,
      draft.questions.filter(({ weight, scoreRule }) => weight > 0 && scoreRule.kind !== 'none').length,
    ]).toEqual(['draft', 8, 1]);
  });

  test('takes a level only from somebody who determined it', () => {
    const [level] = draft.questions.filter(({ id }) => id === 'determined_level');
    expect(level?.relevant).toBe("answers.determined_by != 'nobody'");
  });
});

describe.each([
  ['ozg-leistungen', services],
  ['ozg-leistungen-rgm2', draft],
])('the words of %s', (_id, { questions }) => {
  const wordsOf = ({ label, hint, rationale, choices, measures, legal, notApplicable }: Question) =>
    JSON.stringify([label, hint, rationale, choices, measures, legal.unverified, notApplicable.hint]);

  test('no text blames, shouts or uses signs inside words', () => {
    expect(
      questions
        .map(wordsOf)
        .join()
        .match(/!|\p{L}[:*_]innen|\p{L}Innen\b/gu),
    ).toBeNull();
  });

  test('every question is one', () => {
    expect(questions.filter(({ label }) => !Object.values(label).every((text) => text.endsWith('?')))).toEqual([]);
  });

  test('hints are short enough to be read', () => {
    const long = questions.filter(({ hint = {} }) => Object.values(hint).some((text) => text.length > 400));
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('the starter register', () => {
  const starter = load(readFileSync(join(projectRoot, 'registers/services.yaml'), 'utf8')) as {
    readonly entries: readonly { readonly id: string; readonly cases?: object; readonly values?: object }[];
  };

  test('has 42 names and claims nothing about them', () => {
    expect(starter.entries).toHaveLength(42);
    expect(starter.entries.filter(({ cases, values }) => cases !== undefined || values !== undefined)).toEqual([]);
  });

  test('is clean, and the same list as in Musterstadt', async () => {
    const { code, stdout } = await runInProcess(['lint', 'registers/services.yaml', '--json']);
    expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] });
    const example = load(
      readFileSync(join(projectRoot, 'examples/musterstadt/services.yaml'), 'utf8'),
    ) as typeof starter;
    expect(starter.entries.map(({ id }) => id)).toEqual(example.entries.map(({ id }) => id));
  });
});

describe('Musterstadt', () => {
  const city = ['--workspace', join(projectRoot, 'examples/musterstadt')];
  const json = async (...argv: readonly string[]) =>
    JSON.parse((await runInProcess([...argv, '--json', ...city])).stdout);

  test('has answered for 41 of 42 services, with gaps and don’t-knows, and says that all of it is invented', async () => {
    const report = await json('report', 'ozg-leistungen');
    expect(report).toMatchObject({
      invented: true,
      portfolio: { counts: { recorded: 41, asked: 42, expected: 120, own: { entries: 8 }, periods: ['2025'] } },
    });
    expect(report.portfolio.counts.withoutLevel.named).toEqual([{ id: 'baumfaellung', title: 'Baumfällung' }]);
    expect(report.portfolio.counts.provisional).toBeGreaterThan(2);
  });

  test.each([
    ['--entry hundesteuer', 'ozg-leistungen --entry hundesteuer'],
    ['--entry hundesteuer --wave 2026', 'ozg-leistungen --wave 2026 --entry hundesteuer'],
  ])('report %s: the file that is proposed holds the same', async (flags, about) => {
    const argv = ['report', 'ozg-leistungen', ...flags.split(' '), '--lang', 'de', ...city];
    const { stderr } = await runInProcess(argv);
    expect(stderr).toContain(`reifegrad report ${about} --format markdown -o bericht.md`);
  });

  test('the same levels, counted in three ways', async () => {
    const { portfolio } = await json('report', 'ozg-leistungen');
    const shares = portfolio.shares.map(
      ({ level, byCount, byCases }: { level: { id: number }; byCount: Share; byCases: Share }) =>
        `${level.id}: ${byCount.reached}/${byCount.of}, ${byCases.reached}/${byCases.of}`,
    );
    expect(shares).toEqual(['2: 33/41, 52505/54335', '3: 16/41, 34325/54335']);
    const countings = portfolio.countings.map(
      ({ share }: { share: Share | null }) => share && `${share.reached}/${share.of}`,
    );
    expect(countings).toEqual(['20/23', '16/41', null]);
  });

  test('explains the dog tax: level 2, held by k9, lifted to 3 by a step of medium effort', async () => {
    const argv = ['explain', 'total', '--entry', 'hundesteuer', '--lang', 'de', ...city];
    const { stdout } = await runInProcess(argv);
    for (const words of [
      'Stufe 2: Formular-Assistent',
      'Das hält die Stufe: Digitaler Bescheid (k9).',
      'Nächste Stufe: 3 (Online-Leistung). Dahin führt:',
      '(mittlerer Aufwand)',
      'Danach hält die Stufe: Vorhandene Daten (k10).',
    ])
      expect(stdout).toContain(words);
  });

  test('what it says about its administration takes two numbers from its services', async () => {
    const { total } = await json('report', 'verwaltung');
    expect([total.scores.score.value.toFixed(1), total.counts.answered]).toEqual(['47.1', 392]);
  });
});

interface Share {
  readonly reached: number;
  readonly of: number;
}
