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
import { keepAccess, withChosenAccess } from './choose-access.ts';

/**
 * Leads a person at a terminal to their questions: how they want to be asked (once), the department they answered for last, or
 * one from a list. Returns undefined outside of a workspace. @throws InvalidDocument when the workspace has errors.
 */
export async function guidedStart(context: Context): Promise<ExitCode | undefined> {
  if (workspaceRootFor(context) === undefined) return undefined;
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace);
  if (wave.status === 'closed') {
    context.note(`${context.t('guided-no-open-wave')}\n`);
    return exitCodes.ok;
  }
  try {
    return await lead(await withChosenAccess(context), workspace);
  } catch (error) {
    if (error instanceof Interrupted) return codeOf(error);
    throw error;
  }
}

async function lead(context: Context, workspace: Workspace): Promise<ExitCode> {
  const known = rememberedDepartment(context.io, workspace.root);
  const last = workspace.departments.find(({ id }) => id === known);
  const wishes = { questionnaire: undefined, role: undefined, wave: undefined };
  if (last === undefined) return interviewFor(context, { ...wishes, department: undefined });
  switch (await chooseAgain(context, workspace, last)) {
    case 'same':
      return interviewFor(context, { ...wishes, department: last.id });
    case 'other':
      return interviewFor(context, { ...wishes, department: undefined });
    case 'access':
      return lead(keepAccess(context, !context.err.isAccessible), workspace);
    default:
      return exitCodes.ok;
  }
}

const ways = ['same', 'other', 'access', 'leave'] as const;

/** Asks somebody who has been here before. @throws Interrupted. */
async function chooseAgain(
  context: Context,
  workspace: Workspace,
  last: Department,
): Promise<(typeof ways)[number] | undefined> {
  const { t } = context;
  const { prompts, close } = await openPrompts(context);
  try {
    const labels: Readonly<Record<(typeof ways)[number], string>> = {
      same: t('guided-same', { department: textFor(context, last.title) }),
      other: t('guided-other'),
      access: t(context.err.isAccessible ? 'guided-to-keys' : 'guided-to-lines'),
      leave: t('guided-leave'),
    };
    const index = await prompts.choose({
      label: t('guided-question', { organisation: textFor(context, { de: workspace.organisation.title }) }),
      choices: ways.map((way, number) => ({ key: String(number + 1), label: labels[way] })),
      canGoBack: false,
    });
    return ways[index ?? -1];
  } finally {
    close();
  }
}
