import { UserError } from '../../model/errors.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { cut } from '../delegate/cut.ts';
import { renderSlice } from '../delegate/slice-text.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { assign, type Wishes } from '../interview/assign.ts';
import type { Assignment } from '../interview/assignment.ts';
import { textFor } from '../interview/interview.ts';
import { quoted, workspaceFlag } from '../interview/summary.ts';
import { loadWorkspaceFor } from '../load.ts';
import { deliver } from '../output.ts';
import { textOption } from '../report-input.ts';
import { wantedSubject } from '../subject-option.ts';
import { tellInternal } from '../tell-internal.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Writes questions for somebody else into a file that they fill in. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { department, entry } = wantedSubject(context, workspace);
  const departments = workspace.departments.map(({ id }) => id).join(', ');
  if (department === undefined && entry === undefined) throw new UserError('answer-needs-department', { departments });
  const to = textOption(context, 'to');
  if (to === undefined) throw new UserError('delegate-needs-to');
  const wanted = assignmentFor(context, { department, entry });
  tellInternal(context, [wanted]);
  const part = cut(context, wanted);
  const { role, questions } = part;
  const text = renderSlice(context, part);
  await deliver(context, text, to);
  const { t, note } = context;
  const file = to === '-' ? t('delegate-file') : quoted(safeLine(to));
  const command = ['reifegrad', 'merge', file, ...workspaceFlag(context)].join(' ');
  note(`${t('delegate-done', { count: questions.length, role: textFor(context, role.title), command })}\n`);
  return exitCodes.ok;
}

/** The roles that were named, else all that answer. */
function assignmentFor(context: Context, about: Pick<Wishes, 'department' | 'entry'>): Assignment {
  const { options, args } = context;
  const [named] = args;
  const wishes = {
    ...about,
    questionnaire: typeof named === 'string' ? named : undefined,
    wave: textOption(context, 'wave'),
    questionIds: Array.isArray(options['question']) ? options['question'] : undefined,
  };
  const ids = Array.isArray(options['role']) ? options['role'] : [];
  if (ids.length === 0) return assign(context, wishes);
  const each = ids.map((role) => assignRole(context, { ...wishes, role }));
  const roles = each.flatMap((one) => one.roles);
  const [first] = each;
  if (first === undefined) throw new Error('at least one role was named');
  return {
    ...first,
    roles: [...first.questionnaire.roles.values()].filter(({ id }) => roles.some((role) => role.id === id)),
  };
}

/** Who names a role that the department does not hold most likely means who is to answer. */
function assignRole(context: Context, wishes: Wishes): Assignment {
  try {
    return assign(context, wishes);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'unknown-role') throw error;
    throw new UserError('delegate-role-not-held', error.data);
  }
}
