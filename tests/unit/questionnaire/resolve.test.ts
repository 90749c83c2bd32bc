import { describe, expect, test } from 'vitest';
import type { QuestionnaireDocument } from '../../../src/model/documents/questionnaire.ts';
import { resolveQuestionnaire } from '../../../src/questionnaire/resolve.ts';
import { wildcardMatcher } from '../../../src/questionnaire/resolve-tests.ts';
import {
  BEISPIEL,
  documentWith,
  loadQuestionnaire,
  type QuestionDraft,
  questionnaireWith,
  questionOf,
} from '../../support/questionnaires.ts';

const options = (...scores: readonly (number | undefined)[]) =>
  scores.map((score, index) => ({ value: `o${index}`, label: 'x', ...(score === undefined ? {} : { score }) }));

test.each<[string, Omit<QuestionDraft, 'id'>, object, number]>([
  ['scale', { type: 'scale' }, { kind: 'choice' }, 1],
  ['scale, weighted', { type: 'scale', weight: 2.5 }, { kind: 'choice' }, 2.5],
  ['scale, weight 0', { type: 'scale', weight: 0 }, { kind: 'choice' }, 0],
  ['scale nobody declared', { type: 'scale', scale: 'constructor' }, { kind: 'none' }, 0],
  ['select_one', { type: 'select_one', options: options(0, 1) }, { kind: 'choice' }, 1],
  ['select_one without scores', { type: 'select_one', options: options(undefined, undefined) }, { kind: 'none' }, 0],
  ['select_multiple', { type: 'select_multiple', options: options(undefined, undefined) }, { kind: 'ticked' }, 1],
  ['select_multiple worth nothing', { type: 'select_multiple', options: options(0, 0) }, { kind: 'none' }, 0],
  ['boolean', { type: 'boolean' }, { kind: 'boolean', yes: 1, no: 0 }, 1],
  ['boolean, no is good', { type: 'boolean', score: { true: 0, false: 1 } }, { kind: 'boolean', yes: 0, no: 1 }, 1],
  ['percent', { type: 'percent' }, { kind: 'linear', from: 0, to: 100 }, 1],
  ['percent, linear', { type: 'percent', score: { linear: [40, 0] } }, { kind: 'linear', from: 40, to: 0 }, 1],
  ['integer', { type: 'integer', weight: 3 }, { kind: 'none' }, 0],
  [
    'integer, thresholds',
    {
      type: 'integer',
      score: {
        thresholds: [
          [0, 0],
          [5, 1],
        ],
      },
    },
    {
      kind: 'thresholds',
      steps: [
        [0, 0],
        [5, 1],
      ],
    },
    1,
  ],
  ['decimal, a line from a number to itself', { type: 'decimal', score: { linear: [3, 3] } }, { kind: 'none' }, 0],
  ['date', { type: 'date', weight: 3 }, { kind: 'none' }, 0],
  ['text', { type: 'text' }, { kind: 'none' }, 0],
])('rule and weight: %s', (_name, draft, scoreRule, weight) => {
  const question = questionOf(questionnaireWith([{ id: 'q', ...draft }]), 'q');
  expect({ scoreRule: question.scoreRule, weight: question.weight }).toEqual({ scoreRule, weight });
});

test('choices take scores from score, number or place', () => {
  const scales = {
    s: [
      { value: 'low', label: 'a' },
      { value: 5, label: 'b' },
      { value: 6, label: 'c', score: 7 },
    ],
  };
  const question = questionOf(questionnaireWith([{ id: 'q', scale: 's', anchors: { 5: 'fünf' } }], { scales }), 'q');
  expect(question.choices).toEqual([
    { value: 'low', label: { de: 'a' }, anchor: undefined, score: 0, exclusive: false },
    { value: 5, label: { de: 'b' }, anchor: { de: 'fünf' }, score: 5, exclusive: false },
    { value: 6, label: { de: 'c' }, anchor: undefined, score: 7, exclusive: false },
  ]);
});

test('an exclusive option is worth nothing', () => {
  const question = questionOf(loadQuestionnaire(BEISPIEL), 'str_02');
  expect(question.choices.map(({ value, score, exclusive }) => [value, score, exclusive])).toEqual([
    ['workshops', 1, false],
    ['survey', 1, false],
    ['council', 1, false],
    ['none', 0, true],
  ]);
});

test.each<[object, string]>([
  [{ grade: [1, 2.5, -1] }, 'answers.grade in [1, 2.5, -1]'],
  [{ list: ['a'] }, '"a" in answers.list'],
  [{ list: ['a', 'b'], grade: [1] }, '("a" in answers.list || "b" in answers.list) && answers.grade in [1]'],
  [{ yes: [true] }, 'answers.yes in [true]'],
  [{ nobody: ['say "x"\n'] }, 'answers.nobody in ["say \\"x\\"\\n"]'],
])('a map as condition: %j', (relevant, expected) => {
  const list = ['a', 'b'].map((value) => ({ value, label: value }));
  const questionnaire = questionnaireWith([
    { id: 'grade' },
    { id: 'list', type: 'select_multiple', options: list },
    { id: 'yes', type: 'boolean' },
    { id: 'q', relevant: relevant as never },
  ]);
  expect(questionOf(questionnaire, 'q').relevant).toBe(expected);
});

test('defaults, texts and places', () => {
  const questionnaire = questionnaireWith([{ id: 'q', type: 'percent', role: 'nobody', confidentiality: 'public' }], {
    confidentiality: 'internal',
    levels: [
      { id: 1, from: 50, title: 'b' },
      { id: 0, from: 0, title: { en: 'a' } },
    ],
  });
  expect(questionnaire).toMatchObject({
    title: { de: 'Klein' },
    scoring: { departments: 'mean', provisionalBelowCoverage: 0.7, evidence: undefined },
    levels: [
      { id: 0, title: { en: 'a' } },
      { id: 1, title: { de: 'b' } },
    ],
    dimensions: [{ weight: 1, pointer: '/dimensions/0' }],
  });
  expect(questionOf(questionnaire, 'q')).toMatchObject({
    role: { id: 'nobody', per: 'department' },
    minimum: 0,
    maximum: 100,
    confidentiality: 'internal',
    legal: { binding: 'none' },
    notApplicable: { allowed: false },
    pointer: '/dimensions/0/questions/0',
  });
});

test('a resolved questionnaire cannot be changed', () => {
  const questionnaire = loadQuestionnaire(BEISPIEL);
  expect(() => Object.assign(questionOf(questionnaire, 'str_01').choices[0] ?? {}, { score: 9 })).toThrow(TypeError);
  expect(() => (questionnaire.questions as unknown[]).push(1)).toThrow(TypeError);
  expect(() => Object.assign(questionnaire.roles.get('head') ?? {}, { per: 'organisation' })).toThrow(TypeError);
});

test.each([
  ['str_*', 'str_01', true],
  ['str_*', 'srv_01', false],
  ['*', 'a', true],
  ['*_01', 'str_01', true],
  ['s*_*1', 'str_01', true],
  ['ab*ba', 'aba', false],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'acb', false],
] as const)('wildcard %s and %s: %s', (pattern, id, fits) => {
  expect(wildcardMatcher(pattern)(id)).toBe(fits);
});

test('exact answers win over wildcards, long wildcards over short ones, unknown ids stay', () => {
  const tests = [{ name: 't', answers: { a_1: 1, 'a_*': 2, '*': 0, nope: 1 }, expect: { total: 1 } }];
  const questionnaire = questionnaireWith([{ id: 'a_1' }, { id: 'a_2' }, { id: 'b' }], { tests });
  expect(Object.fromEntries(questionnaire.tests[0]?.answers ?? [])).toEqual({ a_1: 1, a_2: 2, b: 0, nope: 1 });
});

describe('the digest', () => {
  const base = documentWith([
    { id: 'a', criteria: ['x'] },
    { id: 'b', type: 'percent', relevant: 'answers.a > 0' },
  ]);
  const digest = (change: (document: QuestionnaireDocument) => void): string => {
    const copy = structuredClone(base);
    change(copy);
    return resolveQuestionnaire(copy).digest;
  };
  const edit = (index: number, part: object) => (document: QuestionnaireDocument) =>
    Object.assign(document.dimensions[0]?.questions?.[index] ?? {}, part);
  const same = digest(() => undefined);

  test('is a SHA-256', () => expect(same).toMatch(/^sha256:[0-9a-f]{64}$/));

  test.each<[string, (document: QuestionnaireDocument) => unknown]>([
    [
      'version',
      (document) => {
        document.version = '1.0.1';
      },
    ],
    [
      'title',
      (document) => {
        document.title = 'Neu';
      },
    ],
    ['label', edit(0, { label: 'Neu?' })],
    ['hint', edit(0, { hint: 'Neu' })],
    ['order of questions', (document) => document.dimensions[0]?.questions?.reverse()],
    [
      'level title',
      (document) => {
        document.levels = [{ id: 0, from: 0, title: 'Neu' }];
      },
    ],
    ['measure', edit(0, { measures: [{ to: 1, effort: 's', text: 'x' }] })],
    ['the same default written out', edit(1, { score: { linear: [0, 100] }, weight: 1 })],
  ])('ignores: %s', (_name, change) => {
    expect(digest((document) => void change(document))).toBe(same);
  });

  test.each<[string, (document: QuestionnaireDocument) => unknown]>([
    [
      'id',
      (document) => {
        document.id = 'neu';
      },
    ],
    ['weight', edit(0, { weight: 2 })],
    ['dimension weight', (document) => Object.assign(document.dimensions[0] ?? {}, { weight: 2 })],
    ['role per', edit(0, { role: 'board' })],
    [
      'scale',
      (document) => {
        document.scales = {
          grade: [
            { value: 0, label: 'x' },
            { value: 3, label: 'x' },
          ],
        };
      },
    ],
    ['condition', edit(1, { relevant: 'answers.a > 1' })],
    ['score', edit(1, { score: { linear: [0, 90] } })],
    ['criteria', edit(0, { criteria: ['x', 'y'] })],
    ['gate', edit(0, { gate: { when: 'value == 0', of: 'total', cap: 1 } })],
    ['not applicable', edit(0, { not_applicable: { allowed: true } })],
    [
      'levels',
      (document) => {
        document.levels = [{ id: 1, from: 0, title: 'Anfang' }];
      },
    ],
    [
      'range',
      (document) => {
        document.scoring.range = [0, 10];
      },
    ],
    [
      'evidence cap',
      (document) => {
        document.scoring.evidence = { cap: 0.5 };
      },
    ],
  ])('changes with: %s', (_name, change) => {
    expect(digest((document) => void change(document))).not.toBe(same);
  });
});

test.each<[string, object, boolean]>([
  ['a method', { method: 'weighted_mean' }, true],
  ['nothing', {}, false],
  ['a setting that its method does not have', { half_credit: true, stages: { reached: 0.5 } }, false],
  ['a setting of the method around it', { method: 'share', group: { pooled: false } }, true],
  ['a setting of another method than the one around it', { method: 'share', group: { stages: {} } }, false],
])('a group stands by itself with %s', (_name, { group, ...written }: { group?: object }, expected) => {
  const { dimensions } = documentWith([{ id: 'q' }]);
  const [dimension] = dimensions;
  const inner = { id: 'inner', title: 'Innen', questions: dimension?.questions ?? [], ...group };
  const outer = { id: 'one', title: 'Eins', groups: [inner], ...written };
  const [resolved] = resolveQuestionnaire({ ...documentWith([]), dimensions: [outer as never] }).dimensions;
  expect((group === undefined ? resolved : resolved?.groups[0])?.hasOwnMethod).toBe(expected);
});
