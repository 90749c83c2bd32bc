import { describe, expect, test } from 'vitest';
import { checkConditions } from '../../../src/expression/check-conditions.ts';
import { hasConditions } from '../../../src/expression/has-conditions.ts';
import type { ConditionProblem } from '../../../src/expression/problem.ts';
import { type QuestionDraft, questionnaireWith } from '../../support/questionnaires.ts';
import { askedWhen, KNOWN, SURROUNDINGS } from './subject.ts';

/** Id, and the part of the expression that is meant. */
function found(problems: readonly ConditionProblem[], text: string): readonly (readonly string[])[] {
  return problems.map((one) => [one.messageId, text.slice(one.offset, one.offset + one.length), ...one.suggestions]);
}

test.each<[string, ...(readonly string[])[]]>([
  ['answers.grade >= 2 && flags.citizen_service'],
  ['answers.grade ==', ['condition-incomplete', '']],
  ['answers.grade = 1', ['condition-syntax', '=']],
  ['answers.grade == 1 )', ['condition-syntax', ')']],
  ["answers.word == 'yes", ['condition-syntax', "'yes"]],
  ['answers.grade > 1 ||| true', ['condition-syntax', '|']],
  ['answers.größe > 1', ['condition-syntax', 'ö']],
  ['answers.grad > 1', ['condition-unknown-question', 'grad', 'grade']],
  ['answers.constructor == 1', ['condition-unknown-question', 'constructor']],
  ['answers.__proto__ == 1', ['condition-unknown-question', '__proto__']],
  ['has(answers.shar)', ['condition-unknown-question', 'shar', 'share']],
  ['flags.citizen_servic', ['condition-unknown-flag', 'citizen_servic', 'citizen_service']],
  ['flags.toString', ['condition-unknown-flag', 'toString']],
  ['grade > 1', ['condition-unknown-name', 'grade', 'answers.grade']],
  ['citizen_service', ['condition-unknown-name', 'citizen_service', 'flags.citizen_service']],
  ['answer.grade > 1', ['condition-unknown-name', 'answer', 'answers']],
  ['value > 1', ['condition-unknown-name', 'value']],
  ['siz(answers.list) > 1', ['condition-unknown-function', 'siz', 'size']],
  ["answers.word.startWith('y')", ['condition-unknown-function', 'startWith', 'startsWith']],
  ["answers.word.matches('(a+)+b')", ['condition-unknown-function', 'matches']],
  ["answers.list.exists(one, one == 'a')", ['condition-unknown-function', 'exists']],
  ['cel.bind(x, 1, x == 1)', ['condition-unknown-function', 'bind']],
  ['has(flags.citizen_service)', ['condition-unsupported', 'flags.citizen_service']],
  ['has(answers)', ['condition-unsupported', 'answers']],
  ["answers['grade'] == 1", ['condition-unsupported', "answers['grade']"]],
  ['answers.grade / 2 == 1', ['condition-unsupported', 'answers.grade / 2']],
  ['answers.grade == null', ['condition-unsupported', 'null']],
  ['answers == answers', ['condition-unsupported', 'answers'], ['condition-unsupported', 'answers']],
  ["answers.grade == 'x'", ['condition-wrong-type', "answers.grade == 'x'"]],
  ['answers.list > 1', ['condition-wrong-type', 'answers.list > 1']],
  ["true && 'x' in answers.word", ['condition-wrong-type', "'x' in answers.word"]],
  ['has(1)', ['condition-wrong-type', '1']],
  ['answers.grade', ['condition-not-boolean', 'answers.grade']],
  ['answers.grade == 3', ['condition-unknown-option', '3']],
  ['answers.grade in [1, -1]', ['condition-unknown-option', '-1']],
  ["'parly' != answers.word", ['condition-unknown-option', "'parly'", 'partly']],
  ["'d' in answers.list", ['condition-unknown-option', "'d'", 'a', 'b', 'c']],
  ["answers.mixed == 'late'"],
  ['answers.grade >= 3', ['condition-always-false', 'answers.grade >= 3']],
  ['answers.grade >= 0', ['condition-always-true', 'answers.grade >= 0']],
  ['answers.flag || !answers.flag', ['condition-always-true', 'answers.flag || !answers.flag']],
  ['answers.grade == 1 && answers.grade == 2', ['condition-always-false', 'answers.grade == 1 && answers.grade == 2']],
  ['flags.field_work && !flags.field_work', ['condition-always-false', 'flags.field_work && !flags.field_work']],
  ['size(answers.list) <= 3', ['condition-always-true', 'size(answers.list) <= 3']],
  ['has(answers.grade)'],
  ['has(answers.grade) || !has(answers.grade)', ['condition-always-true', 'has(answers.grade) || !has(answers.grade)']],
  ['true', ['condition-always-true', 'true']],
  ['answers.count >= 0 || answers.count < 0'],
  ['answers.asked > 1', ['condition-self-reference', 'asked']],
  [`answers.grade == 1${' '.repeat(4000)}`, ['condition-too-long', `answers.grade == 1${' '.repeat(3982)}`]],
  [`true${' && true'.repeat(480)}`, ['condition-always-true', `true${' && true'.repeat(480)}`]],
  [`${'('.repeat(60)}true${')'.repeat(60)}`, ['condition-too-complex', `${'('.repeat(60)}true${')'.repeat(60)}`]],
])('%s', (text, ...expected) => {
  const problems = checkConditions(askedWhen(text));
  const shown = found(problems, text);
  if (expected[0]?.[0] === 'condition-too-long') expect(shown[0]?.[0]).toBe('condition-too-long');
  else expect(shown).toEqual(expected);
});

test('a problem names question, field, place and severity', () => {
  const [problem] = checkConditions(askedWhen('true && answers.grad == 1'));
  expect(problem).toEqual({
    messageId: 'condition-unknown-question',
    severity: 'error',
    data: { question: 'asked', name: 'grad' },
    questionId: 'asked',
    pointer: `/dimensions/0/questions/${KNOWN.length}`,
    field: '/relevant',
    offset: 16,
    length: 4,
    suggestions: ['grade'],
  });
});

describe('what a value may be asked', () => {
  test.each<[Partial<QuestionDraft>, string, string, ...string[]]>([
    [{ gate: { when: 'value == 0', of: 'total', cap: 1 } }, '', ''],
    [{ gate: { when: 'value == 5', of: 'total', cap: 1 } }, '/gate/when', 'condition-unknown-option'],
    [{ gate: { when: 'value < 0', of: 'total', cap: 1 } }, '/gate/when', 'condition-always-false'],
    [{ gate: { when: 'answers.grade == 0', of: 'total', cap: 1 } }, '/gate/when', 'condition-unknown-name'],
    [{ gate: { when: "value == 'x'", of: 'total', cap: 1 } }, '/gate/when', 'condition-wrong-type'],
    [{ constraint: 'value > 0 && flags.field_work' }, '/constraint', 'condition-unknown-name'],
    [{ constraint: 'value >= 0' }, '/constraint', 'condition-always-true'],
    [{ constraint: 'value > 0' }, '', ''],
    [{ type: 'percent', constraint: 'value <= 100' }, '', ''],
    [{ type: 'boolean', constraint: 'value || !value' }, '/constraint', 'condition-always-true'],
  ])('%j', (draft, field, messageId) => {
    const problems = checkConditions(questionnaireWith([{ id: 'own', ...draft }], SURROUNDINGS));
    expect(problems.map((one) => [one.field, one.messageId])).toEqual(field === '' ? [] : [[field, messageId]]);
  });
});

describe('what conditions look at', () => {
  const when = (id: string, relevant: string, role = 'head'): QuestionDraft => ({
    id,
    relevant,
    role,
    type: 'integer',
  });
  const open = (id: string, role = 'head'): QuestionDraft => ({ id, role, type: 'integer' });
  test.each<[string, readonly QuestionDraft[], ...string[]]>([
    ['back', [open('a'), when('b', 'answers.a > 1')]],
    ['forward', [when('a', 'answers.b > 1'), open('b')], 'a: condition-forward-reference b'],
    [
      'self',
      [when('a', 'answers.a > 1 || answers.a < 0')],
      'a: condition-self-reference a',
      'a: condition-self-reference a',
    ],
    [
      'circle of two',
      [when('a', 'answers.b > 1'), when('b', 'answers.a > 1')],
      'a: condition-forward-reference b',
      'b: condition-cycle a → b → a',
    ],
    [
      'circle of three behind a tail',
      [when('t', 'answers.a > 1'), when('a', 'answers.b > 1'), when('b', 'answers.c > 1'), when('c', 'answers.a > 1')],
      't: condition-forward-reference a',
      'a: condition-forward-reference b',
      'b: condition-forward-reference c',
      'c: condition-cycle a → b → c → a',
    ],
    ['no circle', [open('a'), when('b', 'answers.a > 1'), when('c', 'answers.a > 1 && answers.b > 1')]],
    ['organisation looks at organisation', [open('a', 'board'), when('b', 'answers.a > 1', 'board')]],
    ['department looks at organisation', [open('a', 'board'), when('b', 'answers.a > 1')]],
    [
      'organisation looks at department',
      [open('a'), when('b', 'answers.a > 1', 'board')],
      'b: condition-organisation-uses-department a',
    ],
    [
      'organisation looks at flag',
      [when('b', 'flags.field_work', 'board')],
      'b: condition-organisation-uses-flag field_work',
    ],
  ])('%s', (_name, drafts, ...expected) => {
    const problems = checkConditions(questionnaireWith(drafts, SURROUNDINGS));
    expect(
      problems.map((one) => `${one.questionId}: ${one.messageId} ${one.data['name'] ?? one.data['path']}`),
    ).toEqual(expected);
  });
});

test.each<[string, Partial<QuestionDraft>, boolean]>([
  ['none', {}, false],
  ['relevant', { relevant: 'true' }, true],
  ['constraint', { constraint: 'true' }, true],
  ['gate', { gate: { when: 'true', of: 'total', cap: 1 } }, true],
])('hasConditions: %s', (_name, draft, expected) => {
  expect(hasConditions(questionnaireWith([{ id: 'one', ...draft }]))).toBe(expected);
});

test('a chain of many thousand questions is followed to its end', () => {
  const chain = Array.from({ length: 12_000 }, (_, index) => ({
    id: `q_${index}`,
    relevant: `answers.q_${(index + 1) % 12_000} > 0`,
  }));
  const problems = checkConditions(questionnaireWith(chain));
  expect(problems.filter((one) => one.messageId === 'condition-cycle').map((one) => one.questionId)).toEqual([
    'q_11999',
  ]);
});
