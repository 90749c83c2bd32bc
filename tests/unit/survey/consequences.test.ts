import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer, Answers } from '../../../src/model/answer.ts';
import { consequencesOf } from '../../../src/survey/consequences.ts';
import { startSurvey } from '../../../src/survey/survey.ts';
import { questionnaireWith, questionOf } from '../../support/questionnaires.ts';
import { answered } from '../../support/workspace.ts';

// b hangs on a, c on b; o is another role's question and hangs on a, too.
const questionnaire = questionnaireWith(
  [
    { id: 'a' },
    { id: 'b', relevant: 'answers.a >= 1' },
    { id: 'c', relevant: 'answers.b >= 1' },
    { id: 'd' },
    { id: 'o', role: 'deputy', relevant: 'answers.a >= 1' },
  ],
  { roles: { head: { per: 'department', title: 'L' }, deputy: { per: 'department', title: 'V' } } },
);

function atA(ownAnswers: Answers) {
  const survey = startSurvey({
    ...{ questionnaire, conditions: compileConditions(questionnaire), roles: ['head'], flags: [] },
    ...{ ownAnswers, organisationAnswers: {} },
  });
  return { ...survey, current: questionOf(questionnaire, 'a') };
}

const [zero, one] = [answered(0), answered(1)];
const unknown: Answer = { state: 'dont_know', answered_on: '2026-11-22' };

test.each<[title: string, given: Answers, answer: Answer | undefined, setAside: string, back: string]>([
  ['an answer that keeps everything', { a: one, b: one, d: one }, answered(2), '', ''],
  ['one that sets aside what hangs on it, directly and not', { a: one, b: one, c: one, d: one }, zero, 'bc', ''],
  ['also what another role answered', { a: one, o: one }, zero, 'o', ''],
  ['not knowing it sets aside, too', { a: one, b: one }, unknown, 'b', ''],
  ['so does clearing', { a: one, b: one }, undefined, 'b', ''],
  ['questions without an answer are not named', { a: one }, zero, '', ''],
  ['one that brings back', { a: zero, b: one, c: one }, one, '', 'bc'],
  ['a first answer brings back what was waiting', { b: one }, one, '', 'b'],
])('%s', (_title, given, answer, setAside, back) => {
  const consequences = consequencesOf(atA(given), answer);
  const ids = (questions: readonly { readonly id: string }[]): string => questions.map(({ id }) => id).join('');
  expect([ids(consequences.setAside), ids(consequences.back)]).toEqual([setAside, back]);
});
