import { expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { MethodName } from '../../../src/model/questionnaire.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { weakestQuestions } from '../../../src/scoring/weakest.ts';
import { makeDimension, makeQuestion, makeQuestionnaire, SETTINGS } from '../../support/scoring-model.ts';

function weakest(values: Readonly<Record<string, number | undefined>>, methods: readonly [MethodName, MethodName]) {
  const [total, inside] = methods;
  const own = { settings: { ...SETTINGS, method: inside }, hasOwnMethod: inside !== total };
  const questions = Object.keys(values).map((id) => makeQuestion({ id }));
  const half = Math.ceil(questions.length / 2);
  const questionnaire = makeQuestionnaire(
    [makeDimension('x', 1, questions.slice(0, half), own), makeDimension('y', 1, questions.slice(half), own)],
    { method: total },
  );
  const answers = Object.entries(values).flatMap(([id, value]): readonly (readonly [string, Answer])[] =>
    value === undefined ? [] : [[id, { state: 'answered', value, answered_on: '2026-01-01' }]],
  );
  const assessment = assess({
    questionnaire,
    wave: { id: '2026', date: '2026-01-31' },
    departments: [{ id: 'd', title: {}, roles: ['head'], flags: [], staff: undefined }],
    responses: [
      {
        key: { wave: '2026', questionnaire: questionnaire.id, subject: 'd', role: 'head' },
        ...{ questionnaireVersion: '1.0.0', questionnaireDigest: questionnaire.digest, status: 'draft' },
        ...{ invented: false, answers: Object.fromEntries(answers), conflicts: [] },
        ...{ lastQuestionId: undefined, lastChange: undefined },
      },
    ],
    subject: 'organisation',
  });
  return weakestQuestions(questionnaire, assessment);
}

const MINIMUM = ['minimum', 'minimum'] as const;

test.each([
  ['the one', { a: 1, b: 0.5, c: 0.75, d: 1 }, MINIMUM, ['b']],
  [
    'all that are equally weak, in the order in which they are asked',
    { a: 1, b: 0.5, c: 0.5, d: 0.5 },
    MINIMUM,
    ['b', 'c', 'd'],
  ],
  ['what is not known holds nothing', { a: 1, b: undefined, c: 0.75, d: 1 }, MINIMUM, ['c']],
  ['none at the top', { a: 1, b: 1, c: 1, d: 1 }, MINIMUM, []],
  ['none without a score', { a: undefined, b: undefined }, MINIMUM, []],
  ['none where a mean decides', { a: 0.5, b: 1 }, ['weighted_mean', 'weighted_mean'], []],
  ['none inside a part in which a mean decides', { a: 0.5, b: 0, c: 1, d: 1 }, ['minimum', 'weighted_mean'], []],
] as const)('what holds the total: %s', (_title, values, methods, expected) => {
  expect(weakest(values, methods)).toEqual(expected);
});
