import { UserError } from '../../model/errors.ts';
import { subjectsOf } from '../../model/subject.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import { Interrupted, type Prompts } from '../prompts/prompts.ts';
import { rolesAbout, selectDepartment, selectEntry, selectQuestionnaire, selectRater, selectWave } from '../select.ts';
import { askDepartment } from './ask-department.ts';
import { askPerson, codeOf, type Ending } from './ask-person.ts';
import { assign, assignAll, type Wishes } from './assign.ts';
import type { Assignment } from './assignment.ts';
import { openParts } from './handed-in.ts';
import { textFor } from './interview.ts';
import { questionnairesAsking } from './questionnaire-for.ts';
import { rememberDepartment } from './remembered.ts';

/** Interviews the person at the terminal; what the wishes leave open is asked first. */
export async function interviewFor(context: Context, wishes: Wishes): Promise<ExitCode> {
  // What is wrong is said before anything is asked.
  selectRater(wishes.rater);
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace, wishes.wave);
  if (wave.status === 'closed') throw new UserError('wave-closed', { wave: wave.id });
  const { code, handIn } = await interviewWith(context, wishes, workspace, wave);
  return handIn === undefined ? code : handInNow(context, handIn);
}

async function interviewWith(context: Context, wishes: Wishes, workspace: Workspace, wave: Wave): Promise<Ending> {
  const { prompts, close } = await openPrompts(context);
  try {
    const questionnaire =
      wishes.questionnaire ?? (await chooseQuestionnaire(context, prompts, workspace, wave, wishes));
    if (wishes.entry !== undefined) {
      const about = assign(context, { ...wishes, questionnaire });
      const [open = about] = openParts(context, [about]);
      return await askPerson(context, open, prompts, true);
    }
    const department = wishes.department ?? (await chooseDepartment(context, prompts, workspace, wave, questionnaire));
    const tasks = openParts(context, assignAll(context, { ...wishes, questionnaire, department }));
    rememberDepartment(context.io, workspace.root, department);
    return await askDepartment(context, tasks, prompts);
  } catch (error) {
    if (error instanceof Interrupted) return { code: codeOf(error), isFinished: false };
    throw error;
  } finally {
    close();
  }
}

/** The interview is closed by now; handing in has its own way to show what is handed in, and to ask. */
async function handInNow(context: Context, { department, entry, questionnaire, wave }: Assignment): Promise<ExitCode> {
  const subject = entry === undefined ? { department: department.id } : { entry: entry.id };
  const { role } = context.options;
  const { run } = await import('../run/submit.ts');
  return run({ ...context, args: [], options: { ...subject, questionnaire: questionnaire.id, wave: wave.id, role } });
}

async function chooseQuestionnaire(
  context: Context,
  prompts: Prompts,
  workspace: Workspace,
  wave: Wave,
  { department: departmentId, entry: entryId, role }: Wishes,
): Promise<string> {
  if (wave.questionnaires.length < 2) return selectQuestionnaire(wave).id;
  const department = departmentId === undefined ? undefined : selectDepartment(workspace, departmentId).id;
  const entry = entryId === undefined ? undefined : selectEntry(workspace, entryId).id;
  const subjects = subjectsOf(workspace, wave.date).filter(
    (one) => one.department === (department ?? one.department) && one.id === (entry ?? one.id),
  );
  const asking = questionnairesAsking(context, workspace, wave, { subjects, role });
  // A department that only one of them asks has nothing to choose; one that none asks learns so from the first.
  if (asking.length < 2) return asking[0]?.id ?? selectQuestionnaire(wave).id;
  const index = await prompts.choose({
    label: context.t('choose-questionnaire'),
    choices: asking.map(({ title, confidentiality }, number) => ({
      key: String(number + 1),
      label: textFor(context, title),
      detail: confidentiality === 'internal' ? context.t('internal-notice') : undefined,
    })),
    canGoBack: false,
  });
  return asking[index ?? 0]?.id ?? selectQuestionnaire(wave).id;
}

/** Lists the departments that are asked something in the questionnaire, be it about an entry of a register. */
async function chooseDepartment(
  context: Context,
  prompts: Prompts,
  workspace: Workspace,
  wave: Wave,
  questionnaireId: string,
): Promise<string> {
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, questionnaireId);
  const subjects = subjectsOf(workspace, wave.date).filter((one) => rolesAbout(questionnaire, one).length > 0);
  const answering = new Set(subjects.map((one) => one.department));
  const asked = workspace.departments.filter(({ id }) => answering.has(id));
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
