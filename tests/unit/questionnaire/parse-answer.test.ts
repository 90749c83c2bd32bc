import { expect, test } from 'vitest';
import { parseAnswer } from '../../../src/questionnaire/parse-answer.ts';
import { questionOf } from '../../support/questionnaires.ts';
import { ANSWERABLE } from './answerable.ts';

test.each<[string, string, unknown]>([
  ['share', '12,5', 12.5],
  ['share', '12.5', 12.5],
  ['share', '85 %', 85],
  ['share', ' 85% ', 85],
  ['share', '101', 'answer-too-large'],
  ['share', '', 'answer-wrong-type'],
  ['share', '85 % ca.', 'answer-wrong-type'],
  ['share', '1e1', 'answer-wrong-type'],
  ['share', '0x10', 'answer-wrong-type'],
  ['amount', '-3,25', -3.25],
  ['amount', '+4', 4],
  ['amount', '1.234,5', 'answer-wrong-type'],
  ['amount', '85 %', 'answer-wrong-type'],
  ['count', '12', 12],
  ['count', '12,5', 'answer-not-whole'],
  ['count', 'zwölf', 'answer-wrong-type'],
  ['yes', 'ja', true],
  ['yes', 'J', true],
  ['yes', 'Yes', true],
  ['yes', 'y', true],
  ['yes', 'true', true],
  ['yes', 'nein', false],
  ['yes', 'N', false],
  ['yes', 'no', false],
  ['yes', 'vielleicht', 'answer-wrong-type'],
  ['grade', '2', 2],
  ['grade', '0', 0],
  ['grade', 'Punkt 1', 1],
  ['grade', '3', 'answer-unknown-option'],
  ['grade', 'viel', 'answer-unknown-option'],
  ['word', 'partly', 'partly'],
  ['word', '2', 'partly'],
  ['word', 'wahl NO', 'no'],
  ['word', '4', 'answer-unknown-option'],
  ['word', '0', 'answer-unknown-option'],
  ['list', 'a, c', ['a', 'c']],
  ['list', '1,2', ['a', 'b']],
  ['list', 'none', ['none']],
  ['list', 'a,,b,', ['a', 'b']],
  ['list', 'a,none', 'answer-exclusive-option'],
  ['list', 'a,1', 'answer-duplicate-option'],
  ['list', '', 'answer-nothing-chosen'],
  ['list', 'a;b', 'answer-unknown-option'],
  ['free', '', []],
  ['day', '2026-11-22', '2026-11-22'],
  ['day', '22.11.2026', '2026-11-22'],
  ['day', '1.2.2026', '2026-02-01'],
  ['day', '31.2.2026', 'answer-not-a-day'],
  ['note', '  frei, mit Komma ', 'frei, mit Komma'],
  ['note', '', 'answer-empty'],
])('%s: %j', (id, text, expected) => {
  const parsed = parseAnswer(questionOf(ANSWERABLE, id), text);
  expect(parsed.ok ? parsed.value : parsed.problems[0]?.messageId).toEqual(expected);
});

test('problems name the question', () => {
  const parsed = parseAnswer(questionOf(ANSWERABLE, 'word'), 'partli');
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ data: { question: 'word', value: 'partli' }, field: '/value', suggestions: ['partly'] }],
  });
});
