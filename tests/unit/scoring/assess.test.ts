import { expect, test } from 'vitest';
import { ORGANISATION, type Response } from '../../../src/model/answer.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { planFor } from '../../../src/scoring/plan.ts';
import { sensitivityOf } from '../../../src/scoring/sensitivity.ts';
import { spreadOf } from '../../../src/scoring/spread.ts';
import {
  answered,
  BOARD,
  DONT_KNOW,
  HEAD,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  WAVE,
} from '../../support/scoring-model.ts';

const questionnaire = makeQuestionnaire([
  makeDimension('a', 3, [makeQuestion({ id: 'q1' }), makeQuestion({ id: 'q2', role: BOARD })]),
  makeDimension('b', 1, [makeQuestion({ id: 'q3' })]),
]);
const departments = [makeDepartment('x'), makeDepartment('y')];
const responses = [
  makeResponse(ORGANISATION, BOARD.id, { q2: answered(0.5) }),
  makeResponse('x', HEAD.id, { q1: answered(1), q3: answered(0) }),
  makeResponse('y', HEAD.id, { q1: answered(0.5), q3: DONT_KNOW }),
];

function assessWith(more: readonly Response[] = [], subject: string = ORGANISATION): Assessment {
  return assess({ questionnaire, wave: WAVE, departments, responses: [...responses, ...more], subject });
}

test('the result names what it rests on', () => {
  const assessment = assessWith();
  expect(assessment).toMatchObject({
    questionnaire: { id: 'test', version: '1.0.0', digest: questionnaire.digest },
    wave: WAVE,
    subject: ORGANISATION,
    total: { id: 'total', scores: { score: { value: 46.875, fraction: '375/8' } } },
    responses: [
      { subject: 'x', role: 'head', status: 'draft' },
      { subject: 'y', role: 'head', status: 'draft' },
      { subject: ORGANISATION, role: 'board', status: 'draft' },
    ],
  });
});

test('the result is the same after JSON', () => {
  const assessment = assessWith();
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
});

test.each([
  ['another wave', { wave: '2025' }],
  ['another questionnaire', { questionnaire: 'other' }],
  ['a subject that is not there', { subject: 'gone' }],
])('a response to %s does not count', (_, key) => {
  const response = makeResponse('y', HEAD.id, { q1: answered(0), q3: answered(1) });
  const other = { ...response, key: { ...response.key, ...key } };
  expect(assessWith([other])).toEqual(assessWith());
});

test('an answer or a conflict in the file of a role that is not asked does not count', () => {
  const conflicts = [{ questionId: 'q1', candidates: [answered(0), undefined] }];
  expect(assessWith([makeResponse('x', 'clerk', {}, conflicts)])).toEqual(assessWith());
  expect(assessWith([makeResponse('x', 'clerk', { q1: answered(0) })])).toEqual(assessWith());
});

test('an answer to a question that does not exist does not count', () => {
  const stray = makeResponse('x', HEAD.id, { q1: answered(1), q3: answered(0), q9: answered(0) });
  expect(assessWith([stray])).toEqual(assessWith());
});

test('a value that the question does not know is a bug, not a score', () => {
  expect(() => assessWith([makeResponse('x', HEAD.id, { q1: answered('much') })])).toThrow(/q1/);
});

test('a questionnaire is made ready once', () => {
  expect(planFor(questionnaire)).toBe(planFor(questionnaire));
});

test('equal weights have a level of their own', () => {
  expect(sensitivityOf(questionnaire, assessWith().total).equalDimensions).toEqual({
    score: { value: 31.25, fraction: '125/4' },
    level: 1,
    change: { value: -15.625, fraction: '-125/8' },
  });
});

test('departments stand side by side in the order of the workspace, with what their scores rest on', () => {
  const { total, dimensions, questions } = spreadOf(departments.map(({ id }) => assessWith([], id)));
  expect(total).toMatchObject({
    subjects: [
      { subject: 'x', score: { fraction: '75' }, asked: 2, answered: 2 },
      { subject: 'y', score: { fraction: '50' }, asked: 2, answered: 1 },
    ],
    scored: 2,
    lowest: { fraction: '50' },
    highest: { fraction: '75' },
    range: { fraction: '25' },
  });
  expect(dimensions.map(({ id, scored }) => [id, scored])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(questions.map(({ id, scored }) => [id, scored])).toEqual([
    ['q1', 2],
    ['q2', 0],
    ['q3', 1],
  ]);
});

test('no departments, no spread', () => {
  expect(spreadOf([])).toEqual({
    total: { id: 'total', subjects: [], scored: 0, lowest: null, highest: null, range: null },
    dimensions: [],
    questions: [],
  });
});
