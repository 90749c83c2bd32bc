import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Question } from '../src/model/questionnaire.ts';
import { loadQuestionnaire } from './support/questionnaires.ts';
import { projectRoot, runInProcess } from './support/run-cli.ts';

// What ships with the tool keeps what is said about it.
const verwaltung = loadQuestionnaire(join(projectRoot, 'questionnaires/verwaltung.yaml'));
const city = ['--workspace', join(projectRoot, 'examples/musterstadt')];

test.each([
  ['the questionnaire', ['lint', 'questionnaires/verwaltung.yaml']],
  ['the example city', ['lint', ...city]],
])('lint has nothing to say about %s', async (_title, argv) => {
  const { code, stdout } = await runInProcess([...argv, '--json']);
  expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] });
});

describe('verwaltung', () => {
  const idsWhere = (wanted: (question: Question) => boolean): readonly string[] =>
    verwaltung.questions.filter(wanted).map(({ id }) => id);

  test('nine dimensions with the proposed weights, 72 questions', () => {
    expect(verwaltung.dimensions.map(({ id, weight, questions }) => `${id} ${weight} ${questions.length}`)).toEqual([
      'str 12 8',
      'org 8 7',
      'kom 10 7',
      'pro 16 9',
      'srv 16 8',
      'tec 12 9',
      'dat 8 7',
      'sic 12 9',
      'tei 6 8',
    ]);
  });

  test('each role is asked what the study says', () => {
    const asked = [...verwaltung.roles.keys()].map(
      (role) => `${role} ${idsWhere((question) => question.role.id === role).length}`,
    );
    expect(asked).toEqual(['board 6', 'head 27', 'it 24', 'hr 6', 'finance 4', 'security 3', 'communication 2']);
  });

  test('four gates', () => {
    expect(idsWhere(({ gate }) => gate !== undefined)).toEqual(['pro_08', 'srv_04', 'sic_04', 'tei_01']);
  });

  test('relevance by flag', () => {
    expect(idsWhere(({ relevant }) => relevant === 'flags.citizen_service')).toEqual([
      'srv_03',
      'srv_05',
      'srv_06',
      'srv_07',
      'srv_08',
      'tec_03',
      'tei_03',
    ]);
    expect(idsWhere(({ relevant }) => relevant === 'flags.register')).toEqual(['dat_02']);
  });

  test('every question says why it is asked, what counts as evidence, what the law says and what comes next', () => {
    expect(
      idsWhere(
        ({ rationale, evidence, measures }) =>
          rationale === undefined || evidence === undefined || measures.length === 0,
      ),
    ).toEqual([]);
    expect(idsWhere(({ label }) => !Object.values(label).every((text) => text.endsWith('?')))).toEqual([]);
    expect(
      idsWhere(({ type, choices }) => type === 'scale' && choices.some(({ anchor }) => anchor === undefined)),
    ).toEqual([]);
  });

  test('no text blames, shouts or uses signs inside words', () => {
    const texts = JSON.stringify(
      [...verwaltung.questions].map(({ label, hint, rationale, choices, measures }) => [
        label,
        hint,
        rationale,
        choices,
        measures,
      ]),
    );
    expect(texts.match(/!|\p{L}[:*_]innen|\p{L}Innen\b/gu)).toBeNull();
  });
});

describe('Musterstadt', () => {
  test('16 departments have all answered', async () => {
    const { stdout } = await runInProcess(['status', '--json', ...city]);
    const [{ departments, counts }] = JSON.parse(stdout).questionnaires;
    expect([departments.length, counts.open]).toEqual([16, 0]);
    expect(counts.dontKnow).toBeGreaterThan(10);
    expect(counts.notApplicable).toBeGreaterThan(0);
  });

  test.each([
    ['report'],
    ['report', '--department', 'jugendamt'],
    ['report', '--public'],
    ['report', '--format', 'markdown'],
    ['score'],
    ['status'],
  ])('%s %s %s says that the data is invented', async (...argv) => {
    const { stdout } = await runInProcess([...argv, ...city, '--lang', 'de']);
    expect(stdout).toMatch(/[Ee]rfunden/);
  });

  test.each(['report', 'score', 'status'])('%s --json is marked, too', async (command) => {
    const { stdout } = await runInProcess([command, '--json', ...city]);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"invented":true');
  });
});

test('publiccode.yml has what its standard requires', () => {
  const publiccode = load(readFileSync(join(projectRoot, 'publiccode.yml'), 'utf8')) as Record<string, unknown>;
  for (const key of [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ]) {
    expect(publiccode).toHaveProperty(key);
  }
  const { de, en } = publiccode['description'] as Record<
    string,
    { shortDescription: string; longDescription: string; features: string[] }
  >;
  for (const text of [de, en]) {
    expect(text?.shortDescription.length).toBeLessThanOrEqual(150);
    expect(text?.longDescription.length).toBeGreaterThanOrEqual(150);
    expect(text?.features.length).toBeGreaterThan(0);
  }
  expect(publiccode['legal']).toEqual({ license: 'EUPL-1.2' });
});
