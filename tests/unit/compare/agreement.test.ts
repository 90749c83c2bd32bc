import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fraction } from 'fraction.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type Agreement, agreementsOf } from '../../../src/compare/agreement.ts';
import { ratingsOf } from '../../../src/compare/ratings.ts';
import { ORGANISATION } from '../../../src/model/answer.ts';
import { withAnswers } from '../../../src/scoring/with-answers.ts';
import { asRater, inputOfRaters, type RaterCase } from '../../support/rater-case.ts';
import {
  answered,
  BOARD,
  HEAD,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  WAVE,
} from '../../support/scoring-model.ts';

type Case = RaterCase & { readonly name: string; readonly expect: 'none' | Readonly<Record<string, unknown>> };

const cases = load(readFileSync(join(import.meta.dirname, 'agreement.yaml'), 'utf8')) as readonly Case[];

test.each(cases)('$name', ({ expect: expected, ...one }) => {
  const [agreement, ...others] = agreementsOf(inputOfRaters(one));
  expect(others).toEqual([]);
  if (expected === 'none') return expect(agreement).toBeUndefined();
  if (agreement === undefined) throw new Error('no agreement');
  expect(agreement).toMatchObject({ questionId: 'q', subject: 'a', role: 'head' });
  const found = Object.keys(expected).map((field) => [field, fieldOf(agreement, field)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(expected).map(normalised)));
});

const EXACT = new Set(['agreement', 'mean', 'variance', 'expected']);

function fieldOf(agreement: Agreement, field: string): unknown {
  if (field === 'places') return agreement.ratings.map(({ point }) => point);
  if (field === 'states') return agreement.ratings.map(({ state }) => state);
  const value = agreement[field as keyof Agreement];
  if (value === undefined) throw new Error(`the case expects ${field}, which is not there`);
  return typeof value === 'object' && value !== null && 'fraction' in value ? value.fraction : value;
}

function normalised([field, value]: readonly [string, unknown]): readonly [string, unknown] {
  return [field, EXACT.has(field) && value !== null ? new Fraction(String(value)).toFraction() : value];
}

describe('whose ratings', () => {
  const scale = [0, 1, 2].map((value) => ({
    ...{ value, score: value, label: { en: String(value) }, anchor: undefined, exclusive: false },
  }));
  const point = { type: 'scale', choices: scale, scoreRule: { kind: 'choice' } } as const;
  const questionnaire = makeQuestionnaire([
    makeDimension('d', 1, [
      makeQuestion({ id: 'first', ...point }),
      makeQuestion({ id: 'next', ...point, relevant: 'answers.first >= 1' }),
      makeQuestion({ id: 'once', ...point, role: BOARD }),
    ]),
  ]);
  const departments = [makeDepartment('a'), makeDepartment('b', { roles: [HEAD.id, BOARD.id] })];
  const input = { questionnaire, wave: WAVE, departments };
  const head = (subject: string, first: number, next?: number) =>
    makeResponse(subject, HEAD.id, { first: answered(first), ...(next === undefined ? {} : { next: answered(next) }) });

  test('the main one first, then by question, then by subject', () => {
    const board = makeResponse(ORGANISATION, BOARD.id, { once: answered(1) });
    const found = agreementsOf({
      ...input,
      responses: [board, head('a', 1, 2), head('b', 2, 2)],
      raters: [
        asRater(board, 'b'),
        asRater(head('a', 1, 1), 'b'),
        asRater(head('a', 2, 0), 'c'),
        asRater(head('b', 1), 'x'),
      ],
    });
    expect(
      found.map(({ questionId, subject, ratings }) => [
        `${questionId}@${subject}`,
        ...ratings.map(({ rater, point: place }) => `${rater ?? 'main'} ${place ?? '-'}`),
      ]),
    ).toEqual([
      ['first@a', 'main 1', 'b 1', 'c 2'],
      ['first@b', 'main 2', 'x 1'],
      ['next@a', 'main 2', 'b 1', 'c 0'],
      ['once@organisation', 'main 1', 'b 1'],
    ]);
  });

  test('a rater is asked what follows from their own answers, and is left out of the rest', () => {
    const rater = asRater(head('a', 0, 2), 'b');
    const responses = [head('a', 2, 2)];
    expect([...ratingsOf({ ...input, responses }, rater.key, rater).keys()]).toEqual(['first']);
    expect([...ratingsOf({ ...input, responses }, rater.key).keys()]).toEqual(['first', 'next']);
    expect(agreementsOf({ ...input, responses, raters: [rater] }).map(({ questionId }) => questionId)).toEqual([
      'first',
    ]);
  });

  test('what the main response is not asked is not compared', () => {
    const raters = [asRater(head('a', 2, 2), 'b'), asRater(head('a', 2, 0), 'c')];
    const found = agreementsOf({ ...input, responses: [head('a', 0)], raters });
    expect(found.map(({ questionId }) => questionId)).toEqual(['first']);
  });

  test('an assumed answer is the main response’s, also where only a further rater has answered', () => {
    const responses = [asRater(head('a', 0), 'b')];
    const assumed = { questionId: 'first', subject: 'a', role: HEAD.id, answer: answered(2) };
    const [rater, main] = withAnswers({ ...input, responses }, [assumed]);
    expect(rater).toBe(responses[0]);
    expect(main?.key).toEqual(makeResponse('a', HEAD.id, {}).key);
    expect(main?.answers).toMatchObject({ first: { value: 2 } });
  });

  test('answers of another subject, role or wave are nobody’s ratings here', () => {
    const other = asRater(head('b', 1), 'b');
    const last = { ...other, key: { ...other.key, wave: '2025' } };
    const found = agreementsOf({ ...input, responses: [head('a', 1)], raters: [other, last] });
    expect(found.map(({ subject, ratings }) => [subject, ratings.map(({ state }) => state)])).toEqual([
      ['b', ['open', 'answered']],
    ]);
  });
});
