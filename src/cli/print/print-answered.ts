import { UserError } from '../../model/errors.ts';
import type { Question } from '../../model/questionnaire.ts';
import { relevantQuestions } from '../../questionnaire/relevance.ts';
import { printSheet } from '../../report/sheet/print-sheet.ts';
import { answerTo, startSurvey } from '../../survey/survey.ts';
import type { Context } from '../command.ts';
import { assign } from '../interview/assign.ts';
import { planFor } from '../interview/assignment.ts';
import { loadWorkspaceFor } from '../load.ts';
import { textOption } from '../report-input.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/**
 * Returns the sheet of a department, or about an entry, in the workspace's language, with what is answered so far. Questions that
 * the flags rule out are left out; those that hang on other answers stay, with their condition.
 * @throws UserError for whatever does not exist or is closed, InvalidDocument.
 */
export function printAnswered(given: Context): string {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const [department, entry] = [textOption(context, 'department'), textOption(context, 'entry')];
  if (department !== undefined && entry !== undefined) throw new UserError('department-and-entry');
  if (department === undefined && entry === undefined) {
    const departments = workspace.departments.map(({ id }) => id);
    throw new UserError('answer-needs-department', { departments: departments.join(', ') });
  }
  const wishes = {
    questionnaire: String(context.args[0]),
    role: textOption(context, 'role'),
    wave: textOption(context, 'wave'),
  };
  const assignment = assign(context, { ...wishes, department, entry });
  const { questionnaire, conditions } = assignment;
  const plan = planFor(context, assignment);
  const survey = startSurvey(plan);
  const byFlags = relevantQuestions(questionnaire, conditions, {
    flags: plan.flags,
    ownAnswers: {},
    organisationAnswers: {},
  });
  const isPossible = (question: Question): boolean =>
    byFlags.get(question.id) !== 'false' || answerTo(survey, question) !== undefined;
  const questions = survey.questions.filter(isPossible);
  const about = { wave: assignment.wave.id, subject: (assignment.entry ?? assignment.department).id };
  return printSheet({ questionnaire, questions, answerTo: (question) => answerTo(survey, question), about }, context.t);
}
