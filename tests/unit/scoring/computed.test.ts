import { describe, expect, test } from 'vitest';
import type { Answer, Response } from '../../../src/model/answer.ts';
import type { ComputedRule, ComputedValue } from '../../../src/model/computed.ts';
import type { Question, Questionnaire } from '../../../src/model/questionnaire.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { agreesWith, computedValues, type SourceResult, type WithoutResult } from '../../../src/scoring/computed.ts';
import type { AssessmentInput } from '../../../src/scoring/input.ts';
import { simulate } from '../../../src/scoring/simulate.ts';
import { sourceOfServices } from '../../support/computed-source.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { AT_LEVEL, type Service } from '../../support/services-world.ts';

const target = (computed: ComputedRule): Questionnaire =>
  questionnaireWith([{ id: 'share', role: 'board', type: 'percent', computed: { ...computed } as never }]);

function computedFrom(rule: ComputedRule, source: SourceResult | WithoutResult): ComputedValue {
  const [value] = computedValues(target(rule), () => source);
  if (value === undefined) throw new Error('nothing is computed');
  return value;
}

const RECORDED: ComputedRule = { from: 'x', measure: 'recorded', threshold: undefined };
const from = (measure: 'entries' | 'cases', threshold: number): ComputedRule => ({ from: 'x', measure, threshold });
const TOTAL: ComputedRule = { from: 'x', measure: 'total', threshold: undefined };

// The six services of the domain study, and one that nobody has answered anything about.
const six: readonly Service[] = [
  { id: 'a', answers: AT_LEVEL[3], cases: 1200 },
  { id: 'b', answers: AT_LEVEL[2], cases: 5000 },
  { id: 'c', answers: AT_LEVEL[0], cases: 150 },
  { id: 'd', answers: AT_LEVEL[4], cases: 300 },
  { id: 'e', answers: AT_LEVEL[1], cases: 800 },
  { id: 'f', answers: AT_LEVEL[3], cases: 2550 },
];
const open: Service = { id: 'g', cases: 100 };
const uncounted: Service = { id: 'h', answers: AT_LEVEL[4] };

describe('what is taken from services', () => {
  test.each<
    [
      string,
      ComputedRule,
      readonly Service[],
      number | undefined,
      string | null,
      ComputedValue['counts'] | ComputedValue['reason'],
    ]
  >([
    ['by count', from('entries', 2), six, undefined, '200/3', { part: 4, of: 6 }],
    ['by cases', from('cases', 3), six, undefined, '81/2', { part: 4050, of: 10000 }],
    ['an open one has no part', from('entries', 2), [...six, open], undefined, '200/3', { part: 4, of: 6 }],
    [
      'one without cases has none by cases',
      from('cases', 3),
      [...six, uncounted],
      undefined,
      '81/2',
      { part: 4050, of: 10000 },
    ],
    [
      'none that reaches it is nothing, not unknown',
      from('entries', 4),
      [{ id: 'a', answers: AT_LEVEL[3] }],
      undefined,
      '0',
      { part: 0, of: 1 },
    ],
    ['recorded of expected', RECORDED, six, 9, '200/3', { part: 6, of: 9 }],
    ['recorded, answered or not', RECORDED, [...six, open], 7, '100', { part: 7, of: 7 }],
    ['more than expected', RECORDED, six, 5, null, 'more-than-expected'],
    ['nobody has said how many', RECORDED, six, undefined, null, 'not-expected'],
    ['no entries to record', RECORDED, [], 5, null, 'no-entries'],
    ['no entries', from('entries', 2), [], undefined, null, 'no-entries'],
    ['no level', from('cases', 2), [open], undefined, null, 'no-level'],
    ['no cases', from('cases', 2), [uncounted], undefined, null, 'no-cases'],
    ['a level that is not there', from('cases', 9), six, undefined, null, 'unusable'],
    ['no total of services', TOTAL, six, undefined, null, 'no-score'],
    ['no answer for a total', TOTAL, [open], undefined, null, 'no-answer'],
  ])('%s', (_name, rule, services, expected, fraction, rest) => {
    const { value, counts, reason } = computedFrom(rule, sourceOfServices(services, expected));
    expect([value?.fraction ?? null, counts ?? reason]).toEqual([fraction, rest]);
    expect(value === null).toBe(reason !== null);
  });

  test.each(['not-in-wave', 'unusable'] as const)('without results because %s', (reason) => {
    expect(computedFrom(RECORDED, reason)).toMatchObject({ version: null, value: null, counts: null, reason });
  });

  const internal = (source: SourceResult): SourceResult => ({
    ...source,
    questionnaire: { ...source.questionnaire, confidentiality: 'internal' },
  });

  test.each([
    [RECORDED, '667/10'],
    [from('cases', 3), '81/2'],
    [from('entries', 2), '667/10'],
  ])(
    'of an internal questionnaire the one number gets out, as it is published, and not what it is made of %#',
    (rule, fraction) => {
      const source = sourceOfServices(six, 9);
      const open = computedFrom(rule, source);
      expect(open.counts).not.toBeNull();
      expect(computedFrom(rule, internal(source))).toEqual({
        ...open,
        value: { value: expect.any(Number), fraction },
        low: null,
        high: null,
        counts: null,
      });
    },
  );

  test('of an internal questionnaire with fewer than three answers nothing gets out', () => {
    const few = sourceOfServices([{ id: 'a', answers: { k1: 'found', k2: 'all_stated' }, cases: 5 }], 9);
    expect(computedFrom(RECORDED, few).value?.fraction).toBe('100/9');
    expect(computedFrom(RECORDED, internal(few))).toMatchObject({ value: null, counts: null, reason: 'few-answers' });
  });
});

describe('what is not known in the source', () => {
  // Each of the others has no answer: it may be at the worst level or at the best.
  const mostlyOpen: readonly Service[] = [six[0], ...['g', 'h', 'i'].map((id) => ({ id, cases: 1200 }))].filter(
    (one) => one !== undefined,
  );

  test.each<[string, ComputedRule, readonly Service[], readonly (string | undefined)[]]>([
    ['widens a share by count', from('entries', 3), mostlyOpen, ['25', '100', '100']],
    ['widens a share by cases', from('cases', 4), mostlyOpen, ['0', '0', '75']],
    ['is nothing where everything is answered', from('cases', 3), six, ['81/2', '81/2', '81/2']],
    ['does not matter to what is recorded', RECORDED, mostlyOpen, ['100/3', '100/3', '100/3']],
  ])('%s', (_name, rule, services, range) => {
    const { low, value, high } = computedFrom(rule, sourceOfServices(services, 12));
    expect([low, value, high].map((one) => one?.fraction)).toEqual(range);
  });

  const rated = (questions: number, answers: readonly number[], confidentiality?: 'internal'): SourceResult => {
    const ids = Array.from({ length: questions }, (_none, index) => `q${index}`);
    const questionnaire = questionnaireWith(
      ids.map((id) => ({ id, role: 'board', type: 'percent' as const })),
      confidentiality === undefined ? {} : { confidentiality },
    );
    const given = Object.fromEntries(answers.map((value, index) => [`q${index}`, typed(value)]));
    const organisation = assess({
      ...inputWith(given, []),
      questionnaire,
      responses: [responseTo(questionnaire, given)],
    });
    return { questionnaire, organisation, entries: [], expected: undefined };
  };

  test.each<[string, SourceResult, readonly (string | undefined)[], ComputedValue['reason']]>([
    ['widens a total', rated(4, [100]), ['25', '100', '100'], null],
    ['is too much for a number of an internal questionnaire', rated(40, [0, 0, 0], 'internal'), [], 'provisional'],
    ['is little enough', rated(4, [0, 0, 100], 'internal'), [undefined, '333/10', undefined], null],
  ])('%s', (_name, source, range, reason) => {
    const computed = computedFrom(TOTAL, source);
    expect(computed.reason).toBe(reason);
    expect([computed.low, computed.value, computed.high].map((one) => one?.fraction)).toEqual(
      range.length === 0 ? [undefined, undefined, undefined] : range,
    );
  });
});

const ON = '2026-09-10';
const typed = (value: number): Answer => ({ state: 'answered', value, answered_on: ON });
const worked = computedFrom(from('entries', 2), sourceOfServices(six));
const percent = (value: number) => ({ value, fraction: String(value) });
const uncertain: ComputedValue = { ...worked, low: percent(20), high: percent(90) };
const missing = computedFrom(RECORDED, 'not-in-wave');
const share = { id: 'share', role: 'board', type: 'percent', computed: { from: 'x', measure: 'recorded' } } as const;

function responseTo({ id }: Questionnaire, answers: Readonly<Record<string, Answer>>): Response {
  return {
    key: { wave: '2026', questionnaire: id, subject: 'organisation', role: 'board' },
    ...{ questionnaireVersion: '1.0.0', questionnaireDigest: '', status: 'draft', invented: true },
    ...{ answers, conflicts: [], lastQuestionId: undefined, lastChange: undefined },
  };
}

function inputWith(
  answers: Readonly<Record<string, Answer>>,
  computed: readonly ComputedValue[],
  question: object = {},
): AssessmentInput {
  const questionnaire = questionnaireWith([
    { ...share, ...question },
    { id: 'more', role: 'board', relevant: 'answers.share > 60' },
  ]);
  return {
    questionnaire,
    wave: { id: '2026', date: '2026-09-30' },
    departments: [],
    responses: [responseTo(questionnaire, answers)],
    computed,
    subject: 'organisation',
  };
}

function nodeOf(input: AssessmentInput, id: Question['id'] = 'share') {
  const node = assess(input).total.dimensions[0]?.questions.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no question ${id}`);
  return node;
}

describe('what a computed question counts', () => {
  test.each<
    [string, Readonly<Record<string, Answer>>, ComputedValue, object, string | null, readonly (string | undefined)[]]
  >([
    ['exactly what is computed', {}, worked, {}, '200/3', ['200/3', '200/3']],
    ['what is computed, whatever is typed', { share: typed(10) }, worked, {}, '200/3', ['200/3', '200/3']],
    ['what is typed, as long as nothing is computed', { share: typed(10) }, missing, {}, '10', ['10', '10']],
    ['nothing, where nothing is typed either: it opens the range', {}, missing, {}, null, ['0', '100']],
    ['its share of a range of its own', {}, worked, { score: { linear: [0, 80] } }, '250/3', ['250/3', '250/3']],
    ['what is not known there opens its range', {}, uncertain, {}, '200/3', ['20', '90']],
    ['turned round where less is better', {}, uncertain, { score: { linear: [100, 0] } }, '100/3', ['10', '80']],
    [
      'all steps in between count, not only those at the ends',
      {},
      uncertain,
      {
        score: {
          thresholds: [
            [0, 0.5],
            [30, 0],
            [60, 1],
            [80, 0.5],
          ],
        },
      },
      '100',
      ['0', '100'],
    ],
    ['nothing beyond a range of its own', {}, worked, { score: { linear: [0, 60] } }, '100', ['100', '100']],
    [
      'a step that it reaches',
      {},
      worked,
      {
        score: {
          thresholds: [
            [0, 0],
            [66, 0.5],
            [67, 1],
          ],
        },
      },
      '50',
      ['50', '50'],
    ],
  ])('%s', (_name, answers, computed, question, score, range) => {
    const { scores } = nodeOf(inputWith(answers, [computed], question));
    expect(scores.score?.fraction ?? null).toBe(score);
    expect([scores.low?.fraction, scores.high?.fraction]).toEqual(range);
  });

  test('the answer knows where it comes from, or why it does not', () => {
    expect(nodeOf(inputWith({}, [worked])).answers[0]).toMatchObject({ state: 'answered', computed: worked });
    expect(nodeOf(inputWith({}, [missing])).answers[0]).toMatchObject({
      state: 'open',
      value: null,
      computed: missing,
    });
    expect(nodeOf(inputWith({}, [worked]), 'more').answers[0]?.computed).toBeNull();
  });

  test('conditions look at what counts', () => {
    expect(nodeOf(inputWith({ share: typed(10) }, [worked]), 'more').counts.asked).toBe(1);
    expect(nodeOf(inputWith({ share: typed(10) }, [missing]), 'more').counts.asked).toBe(0);
  });

  test('evidence beside what is typed stays', () => {
    const evidence = [{ kind: 'list', title: 'Register', date: '2026-09-01' }];
    const answers = { share: { ...typed(10), evidence } };
    expect(nodeOf(inputWith(answers, [worked])).answers[0]?.hasValidEvidence).toBe(true);
    expect(nodeOf(inputWith({}, [worked])).answers[0]?.hasValidEvidence).toBe(false);
  });

  test.each([
    ['nobody waits for a response where all of it is computed', worked, []],
    ['somebody does where there is no value', missing, [{ subject: 'organisation', role: 'board', status: 'missing' }]],
  ])('%s', (_name, computed, responses) => {
    const questionnaire = questionnaireWith([share]);
    expect(assess({ ...inputWith({}, [computed]), questionnaire, responses: [] }).responses).toEqual(responses);
  });

  test('what somebody assumes takes its place', () => {
    const assumed = [{ questionId: 'share', subject: 'organisation', role: 'board', answer: typed(90) }];
    const { before, after } = simulate(inputWith({}, [worked]), assumed);
    const scores = [before, after].map(({ total }) => total.dimensions[0]?.questions[0]?.scores.score?.fraction);
    expect(scores).toEqual(['200/3', '90']);
  });
});

test.each([
  [43, '130/3', true],
  [43.3, '130/3', true],
  [43.33, '130/3', true],
  [43.4, '130/3', false],
  [44, '130/3', false],
  [58, '115/2', true],
  [57, '115/2', false],
  [0, '0', true],
])('%s was typed, %s is computed: they agree: %s', (number, fraction, isSame) => {
  const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
  expect(agreesWith(number, { value: numerator / denominator, fraction })).toBe(isSame);
});
