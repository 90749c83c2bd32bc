import { describe, expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Truth } from '../../../src/expression/types.ts';
import type { AnswerValue } from '../../../src/model/answer.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { askedWhen } from './subject.ts';

const ANSWERS = {
  grade: 2,
  word: 'partly',
  list: ['a', 'b'],
  flag: true,
  share: 12.5,
  day: '2026-02-28',
  mixed: 'late',
};

function truthOf(text: string, answers: Readonly<Record<string, AnswerValue>>, flags: readonly string[] = []): Truth {
  return compileConditions(askedWhen(text)).relevant('asked', { answers, flags });
}

// T is true, F is false, U hangs on the question `flag`, which is not answered.
const LITERALS = { T: 'true', F: 'false', U: 'answers.flag' } as const;
const TRUTH = { T: 'true', F: 'false', U: 'unknown' } as const;

describe('Kleene’s tables', () => {
  test.each([
    ['T && T', 'T'],
    ['T && F', 'F'],
    ['T && U', 'U'],
    ['F && T', 'F'],
    ['F && F', 'F'],
    ['F && U', 'F'],
    ['U && T', 'U'],
    ['U && F', 'F'],
    ['U && U', 'U'],
    ['T || T', 'T'],
    ['T || F', 'T'],
    ['T || U', 'T'],
    ['F || T', 'T'],
    ['F || F', 'F'],
    ['F || U', 'U'],
    ['U || T', 'T'],
    ['U || F', 'U'],
    ['U || U', 'U'],
    ['!T', 'F'],
    ['!F', 'T'],
    ['!U', 'U'],
    ['T ? T : U', 'T'],
    ['T ? U : T', 'U'],
    ['F ? U : T', 'T'],
    ['U ? T : F', 'U'],
    ['U == U', 'U'],
    ['U != T', 'U'],
    ['U in [T, F]', 'U'],
    ['(U || F) && F', 'F'],
    ['!(U && F)', 'T'],
  ] as const)('%s is %s', (pattern, expected) => {
    const text = pattern.replace(/[TFU]/g, (letter) => LITERALS[letter as keyof typeof LITERALS]);
    expect(truthOf(text, {})).toBe(TRUTH[expected]);
  });
});

test.each<[string, Truth]>([
  ['answers.grade >= 2', 'true'],
  ['answers.grade >= 2.0', 'true'],
  ['answers.grade > 2', 'false'],
  ['answers.grade in [1, 2]', 'true'],
  ['answers.grade in [1.0, 2.0]', 'true'],
  ['answers.grade in [1, 2.5]', 'false'],
  ['2 in [2.0, 3]', 'true'],
  ['answers.grade + 1 == 3', 'true'],
  ['answers.grade * 2 - 1.5 == 2.5', 'true'],
  ['-answers.grade < 0', 'true'],
  ['answers.share == 12.5', 'true'],
  ["answers.word == 'partly'", 'true'],
  ["answers.word in ['yes', 'no']", 'false'],
  ["'a' in answers.list", 'true'],
  ["'c' in answers.list", 'false'],
  ['size(answers.list) == 2', 'true'],
  ['answers.grade == size(answers.list)', 'true'],
  ['size(answers.word) + 1 > 6.5', 'true'],
  ['answers.flag', 'true'],
  ["answers.day < '2026-03-01'", 'true'],
  ["answers.word.startsWith('part')", 'true'],
  ["answers.mixed == 'late'", 'true'],
  ['answers.mixed == 1', 'false'],
  ['answers.count >= 2', 'unknown'],
  ["'x' in answers.list || answers.count > 1", 'unknown'],
  ['size(answers.text) > 1', 'unknown'],
  ['has(answers.grade)', 'true'],
  ['has(answers.count)', 'false'],
  ['!has(answers.count) || answers.count > 3', 'true'],
  ['has(answers.count) && answers.count > 3', 'false'],
  ['flags.citizen_service', 'true'],
  ['flags.field_work', 'false'],
  ['flags.field_work || answers.count > 1', 'unknown'],
  ['answers.grade >= 2\n// a remark\n&& true', 'true'],
])('%s is %s', (text, expected) => {
  expect(truthOf(text, ANSWERS, ['citizen_service'])).toBe(expected);
});

test.each<[string, AnswerValue]>([
  ['answers.grade == 1', 'two'],
  ['false && answers.grade == 1', 'two'],
  ['answers.flag', 1],
  ["'a' in answers.list", 'a'],
  ["'a' in answers.list", [1] as unknown as string[]],
  ['answers.share > 1', Number.NaN],
  ["answers.word == 'yes'", true],
])('an answer of a wrong type stops %s', (text, value) => {
  const id = /answers\.(\w+)/.exec(text)?.[1] ?? '';
  const conditions = compileConditions(askedWhen(text));
  expect(() => conditions.relevant('asked', { flags: [], answers: { [id]: value } })).toThrow(
    expect.objectContaining({
      name: 'ConditionError',
      data: expect.objectContaining({ reason: 'wrong-type', name: id }),
    }),
  );
});

test.each([
  'answers.grade >=',
  'answers.grad == 1',
  'flags.nope',
  'answers.grade',
  "answers.grade == 'x'",
  'answers.constructor',
  'answers.__proto__',
  "answers['grade'] == 1",
  'answers.grade / 0 > 1',
  'true || nope',
])('%s does not compile', (text) => {
  expect(() => compileConditions(askedWhen(text))).toThrow(expect.objectContaining({ name: 'ConditionError' }));
});

test('a question named like a part of every object is a question like others', () => {
  const conditions = compileConditions(
    questionnaireWith([{ id: 'constructor' }, { id: 'asked', relevant: 'answers.constructor == 2' }]),
  );
  expect(conditions.relevant('asked', { flags: [], answers: {} })).toBe('unknown');
  expect(conditions.relevant('asked', { flags: [], answers: { constructor: 2 } as never })).toBe('true');
});

test.each([
  ['value == 0', 0, true],
  ['value == 0', 1, false],
  ['value >= 1.5', 2, true],
] as const)('gate %s of %s is %s', (when, value, expected) => {
  const conditions = compileConditions(askedWhen('true', { gate: { when, of: 'total', cap: 1 } }));
  expect(conditions.gate('asked', value)).toBe(expected);
});

test('a question without conditions is asked, meets no gate and has no constraint', () => {
  const conditions = compileConditions(askedWhen('true'));
  expect(conditions.relevant('grade', { flags: [], answers: {} })).toBe('true');
  expect(conditions.gate('grade', 0)).toBe(false);
  expect(conditions.constraint('grade', 0)).toBe(true);
  expect(() => compileConditions(askedWhen('true', { constraint: 'value > 0' })).constraint('asked', 'x')).toThrow();
});

test('conditions are compiled once per questionnaire', () => {
  const questionnaire = askedWhen('answers.grade == 1 || answers.count > answers.grade');
  expect(compileConditions(questionnaire)).toBe(compileConditions(questionnaire));
  expect(compileConditions(questionnaire).references('asked')).toEqual(['count', 'grade']);
});
