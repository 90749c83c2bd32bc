import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { checkAnswer } from '../../../src/questionnaire/check-answer.ts';
import { responseSchema } from '../../../src/questionnaire/response-schema.ts';
import { BEISPIEL, loadQuestionnaire } from '../../support/questionnaires.ts';
import { ANSWERABLE } from './answerable.ts';
import { compileSchema, STRICT } from './compile-schema.ts';

const validate = compileSchema(responseSchema(ANSWERABLE), STRICT);

/** Pointers of what is wrong. */
function wrongAt(answers: object, header: object = {}): readonly string[] {
  validate({ ...header, answers });
  const places = (validate.errors ?? []).filter((error) => error.keyword !== 'if').map((error) => error.instancePath);
  return [...new Set(places)];
}

const DAY = '2026-11-22';
const HEADER = {
  format: 1,
  questionnaire: { id: 'klein', version: '1.0.7', digest: `sha256:${'0'.repeat(64)}` },
  wave: '2026',
  subject: 'ordnungsamt',
  role: 'head',
  status: 'draft',
};

test.each<[string, object, ...string[]]>([
  ['nothing', {}],
  ['values alone', { grade: 2, word: 'yes', list: ['a'], yes: true, share: 1.5, count: 2, day: DAY, note: 'x' }],
  ['whole answers', { grade: { state: 'answered', value: 2, criteria_unmet: [1], comment: 'x', answered_on: DAY } }],
  ['not applicable', { share: { state: 'not_applicable', reason: 'kein Verfahren' } }],
  ['not applicable without reason', { share: { state: 'not_applicable' } }, '/answers/share'],
  ['not applicable refused', { grade: { state: 'not_applicable', reason: 'x' } }, '/answers/grade/state'],
  ['don’t know', { grade: { state: 'dont_know', ask: 'board' } }],
  ['don’t know, unknown role', { grade: { state: 'dont_know', ask: 'bord' } }, '/answers/grade/ask'],
  ['no state', { grade: { value: 2 } }, '/answers/grade'],
  ['unknown question', { grad: 2 }, '/answers'],
  ['a part of every object', JSON.parse('{"__proto__": 2}'), '/answers'],
  ['value of another question', { grade: 'yes' }, '/answers/grade'],
  ['value and reason', { grade: { state: 'answered', value: 2, reason: 'x' } }, '/answers/grade'],
  ['evidence', { grade: { state: 'dont_know', evidence: [{ kind: 'decision', title: 'x' }] } }],
  [
    'evidence of unknown kind',
    { grade: { state: 'dont_know', evidence: [{ kind: 'x', title: 'x' }] } },
    '/answers/grade/evidence/0/kind',
  ],
])('%s', (_name, answers, ...expected) => {
  expect(wrongAt(answers)).toEqual(expected);
});

test.each<[string, object, ...string[]]>([
  ['a whole response', HEADER],
  ['another patch of the questionnaire', { questionnaire: { id: 'klein', version: '1.0.99' } }],
  ['another version', { questionnaire: { id: 'klein', version: '1.1.0' } }, '/questionnaire/version'],
  ['another questionnaire', { questionnaire: { id: 'gross', version: '1.0.0' } }, '/questionnaire/id'],
  ['unknown role', { role: 'nobody' }, '/role'],
  ['unknown field', { waves: '2026' }, ''],
])('header: %s', (_name, header, ...expected) => {
  expect(wrongAt({}, header)).toEqual(expected);
});

test('the answers are required', () => {
  expect(validate(HEADER)).toBe(false);
});

describe('what an editor shows', () => {
  const schema = responseSchema(loadQuestionnaire(BEISPIEL), 'en') as {
    title: string;
    properties: Record<string, { properties: Record<string, object> }>;
  };
  const question = (id: string) => schema.properties['answers']?.properties[id];
  test('titles and descriptions in the language asked for', () => {
    expect(schema.title).toBe('Digital state (example)');
    expect(question('str_01')).toMatchObject({
      title: 'str_01: Digitalisation strategy',
      description:
        'Is there an adopted digitalisation strategy?\n\nA decision of the council or of the administration board is meant.',
      else: { enum: [0, 1, 2, 3, 4], description: expect.stringContaining('4: Achievement measured') },
    });
  });
  test('is a schema', () => expect(() => compileSchema(schema, STRICT)).not.toThrow());
});

const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  grade: [0, 1, 2],
  word: ['yes', 'partly', 'no'],
  list: [['a'], ['b', 'c'], ['none']],
  free: [[], ['b', 'a']],
  yes: [true, false],
  share: [0, 12.5, 100],
  count: [2, 3, 1e6],
  amount: [-1.5, 0],
  day: [DAY],
  note: ['x'],
};
const ODD = [
  0,
  3,
  -1,
  1.5,
  101,
  'yes',
  'none',
  DAY,
  '2026-02-30',
  '',
  ' ',
  true,
  'constructor',
  [],
  ['a', 'a'],
  ['a', 'none'],
  ['x'],
];

/** Draws from the good ones four times out of five, so that whole answers come out valid often enough. */
function mostly<T>(good: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

const day = mostly([DAY], ['2026-02-30', '0000-01-01', '2026-11-22T10:00:00Z', 'x']);
const evidence = fc.record(
  { kind: mostly(['decision'], ['x']), title: fc.constant('x'), date: day },
  { requiredKeys: ['kind', 'title'] },
);

function answerTo(id: string): fc.Arbitrary<object> {
  const value = fc.oneof(
    { weight: 9, arbitrary: mostly<unknown>(GOOD[id] ?? [], ODD) },
    { weight: 1, arbitrary: fc.double() },
  );
  const shared = {
    comment: fc.constant('x'),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
    target: fc.record({ value, by: day }, { requiredKeys: ['value'] }),
    answered_on: day,
  };
  const unmet = fc.uniqueArray(mostly([1, 2], [0, 3]), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    fc.record(
      { state: fc.constant('answered'), value, criteria_unmet: unmet, ...shared },
      { requiredKeys: ['state', 'value', 'answered_on'] },
    ),
    fc.record(
      { state: fc.constant('not_applicable'), reason: mostly(['x'], [' ', '']), ...shared },
      { requiredKeys: ['state', 'reason', 'answered_on'] },
    ),
    fc.record(
      { state: fc.constant('dont_know'), ask: mostly(['board'], ['nobody']), ...shared },
      { requiredKeys: ['state', 'answered_on'] },
    ),
  );
}

test('the schema and checkAnswer agree on what a valid answer is', () => {
  const unconstrained = { constraint: () => true };
  const answers = fc
    .constantFrom(...ANSWERABLE.questions)
    .chain((question) => fc.tuple(fc.constant(question), answerTo(question.id)));
  let valid = 0;
  fc.assert(
    fc.property(answers, ([question, answer]) => {
      const problems = checkAnswer(question, answer as Answer, ANSWERABLE, unconstrained);
      const isValid = validate({ answers: { [question.id]: answer } });
      valid += Number(isValid);
      if (isValid !== (problems.length === 0)) throw new Error(JSON.stringify([problems, validate.errors]));
    }),
    { numRuns: 4000, seed: 20261122 },
  );
  // Both kinds must come up for the agreement to mean anything.
  expect(valid).toBeGreaterThan(400);
  expect(valid).toBeLessThan(3600);
});
