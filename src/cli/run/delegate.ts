import { UserError } from '../../model/errors.ts';
import type { Context } from '../command.ts';
import { cut } from '../delegate/cut.ts';
import { renderSlice } from '../delegate/slice-text.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { assign, type Wishes } from '../interview/assign.ts';
import type { Assignment } from '../interview/assignment.ts';
import { textFor } from '../interview/interview.ts';
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
  await deliver({ ...context, options: { ...context.options, output: to } }, text);
  const { t, note } = context;
  note(`${t('delegate-done', { count: questions.length, role: textFor(context, role.title), file: to })}\n`);
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
  const each = ids.map((role) => assign(context, { ...wishes, role }));
  const roles = each.flatMap((one) => one.roles);
  const [first] = each;
  if (first === undefined) throw new Error('at least one role was named');
  return {
    ...first,
    roles: first.questionnaire.questions.flatMap(({ role }) => roles.filter(({ id }) => id === role.id)),
  };
}
