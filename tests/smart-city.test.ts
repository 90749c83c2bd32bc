import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../src/model/questionnaire.ts';
import { loadQuestionnaire } from './support/questionnaires.ts';
import { projectRoot, runInProcess } from './support/run-cli.ts';

// The questionnaire smart-city keeps what is said about it.
const questionnaire = loadQuestionnaire(join(projectRoot, 'questionnaires/smart-city.yaml'));
const city = ['--workspace', join(projectRoot, 'examples/musterstadt')];

const idsWhere = (wanted: (question: Question) => boolean): readonly string[] =>
  questionnaire.questions.filter(wanted).map(({ id }) => id);

test('lint has nothing to say', async () => {
  const { code, stdout } = await runInProcess(['lint', 'questionnaires/smart-city.yaml', '--json']);
  expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] });
});

test('six blocks with the proposed weights, 30 questions', () => {
  expect(questionnaire.dimensions.map(({ id, weight, questions }) => `${id} ${weight} ${questions.length}`)).toEqual([
    'steuern 20 5',
    'netze 16 5',
    'technik 20 6',
    'verkehr 10 3',
    'teilhabe 20 7',
    'betrieb 14 4',
  ]);
});

test('a view of five areas, each question in exactly one', () => {
  const [view, ...others] = questionnaire.views;
  expect(others).toEqual([]);
  expect(view?.areas.map(({ id, questions }) => `${id} ${questions.length}`)).toEqual([
    'feld_verwaltung 8',
    'feld_it 8',
    'feld_energie 3',
    'feld_mobilitaet 4',
    'feld_gesellschaft 7',
  ]);
  const tagged = (view?.areas ?? []).flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(tagged.toSorted()).toEqual(questionnaire.questions.map(({ id }) => id).toSorted());
});

test('roles by topic', () => {
  const asked = [...questionnaire.roles.values()].map(
    ({ id, per }) => `${id} ${per} ${idsWhere((question) => question.role.id === id).length}`,
  );
  expect(asked).toEqual([
    'board organisation 4',
    'it organisation 10',
    'finance organisation 1',
    'schools department 2',
    'public-works organisation 2',
    'buildings organisation 1',
    'climate organisation 1',
    'mobility organisation 3',
    'communication organisation 2',
    'security organisation 1',
    'social organisation 2',
    'economy organisation 1',
  ]);
});

test('two gates, two questions by flag, ten that may not apply, each with a reason to look for', () => {
  expect(idsWhere(({ gate }) => gate !== undefined)).toEqual(['sc_23', 'sc_30']);
  expect(idsWhere(({ relevant }) => relevant === 'flags.has_schools')).toEqual(['sc_11', 'sc_12']);
  const optional = questionnaire.questions.filter(({ notApplicable }) => notApplicable.allowed);
  expect(optional.map(({ id }) => id)).toEqual([
    'sc_03',
    'sc_04',
    'sc_07',
    'sc_13',
    'sc_21',
    'sc_22',
    'sc_23',
    'sc_25',
    'sc_29',
    'sc_30',
  ]);
  expect(optional.filter(({ notApplicable }) => notApplicable.hint === undefined)).toEqual([]);
});

test('every question explains itself, describes every point, names evidence and the next steps', () => {
  expect(
    idsWhere(
      ({ hint, rationale, evidence, measures }) =>
        hint === undefined || rationale === undefined || evidence?.hint === undefined || measures.length !== 3,
    ),
  ).toEqual([]);
  expect(idsWhere(({ label }) => !Object.values(label).every((text) => text.endsWith('?')))).toEqual([]);
  expect(idsWhere(({ choices }) => choices.some(({ anchor }) => anchor === undefined))).toEqual([]);
});

test('what the law asks is checked somewhere, or says what has to be checked', () => {
  const legal = questionnaire.questions.filter((question) => question.legal.binding !== 'none');
  expect(legal.filter((one) => one.legal.unverified === undefined && one.legal.checkedOn === undefined)).toEqual([]);
  expect(idsWhere((question) => question.legal.binding === 'must')).toEqual(['sc_15', 'sc_23']);
});

test('no text blames, shouts or uses signs inside words, and no level is called a stage of the federal step plan', () => {
  const texts = JSON.stringify(questionnaire.questions);
  expect(texts.match(/!|\p{L}[:*_]innen|\p{L}Innen\b/gu)).toBeNull();
  expect(questionnaire.levels.map(({ title }) => title['de'])).toEqual([
    'nicht begonnen',
    'punktuell',
    'geregelt',
    'gelebt',
    'gesteuert',
  ]);
});

describe('Musterstadt', () => {
  const json = async (...argv: readonly string[]) =>
    JSON.parse((await runInProcess([...argv, '--json', ...city])).stdout);

  test('all nine departments that are asked have answered, mostly with small values, and two do not know', async () => {
    const { questionnaires } = await json('status');
    const { departments, counts } = questionnaires.find(({ id }: { id: string }) => id === 'smart-city');
    expect([departments.length, counts.open, counts.answered, counts.dontKnow]).toEqual([9, 0, 28, 2]);
    const { assessments } = await json('score', 'smart-city');
    const questions = assessments[0].total.dimensions.flatMap((one: { questions: unknown[] }) => one.questions);
    const values = questions.flatMap((one: { answers: { value: number | null }[] }) => one.answers[0]?.value ?? []);
    const count = (wanted: number) => values.filter((value: number) => value === wanted).length;
    expect([0, 1, 2, 3, 4].map(count)).toEqual([6, 12, 8, 2, 0]);
  });

  test('the report says at its head that small values are normal, and that its data is invented', async () => {
    const { stdout } = await runInProcess(['report', 'smart-city', ...city, '--lang', 'de']);
    const head = stdout.slice(0, stdout.indexOf('Gesamtergebnis'));
    expect(head).toMatch(/viele Nullen sind hier üblich[\s\S]*26 %[\s\S]*geprüft am\s+22\.11\.2026/);
    expect(head).toMatch(/Erfundene Daten/);
  });
});
