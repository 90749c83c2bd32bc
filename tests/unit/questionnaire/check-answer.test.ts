import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer } from '../../../src/model/answer.ts';
import { ANSWER_PROBLEM_IDS } from '../../../src/questionnaire/answer-problem.ts';
import { isCalendarDay } from '../../../src/questionnaire/calendar.ts';
import { checkAnswer } from '../../../src/questionnaire/check-answer.ts';
import { questionOf } from '../../support/questionnaires.ts';
import { ANSWERABLE } from './answerable.ts';

const DAY = '2026-11-22';

function problemsOf(id: string, answer: object) {
  const question = questionOf(ANSWERABLE, id);
  return checkAnswer(question, { answered_on: DAY, ...answer } as Answer, ANSWERABLE, compileConditions(ANSWERABLE));
}

test.each<[string, unknown, ...string[]]>([
  ['grade', 2],
  ['grade', 3, 'answer-unknown-option'],
  ['grade', '2', 'answer-unknown-option'],
  ['grade', true, 'answer-wrong-type'],
  ['word', 'yes'],
  ['word', 'Yes', 'answer-unknown-option'],
  ['word', 'constructor', 'answer-unknown-option'],
  ['list', ['a', 'b']],
  ['list', ['none']],
  ['list', [], 'answer-nothing-chosen'],
  ['list', 'a', 'answer-wrong-type'],
  ['list', ['a', 'x'], 'answer-unknown-option'],
  ['list', ['a', 'a'], 'answer-duplicate-option'],
  ['list', ['a', 'none'], 'answer-exclusive-option'],
  ['free', []],
  ['yes', false],
  ['yes', 0, 'answer-wrong-type'],
  ['share', 12.5],
  ['share', -0.1, 'answer-too-small'],
  ['share', 100.1, 'answer-too-large'],
  ['share', '12', 'answer-wrong-type'],
  ['share', Number.NaN, 'answer-wrong-type'],
  ['count', 3],
  ['count', 3.5, 'answer-not-whole'],
  ['count', 1, 'answer-too-small'],
  ['count', 7, 'answer-constraint'],
  ['amount', -1e9],
  ['day', '2028-02-29'],
  ['day', '2026-02-29', 'answer-not-a-day'],
  ['day', '22.11.2026', 'answer-not-a-day'],
  ['day', 20261122, 'answer-wrong-type'],
  ['note', 'Ja'],
  ['note', ' \n', 'answer-empty'],
  ['note', 'x'.repeat(10_001), 'answer-too-long'],
  ['note', '🙂'.repeat(10_000)],
])('value of %s: %j', (id, value, ...expected) => {
  const problems = problemsOf(id, { state: 'answered', value });
  expect(problems.map((one) => [one.messageId, one.field])).toEqual(expected.map((messageId) => [messageId, '/value']));
});

const answered = { state: 'answered', value: 2 } as const;
test.each<[string, object, ...string[]]>([
  ['grade', { state: 'not_applicable', reason: 'x' }, 'answer-not-applicable-refused /state'],
  ['share', { state: 'not_applicable', reason: 'kein Verfahren' }],
  ['share', { state: 'not_applicable', reason: ' ' }, 'answer-reason-missing /reason'],
  ['grade', { state: 'dont_know' }],
  ['grade', { state: 'dont_know', ask: 'board' }],
  ['grade', { state: 'dont_know', ask: 'bord' }, 'answer-unknown-role /ask'],
  ['grade', { ...answered, given_by: 'board' }],
  ['grade', { ...answered, given_by: 'bord' }, 'answer-unknown-role /given_by'],
  ['grade', { ...answered, criteria_unmet: [1, 2] }],
  [
    'grade',
    { ...answered, criteria_unmet: [1, 3, 0] },
    'answer-unknown-criterion /criteria_unmet/1',
    'answer-unknown-criterion /criteria_unmet/2',
  ],
  ['share', { state: 'answered', value: 1, criteria_unmet: [1] }, 'answer-unknown-criterion /criteria_unmet/0'],
  ['grade', { ...answered, evidence: [{ kind: 'decision', title: 'x', date: '2026-02-28' }] }],
  [
    'grade',
    {
      ...answered,
      evidence: [
        { kind: 'decision', title: 'x' },
        { kind: 'decison', title: 'x', date: '2026-02-30' },
      ],
    },
    'answer-unknown-evidence-kind /evidence/1/kind',
    'answer-not-a-day /evidence/1/date',
  ],
  ['grade', { ...answered, target: { value: 1, by: '2027-12-31' } }],
  [
    'grade',
    { ...answered, target: { value: 9, by: '2027-12-32' } },
    'answer-unknown-option /target/value',
    'answer-not-a-day /target/by',
  ],
  ['list', { state: 'dont_know', target: { value: 'b' } }],
  ['list', { state: 'dont_know', target: { value: 'x' } }, 'answer-unknown-option /target/value'],
  ['grade', { ...answered, answered_on: '2026-13-01' }, 'answer-not-a-day /answered_on'],
])('answer to %s: %j', (id, answer, ...expected) => {
  expect(problemsOf(id, answer).map((one) => `${one.messageId} ${one.field}`)).toEqual(expected);
});

test('a problem carries what its sentence names, and suggestions', () => {
  const problems = [
    ...problemsOf('word', { state: 'answered', value: 'partli' }),
    ...problemsOf('share', { state: 'answered', value: 101 }),
    ...problemsOf('grade', { state: 'dont_know', ask: 'bord' }),
  ];
  expect(problems.map((one) => one.suggestions)).toEqual([['partly'], [], ['board']]);
  for (const { messageId, data } of problems) expect(Object.keys(data)).toEqual([...ANSWER_PROBLEM_IDS[messageId]]);
});

test('a constraint never passes unseen', () => {
  const answer: Answer = { state: 'answered', value: 3, answered_on: DAY };
  expect(() => checkAnswer(questionOf(ANSWERABLE, 'count'), answer, ANSWERABLE)).toThrow(/constraint of count/);
  expect(checkAnswer(questionOf(ANSWERABLE, 'grade'), { ...answer, value: 2 }, ANSWERABLE)).toEqual([]);
});

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-10-00', false],
  ['2026-1-1', false],
  ['2026-11-22T00:00', false],
  ['', false],
] as const)('%s is a day: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
