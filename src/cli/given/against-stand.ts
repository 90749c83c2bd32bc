import type { Finding } from '../../model/finding.ts';
import { readBack } from '../../report/sheet/read-back.ts';
import { standOf } from '../../sheet/stand.ts';
import { answerTo, type Survey } from '../../survey/survey.ts';
import type { Context } from '../command.ts';
import type { Assignment } from '../interview/assignment.ts';
import { errorAt, type Given, type GivenAnswer, questionOf } from './given.ts';

/**
 * Returns what of the given answers is to be taken. A row of a sheet that nobody has changed since it was printed says nothing new;
 * one that was changed while the answer here changed, too, is a finding: nobody is overwritten.
 */
export function againstStand(
  { t }: Context,
  assignment: Assignment,
  survey: Survey,
  answers: readonly GivenAnswer[],
): Pick<Given, 'answers' | 'findings'> {
  const { questionnaire } = assignment;
  const touched = answers.filter(({ stand }) => stand === undefined || stand.said !== stand.printed);
  const findings = touched.flatMap(({ questionId, stand }): readonly Finding[] => {
    const question = questionOf(assignment, questionId);
    if (stand === undefined || question === undefined) return [];
    const here = standOf(readBack(question, answerTo(survey, question), questionnaire, t));
    if ([stand.printed, stand.said].includes(here)) return [];
    const problem = { ruleId: 'invalid-cell', messageId: 'sheet-changed-meanwhile', data: { question: questionId } };
    return [errorAt(problem, stand.at)];
  });
  return { answers: touched, findings };
}
