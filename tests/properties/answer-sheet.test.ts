import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts';
import type { Locale } from '../../src/model/text.ts';
import { checkAnswer } from '../../src/questionnaire/check-answer.ts';
import { printSheet } from '../../src/report/sheet/print-sheet.ts';
import { readSheet } from '../../src/sheet/read-sheet.ts';
import { BEISPIEL, loadQuestionnaire } from '../support/questionnaires.ts';
import { spreadsheetSigns } from '../support/spreadsheet-signs.ts';

// A sheet that goes out with answers and comes back untouched says exactly these answers: over every questionnaire that ships.

const shipped = ['verwaltung', 'ozg-leistungen', 'ozg-leistungen-rgm2', 'smart-city', 'informationssicherheit'];
const paths = [...shipped.map((id) => `questionnaires/${id}.yaml`), BEISPIEL];

const text = fc
  .oneof(
    fc.string({ unit: spreadsheetSigns, minLength: 1, maxLength: 10 }),
    fc.constantFrom(
      '007',
      '99102013104000',
      '9,91E+13',
      '1.2',
      '?',
      '"?"',
      'n/a: nie',
      'weiß nicht',
      "Don't know",
      'ja',
    ),
  )
  .filter((one) => one.trim() !== '');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function valuesTo(question: Question): fc.Arbitrary<number | boolean | string | string[]> {
  const values = question.choices.map(({ value }) => value);
  const { minimum = 0, maximum = 100_000 } = question;
  switch (question.type) {
    case 'scale':
    case 'select_one':
      return fc.constantFrom(...values);
    case 'select_multiple': {
      const several = question.choices.filter(({ exclusive }) => !exclusive).map(({ value }) => String(value));
      return fc.shuffledSubarray(several, { minLength: 1 });
    }
    case 'boolean':
      return fc.boolean();
    case 'percent':
    case 'decimal':
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((number) => (number === 0 ? 0 : number));
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'date':
      return day;
    case 'text':
      return text;
  }
}

function answerTo(question: Question, { roles, evidenceKinds }: Questionnaire): fc.Arbitrary<Answer | undefined> {
  const evidence = fc.record(
    { kind: fc.constantFrom(...evidenceKinds.keys()), title: text, reference: text, date: day },
    { requiredKeys: ['kind', 'title'], noNullPrototype: true },
  );
  const target = fc.record(
    { value: valuesTo(question).map((value) => (typeof value === 'object' ? (value[0] ?? '') : value)), by: day },
    { requiredKeys: ['value'], noNullPrototype: true },
  );
  const beside = {
    comment: text,
    ...(evidenceKinds.size === 0 ? {} : { evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }) }),
    target,
    answered_on: fc.constant('2026-11-23'),
  };
  const unmet = fc.subarray(
    question.criteria.map((_, index) => index + 1),
    { minLength: question.criteria.length > 0 ? 1 : 0 },
  );
  const stated = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: readonly string[]): fc.Arbitrary<T> =>
    fc.record({ ...model, ...beside } as typeof model, {
      requiredKeys: [...Object.keys(model), 'answered_on'].filter((key) => !optional.includes(key)) as (keyof T)[],
      noNullPrototype: true,
    }) as fc.Arbitrary<T>;
  const criteria = question.criteria.length > 0 ? { criteria_unmet: unmet } : {};
  return fc.oneof(
    {
      weight: 6,
      arbitrary: stated({ state: fc.constant('answered'), value: valuesTo(question), ...criteria }, ['criteria_unmet']),
    },
    ...(question.notApplicable.allowed
      ? [{ weight: 1, arbitrary: stated({ state: fc.constant('not_applicable'), reason: text }, []) }]
      : []),
    {
      weight: 1,
      arbitrary: stated({ state: fc.constant('dont_know'), ask: fc.constantFrom(...roles.keys()) }, ['ask']),
    },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ) as fc.Arbitrary<Answer | undefined>;
}

function answersTo(questionnaire: Questionnaire): fc.Arbitrary<Readonly<Record<string, Answer | undefined>>> {
  const { questions } = questionnaire;
  return fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question, questionnaire)])));
}

const locales = fc.constantFrom<Locale>('de', 'en');

describe.each(paths)('%s', (path) => {
  const questionnaire = loadQuestionnaire(path);

  test('goes out with answers and comes back with the same', () => {
    fc.assert(
      fc.property(answersTo(questionnaire), locales, (answers, locale) => {
        const content = {
          questionnaire,
          questions: questionnaire.questions,
          answerTo: ({ id }: Question) => answers[id],
          about: { wave: '2026', subject: 'amt' },
        };
        const table = readCsv(new TextEncoder().encode(printSheet(content, messagesFor(locale))), 'a.csv');
        if (!table.ok) throw new Error(JSON.stringify(table.findings));
        const { source, findings, stands, stamp } = readSheet(table.value, questionnaire);
        expect(findings).toEqual([]);
        expect([...stands.values()].filter(({ printed, said }) => printed !== said)).toEqual([]);
        expect(stands.size).toBe(Object.values(answers).filter((answer) => answer !== undefined).length);
        expect([stamp.get('digest')?.text, stamp.get('version')?.text]).toEqual([
          questionnaire.digest,
          questionnaire.version,
        ]);
        const given = Object.entries(answers).flatMap(([id, answer]) =>
          answer === undefined ? [] : [[id, undated(answer)]],
        );
        expect(source.value).toEqual({ answers: Object.fromEntries(given) });
      }),
      { numRuns: 8 },
    );
  });
});

test('the answers tried are valid, but for conditions of a question', () => {
  const questionnaire = loadQuestionnaire('questionnaires/verwaltung.yaml');
  const conditions = { constraint: () => true };
  fc.assert(
    fc.property(answersTo(questionnaire), (answers) => {
      for (const question of questionnaire.questions) {
        const answer = answers[question.id];
        expect(answer === undefined ? [] : checkAnswer(question, answer, questionnaire, conditions)).toEqual([]);
      }
    }),
    { numRuns: 5 },
  );
});

function undated({ answered_on: _, ...answer }: Answer): object {
  return answer;
}
