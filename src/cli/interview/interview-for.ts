import { UserError } from '../../model/errors.ts';
import type { Department, Wave, Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import { Interrupted, type Prompts } from '../prompts/prompts.ts';
import { selectDepartment, selectQuestionnaire, selectRater, selectWave } from '../select.ts';
import { askPerson, codeOf } from './ask-person.ts';
import { assign, type Wishes } from './assignment.ts';
import { textFor } from './interview.ts';
import { questionnairesAsking } from './questionnaire-for.ts';
import { rememberDepartment } from './remembered.ts';

/** Interviews the person at the terminal; what the wishes leave open is asked first. */
export async function interviewFor(
  context: Context,
  wishes: Omit<Wishes, 'department'> & { readonly department: string | undefined },
): Promise<ExitCode> {
  // What is wrong is said before anything is asked.
  selectRater(wishes.rater);
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace, wishes.wave);
  if (wave.status === 'closed') throw new UserError('wave-closed', { wave: wave.id });
  const { prompts, close } = await openPrompts(context);
  try {
    const questionnaire =
      wishes.questionnaire ?? (await chooseQuestionnaire(context, prompts, workspace, wave, wishes));
    const department = wishes.department ?? (await chooseDepartment(context, prompts, workspace, wave, questionnaire));
    const assignment = assign(context, { ...wishes, questionnaire, department });
    rememberDepartment(context.io, workspace.root, department);
    return await askPerson(context, assignment, prompts);
  } catch (error) {
    if (error instanceof Interrupted) return codeOf(error);
    throw error;
  } finally {
    close();
  }
}

async function chooseQuestionnaire(
  context: Context,
  prompts: Prompts,
  workspace: Workspace,
  wave: Wave,
  { department: departmentId, role }: { readonly department: string | undefined; readonly role?: string | undefined },
): Promise<string> {
  if (wave.questionnaires.length < 2) return selectQuestionnaire(wave).id;
  const department = departmentId === undefined ? undefined : selectDepartment(workspace, departmentId);
  const asking = questionnairesAsking(context, workspace, wave, { department, role });
  // A department that only one of them asks has nothing to choose; one that none asks learns so from the first.
  if (asking.length < 2) return asking[0]?.id ?? selectQuestionnaire(wave).id;
  const labels = asking.map(({ title }) => textFor(context, title));
  const index = await prompts.choose({
    label: context.t('choose-questionnaire'),
    choices: labels.map((label, number) => ({ key: String(number + 1), label })),
    canGoBack: false,
  });
  return asking[index ?? 0]?.id ?? selectQuestionnaire(wave).id;
}

/** Lists the departments that are asked something in the questionnaire. */
async function chooseDepartment(
  context: Context,
  prompts: Prompts,
  workspace: Workspace,
  wave: Wave,
  questionnaireId: string,
): Promise<string> {
  const { roles } = loadQuestionnaireFor(context, workspace, wave, questionnaireId);
  const asked = workspace.departments.filter((department: Department) =>
    department.roles.some((role) => roles.has(role)),
  );
  const index = await prompts.choose({
    label: context.t('choose-department'),
    hint: context.t('choose-department-hint'),
    choices: asked.map(({ title }, number) => ({ key: String(number + 1), label: textFor(context, title) })),
    canGoBack: false,
  });
  const chosen = asked[index ?? 0];
  if (chosen === undefined) throw new UserError('no-department-asked', { questionnaire: questionnaireId });
  return selectDepartment(workspace, chosen.id).id;
}
