import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer, Answers } from '../../../src/model/answer.ts';
import { factsFor, relevantQuestions, type SubjectAnswers } from '../../../src/questionnaire/relevance.ts';
import { type QuestionDraft, questionnaireWith } from '../../support/questionnaires.ts';

const QUESTIONS: readonly QuestionDraft[] = [
  { id: 'first' },
  { id: 'second', relevant: 'answers.first > 0' },
  { id: 'third', relevant: 'answers.second > 0' },
  { id: 'counter', relevant: 'flags.citizen_service' },
  { id: 'plan', role: 'board' },
  { id: 'money', role: 'board', relevant: 'answers.plan > 0' },
  { id: 'local', relevant: 'answers.money > 0' },
  { id: 'odd', role: 'board', relevant: 'answers.first > 0 || flags.citizen_service' },
  { id: 'ring_a', relevant: 'answers.ring_b > 0' },
  { id: 'ring_b', relevant: 'answers.ring_a > 0' },
  { id: 'known', relevant: 'has(answers.second)' },
];
const questionnaire = questionnaireWith(QUESTIONS, { flags: ['citizen_service'] });
const conditions = compileConditions(questionnaire);

function answers(values: Readonly<Record<string, number | 'n/a' | '?'>>): Answers {
  const day = { answered_on: '2026-11-22' };
  const one = (value: number | 'n/a' | '?'): Answer => {
    if (value === 'n/a') return { state: 'not_applicable', reason: 'x', ...day };
    return value === '?' ? { state: 'dont_know', ...day } : { state: 'answered', value, ...day };
  };
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, one(value)]));
}

type Values = Parameters<typeof answers>[0];
function subject(department: Values, organisation: Values, flags: readonly string[]): SubjectAnswers {
  return { flags, ownAnswers: answers(department), organisationAnswers: answers(organisation) };
}

test.each<[string, Values, Values, readonly string[], string]>([
  ['nothing answered', {}, {}, [], 'second? third? counter- money? local? odd? ring_a? ring_b? known-'],
  ['a chain', { first: 1, second: 1 }, {}, [], 'second+ third+ counter- money? local? odd? ring_a? ring_b? known+'],
  [
    'an answer set aside does not count',
    { first: 0, second: 1 },
    {},
    [],
    'second- third? counter- money? local? odd? ring_a? ring_b? known-',
  ],
  [
    'nor does one whose relevance is unknown',
    { second: 1 },
    {},
    [],
    'second? third? counter- money? local? odd? ring_a? ring_b? known-',
  ],
  [
    'not applicable and don’t know are no answers',
    { first: 'n/a', second: '?' },
    {},
    [],
    'second? third? counter- money? local? odd? ring_a? ring_b? known-',
  ],
  [
    'a department sees the organisation',
    {},
    { plan: 1, money: 1 },
    ['citizen_service'],
    'second? third? counter+ money+ local+ odd? ring_a? ring_b? known-',
  ],
  [
    'in its own file only',
    { plan: 1, money: 1 },
    { first: 1 },
    [],
    'second? third? counter- money? local? odd? ring_a? ring_b? known-',
  ],
  [
    'a circle stays unknown',
    { ring_a: 1, ring_b: 1 },
    {},
    [],
    'second? third? counter- money? local? odd? ring_a? ring_b? known-',
  ],
])('%s', (_name, department, organisation, flags, expected) => {
  const relevance = relevantQuestions(questionnaire, conditions, subject(department, organisation, flags));
  const signs = { true: '+', false: '-', unknown: '?' };
  const shown = [...relevance]
    .filter(([id]) => id !== 'first' && id !== 'plan')
    .map(([id, truth]) => id + signs[truth]);
  expect(shown.join(' ')).toBe(expected);
});

test('the organisation’s questions come out the same for every department', () => {
  const seen = [{ first: 2 }, { first: 0 }, {}].map((department) =>
    relevantQuestions(questionnaire, conditions, subject(department, { plan: 1 }, ['citizen_service'])).get('odd'),
  );
  expect(new Set(seen)).toEqual(new Set(['unknown']));
});

test('facts hold flags and answered, relevant questions', () => {
  const facts = factsFor(
    questionnaire,
    conditions,
    subject({ first: 0, second: 1, counter: 2, known: 'n/a' }, { plan: 1, money: 2 }, ['citizen_service']),
  );
  expect(facts).toEqual({ flags: ['citizen_service'], answers: { first: 0, counter: 2, plan: 1, money: 2 } });
});

test('without conditions everything is relevant', () => {
  const plain = questionnaireWith([{ id: 'a' }, { id: 'b' }]);
  expect([...relevantQuestions(plain, undefined, subject({}, {}, [])).values()]).toEqual(['true', 'true']);
});

test('a chain of many thousand questions, each hanging on the next, is worked out', () => {
  const last = 12_000;
  const ids = Array.from({ length: last + 1 }, (_, index) => `q_${index}`);
  const chain = questionnaireWith(
    ids.map((id, index) => (index === last ? { id } : { id, relevant: `answers.q_${index + 1} > 0` })),
  );
  const all = answers(Object.fromEntries(ids.map((id) => [id, 1])));
  const relevance = relevantQuestions(chain, compileConditions(chain), {
    flags: [],
    ownAnswers: all,
    organisationAnswers: {},
  });
  expect(new Set(relevance.values())).toEqual(new Set(['true']));
});
