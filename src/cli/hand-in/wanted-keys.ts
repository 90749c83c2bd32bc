import { ORGANISATION, type ResponseKey } from '../../model/answer.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { expectedResponses } from '../../workspace/load-responses.ts';
import type { Context } from '../command.ts';
import { textOption } from '../report-input.ts';
import { selectDepartment, selectRoles } from '../select.ts';

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
