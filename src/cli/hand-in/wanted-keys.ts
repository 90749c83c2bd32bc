import { ORGANISATION, type ResponseKey } from '../../model/answer.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { expectedResponses } from '../../workspace/load-responses.ts';
import type { Context } from '../command.ts';
import { questionnairesAsking } from '../interview/questionnaire-for.ts';
import { textOption } from '../report-input.ts';
import { selectDepartment, selectQuestionnaire, selectRoles } from '../select.ts';

/**
 * Returns which responses the flags --department and --role mean: all of a wave without them.
 * @throws UserError for a department or role that does not exist.
 */
export function wantedKeys(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaire: Questionnaire,
): readonly ResponseKey[] {
  const [departmentId, roleId] = [textOption(context, 'department'), textOption(context, 'role')];
  const department = departmentId === undefined ? undefined : selectDepartment(workspace, departmentId);
  if (department !== undefined) selectRoles(questionnaire, department, roleId);
  return expectedResponses(workspace, wave.id, questionnaire).filter(({ subject, role }) => {
    const isOwn =
      department === undefined ||
      subject === department.id ||
      (subject === ORGANISATION && department.roles.includes(role));
    return isOwn && (roleId === undefined || role === roleId);
  });
}

/**
 * Returns the ids of the questionnaires that the flags --questionnaire, --department and --role mean: the one that is named, else all
 * of the wave that ask whoever is meant.
 * @throws UserError `unknown-questionnaire`, `unknown-department`.
 */
export function wantedQuestionnaires(context: Context, workspace: Workspace, wave: Wave): readonly string[] {
  const named = textOption(context, 'questionnaire');
  if (named !== undefined) return [selectQuestionnaire(wave, named).id];
  const [departmentId, role] = [textOption(context, 'department'), textOption(context, 'role')];
  const department = departmentId === undefined ? undefined : selectDepartment(workspace, departmentId);
  const asking = questionnairesAsking(context, workspace, wave, { department, role }).map(({ id }) => id);
  // Where nobody is asked, the first one says so.
  return asking.length > 0 ? asking : [selectQuestionnaire(wave).id];
}
