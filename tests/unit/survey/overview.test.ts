import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answers } from '../../../src/model/answer.ts';
import { type OverviewFacts, type OverviewFilter, overviewOf } from '../../../src/survey/overview.ts';
import { startSurvey } from '../../../src/survey/survey.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { answered } from '../../support/workspace.ts';

// b waits for a; e is never asked.
const questionnaire = questionnaireWith(
  [{ id: 'a' }, { id: 'b', relevant: 'answers.a >= 1' }, { id: 'c' }, { id: 'd' }, { id: 'e', relevant: 'flags.zoo' }],
  { flags: ['zoo'] },
);

const nothing: OverviewFacts = {
  hasComment: () => false,
  lacksEvidence: () => false,
  isChanged: () => false,
  isInConflict: () => false,
};

function overview(ownAnswers: Answers, facts: Partial<OverviewFacts> = {}) {
  const survey = startSurvey({
    ...{ questionnaire, conditions: compileConditions(questionnaire), roles: ['head'], flags: [] },
    ...{ ownAnswers, organisationAnswers: {}, questioned: new Set(['d']) },
  });
  return overviewOf(survey, { ...nothing, ...facts });
}

const given: Answers = {
  c: answered(2),
  d: { state: 'dont_know', answered_on: '2026-11-22' },
  b: answered(1),
  e: answered(1),
};

test('every question that is asked or may be asked has its state and number; an answer set aside does not count', () => {
  expect(overview(given).map(({ question, position, state }) => `${position}${question.id} ${state}`)).toEqual([
    '1a open',
    '2b waiting',
    '3c answered',
    '4d dont_know',
  ]);
});

test.each<[filter: OverviewFilter, facts: Partial<OverviewFacts>, ids: string]>([
  ['all', {}, 'abcd'],
  ['open', {}, 'ab'],
  ['open', { isInConflict: ({ id }) => id === 'c' }, 'abc'],
  ['dontKnow', {}, 'd'],
  ['commented', { hasComment: ({ id }) => id === 'a' }, 'a'],
  ['unsupported', { lacksEvidence: () => true }, 'cd'],
  ['changed', { isChanged: ({ id }) => id !== 'c' }, 'd'],
  ['conflict', { isInConflict: ({ id }) => id === 'c' }, 'c'],
  ['queried', {}, 'd'],
])('%s with %o', (filter, facts, ids) => {
  const passed = overview(given, facts).filter(({ filters }) => filters.has(filter));
  expect(passed.map(({ question }) => question.id).join('')).toBe(ids);
});
