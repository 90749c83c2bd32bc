import { describe, expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer, Answers } from '../../../src/model/answer.ts';
import { progressOf } from '../../../src/survey/progress.ts';
import {
  askOpen,
  followingQuestion,
  goBack,
  goForward,
  goOn,
  goTo,
  previousQuestion,
  recordAnswer,
  reviewAll,
} from '../../../src/survey/steps.ts';
import { type Survey, startSurvey } from '../../../src/survey/survey.ts';
import { questionnaireWith, questionOf } from '../../support/questionnaires.ts';
import { answered } from '../../support/workspace.ts';

// b is asked when a is at least 1; o belongs to the organisation; z is asked by flag.
const questionnaire = questionnaireWith(
  [
    { id: 'a' },
    { id: 'b', relevant: 'answers.a >= 1' },
    { id: 'c' },
    { id: 'o', role: 'board' },
    { id: 'd' },
    { id: 'z', relevant: 'flags.zoo' },
  ],
  { flags: ['zoo'] },
);
const conditions = compileConditions(questionnaire);

interface Start {
  readonly roles?: readonly string[];
  readonly flags?: readonly string[];
  readonly answers?: Answers;
  readonly organisation?: Answers;
  readonly last?: string;
}

function start({ roles = ['head', 'board'], flags = [], answers = {}, organisation = {}, last }: Start = {}): Survey {
  const plan = {
    ...{ questionnaire, conditions, roles, flags },
    ...{ ownAnswers: answers, organisationAnswers: organisation },
  };
  return startSurvey(plan, last);
}

/**
 * `1` answers with 1, `x` clears, `s` puts off, `<` goes back, `>` forward, `n` not applicable, `?` don't know, `.` leaves as it
 * is, `o` goes through the open ones, a letter in upper case jumps to its question.
 */
function play(survey: Survey, keys: string): { readonly survey: Survey; readonly shown: string } {
  let now = survey;
  let shown = now.current?.id ?? '-';
  for (const key of keys) {
    now = press(now, key);
    shown += now.current?.id ?? '-';
  }
  return { survey: now, shown };
}

function press(survey: Survey, key: string): Survey {
  const na: Answer = { state: 'not_applicable', reason: 'weil', answered_on: '2026-11-22' };
  const states: Readonly<Record<string, Answer>> = { n: na, '?': { state: 'dont_know', answered_on: '2026-11-22' } };
  if (key === '<') return goBack(survey);
  if (key === '>') return goForward(survey);
  if (key === 'o') return askOpen(survey);
  if (/[A-Z]/.test(key)) return goTo(survey, questionOf(questionnaire, key.toLowerCase()));
  if (key === 's' || key === '.') return goOn(survey);
  if (key === 'x') return recordAnswer(survey, undefined);
  return goOn(recordAnswer(survey, states[key] ?? answered(Number(key))));
}

test.each<[title: string, start: Start, keys: string, shown: string]>([
  ['questions come in the order of the questionnaire, across roles', {}, '11111', 'abcod-'],
  ['only the roles asked', { roles: ['board'] }, '1', 'o-'],
  ['a question that is not relevant is left out', {}, '0111', 'acod-'],
  ['one whose condition is not known yet is left out', {}, '?111', 'acod-'],
  ['a flag brings its question', { flags: ['zoo'] }, '11111', 'abcodz'],
  ['put off comes at the end, in order', {}, 's1s1', 'acoda'],
  ['put off twice stays open', {}, 's111s', 'acoda-'],
  ['several put off twice end, too', {}, 'sssssss', 'acodacod'],
  ['back leads to the question shown before', {}, '11<<', 'abcba'],
  ['back at the beginning stays', {}, '<', 'aa'],
  ['a changed answer goes on at the first open question', {}, '111<<1', 'abcocbo'],
  ['an answer left as it is goes on likewise', {}, '11<.', 'abcbc'],
  ['back passes over a question that is no longer relevant', {}, '11<<0<', 'abcbaca'],
  ['a question that becomes relevant again is asked', {}, '0<1', 'acab'],
  ['clearing stays on the question', {}, '1<x', 'abaa'],
  ['not applicable and don’t know go on', {}, 'n?', 'aco'],
  ['forward shows the next one, answered or not', { answers: { c: answered(1) } }, '>>>>', 'acodd'],
  ['forward passes over what is not asked', {}, '0<>', 'acac'],
  ['what was only leafed over is asked in the end', {}, '>>111', 'acodab'],
  ['a jump leads there, back leads back, the rest comes after', {}, 'D1<<1', 'adadab'],
  ['a jump to what is not asked stays', {}, 'B', 'aa'],
  ['a jump from the end', {}, '11111A<', 'abcod-ad'],
  ['the open ones are asked again, also those put off twice', {}, 's111so1', 'acoda-ab'],
])('%s', (_title, from, keys, shown) => {
  expect(play(start(from), keys).shown).toBe(shown);
});

describe('going on where it was left', () => {
  const one = answered(1);
  test.each<[title: string, start: Start, shown: string]>([
    ['after the answer confirmed last', { answers: { a: one, b: one }, last: 'b' }, 'c'],
    ['those put off come last', { answers: { b: one, a: one, c: one }, organisation: {}, last: 'c' }, 'o'],
    ['an earlier open one comes after the later ones', { answers: { c: one }, last: 'c' }, 'o'],
    ['without any answer at the beginning', {}, 'a'],
    ['cleared last: there', { answers: { a: one, c: one }, last: 'b' }, 'b'],
    ['all answered: nothing left', { answers: { a: one, b: one, c: one, d: one }, organisation: { o: one } }, '-'],
  ])('%s', (_title, from, shown) => {
    expect(play(start(from), '').shown).toBe(shown);
  });

  test('back leads to the answer confirmed last', () => {
    const survey = start({ answers: { a: one, b: one, c: one }, last: 'a' });
    expect(previousQuestion(survey)?.id).toBe('a');
  });

  test('the open ones behind come first, then those before', () => {
    expect(play(start({ answers: { c: one }, last: 'c' }), '1111').shown).toBe('odab-');
  });
});

test('behind the last question there is none', () => {
  expect(followingQuestion(play(start(), 'D').survey)).toBeUndefined();
  expect(followingQuestion(play(start(), '11111').survey)).toBeUndefined();
});

test('going through all again shows every relevant question once', () => {
  const all = play(start(), '11111').survey;
  expect(play(reviewAll(all), '.....').shown).toBe('abcod-');
});

test.each<[title: string, start: Start, keys: string, progress: object]>([
  ['at the start', {}, '', { total: 5, open: 5, waiting: 1, position: 1, answered: 0 }],
  ['in the middle', {}, '1n', { total: 5, answered: 1, notApplicable: 1, open: 3, waiting: 0, position: 3 }],
  ['what is not relevant does not count', {}, '0', { total: 4, answered: 1, open: 3, position: 2 }],
  ['don’t know is not open', {}, '?', { total: 5, dontKnow: 1, open: 4, waiting: 1 }],
  ['an answer set aside does not count', { answers: { b: answered(2) } }, '0', { total: 4, open: 3, setAside: 1 }],
  ['nor does one that may be asked', { answers: { b: answered(2) } }, '', { total: 5, open: 5, setAside: 1 }],
  ['the end has no position', {}, '11111', { total: 5, answered: 5, open: 0, position: undefined }],
])('progress: %s', (_title, from, keys, progress) => {
  expect(progressOf(play(start(from), keys).survey)).toMatchObject(progress);
});
