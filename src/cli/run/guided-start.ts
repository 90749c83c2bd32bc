import type { Department, Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { codeOf } from '../interview/ask-person.ts';
import { textFor } from '../interview/interview.ts';
import { interviewFor } from '../interview/interview-for.ts';
import { rememberedDepartment } from '../interview/remembered.ts';
import { loadWorkspaceFor, workspaceRootFor } from '../load.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import { Interrupted } from '../prompts/prompts.ts';
import { selectWave } from '../select.ts';

/**
 * Leads a person at a terminal to their questions: the department they answered for last, or one from a list. Returns undefined
 * outside of a workspace. @throws InvalidDocument when the workspace has errors.
 */
export async function guidedStart(context: Context): Promise<ExitCode | undefined> {
  if (workspaceRootFor(context) === undefined) return undefined;
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace);
  if (wave.status === 'closed') {
    context.note(`${context.t('guided-no-open-wave')}\n`);
    return exitCodes.ok;
  }
  const known = rememberedDepartment(context.io, workspace.root);
  const last = workspace.departments.find(({ id }) => id === known);
  const wishes = { questionnaire: undefined, role: undefined, wave: undefined };
  if (last === undefined) return interviewFor(context, { ...wishes, department: undefined });
  const department = await chooseAgain(context, workspace, last);
  return typeof department === 'number' ? department : interviewFor(context, { ...wishes, department: department?.id });
}

/** Returns the department to go on with, undefined to choose from the list, or an exit code for somebody who leaves. */
async function chooseAgain(
  context: Context,
  workspace: Workspace,
  last: Department,
): Promise<Department | undefined | ExitCode> {
  const { t } = context;
  const { prompts, close } = await openPrompts(context);
  try {
    const title = textFor(context, last.title);
    const labels = [t('guided-same', { department: title }), t('guided-other'), t('guided-leave')];
    const organisation = textFor(context, { de: workspace.organisation.title });
    const index = await prompts.choose({
      label: t('guided-question', { organisation }),
      choices: labels.map((label, number) => ({ key: String(number + 1), label })),
      canGoBack: false,
    });
    if (index === 2) return exitCodes.ok;
    return index === 1 ? undefined : last;
  } catch (error) {
    if (error instanceof Interrupted) return codeOf(error);
    throw error;
  } finally {
    close();
  }
}
