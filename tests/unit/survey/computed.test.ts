import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer, Answers } from '../../../src/model/answer.ts';
import type { ComputedValue } from '../../../src/model/computed.ts';
import { overviewOf } from '../../../src/survey/overview.ts';
import { progressOf } from '../../../src/survey/progress.ts';
import { goOn, goTo } from '../../../src/survey/steps.ts';
import { computedFor, type Survey, startSurvey } from '../../../src/survey/survey.ts';
import { questionnaireWith, questionOf } from '../../support/questionnaires.ts';
import { answered } from '../../support/workspace.ts';

// share is computed; big is asked when it is above 60.
const questionnaire = questionnaireWith([
  { id: 'a', role: 'board' },
  { id: 'share', role: 'board', type: 'percent', computed: { from: 'x', measure: 'total' } },
  { id: 'big', role: 'board', relevant: 'answers.share > 60' },
]);
const worked: ComputedValue = {
  ...{ questionId: 'share', from: 'x', version: '1.0.0', measure: 'total', threshold: null },
  ...{ value: { value: 200 / 3, fraction: '200/3' }, low: null, high: null, counts: null, reason: null },
};
const missing: ComputedValue = { ...worked, value: null, reason: 'no-answer' };

function start(computed: ComputedValue, organisationAnswers: Answers = {}, questioned: readonly string[] = []): Survey {
  const conditions = compileConditions(questionnaire);
  return startSurvey({
    ...{ questionnaire, conditions, roles: ['board'], flags: [], ownAnswers: {}, organisationAnswers },
    ...{ computed: [computed], questioned: new Set(questioned) },
  });
}

/** Ids of the questions that an interview asks that is only leafed through. */
function askedIn(survey: Survey): string {
  const ids: string[] = [];
  for (let now = survey; now.current !== undefined && !ids.includes(now.current.id); now = goOn(now))
    ids.push(now.current.id);
  return ids.join(' ');
}

test.each<[string, Survey, asked: string, answered: number, open: number]>([
  ['a computed question is not asked, and counts as answered', start(worked), 'a big', 1, 2],
  ['without a value it is asked like any other', start(missing), 'a share', 0, 3],
  ['whatever is typed, the computed one counts', start(worked, { share: answered(10) }), 'a big', 1, 2],
  ['what is typed counts without a value', start(missing, { share: answered(10) }), 'a', 1, 1],
  ['what the review asks about comes up', start(worked, {}, ['share']), 'a share big', 1, 2],
])('%s', (_name, survey, asked, count, open) => {
  expect(askedIn(survey)).toBe(asked);
  expect(progressOf(survey)).toMatchObject({ answered: count, open });
});

test('it can be looked at, and knows what counts', () => {
  const share = questionOf(questionnaire, 'share');
  expect(goTo(start(worked), share).current).toBe(share);
  expect(computedFor(start(worked), share)).toBe(worked);
  expect(computedFor(start(missing), share)).toBeUndefined();
});

test.each([
  [start(worked), 'answered', false],
  [start(missing), 'open', true],
])('the overview shows it with its state %#', (survey, state, isOpen) => {
  const never = () => false;
  const facts = { hasComment: never, lacksEvidence: never, isChanged: never, isInConflict: never };
  const entry = overviewOf(survey, facts).find(({ question }) => question.id === 'share');
  expect([entry?.state, entry?.filters.has('open')]).toEqual([state, isOpen]);
});

test.each([
  ['nothing typed', start(worked), true],
  ['another number typed', start(worked, { share: answered(10) }), true],
  ['nothing computed', start(missing, { share: answered(10) }), false],
])('what needs evidence is judged by the value that counts: %s', (_name, survey, isUnsupported) => {
  const never = () => false;
  const facts = { hasComment: never, isChanged: never, isInConflict: never };
  const lacksEvidence = (_question: unknown, answer: Answer) =>
    answer.state === 'answered' && Number(answer.value) > 60;
  const entry = overviewOf(survey, { ...facts, lacksEvidence }).find(({ question }) => question.id === 'share');
  expect(entry?.filters.has('unsupported')).toBe(isUnsupported);
});
