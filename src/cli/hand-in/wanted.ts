import type { Response } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import type { ReportInput } from '../../report/facts.ts';
import type { Context } from '../command.ts';
import { type Assignment, assign, subjectOf } from '../interview/assignment.ts';
import { rememberedDepartment } from '../interview/remembered.ts';
import { loadWorkspaceFor } from '../load.ts';
import { loadReportInput, textOption } from '../report-input.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Whose answers are to be handed in, opened or reviewed, and everything that is known about them. */
export interface Wanted {
  /** In the workspace's language. */
  readonly context: Context;
  readonly assignment: Assignment;
  readonly input: ReportInput;
}

/**
 * Returns what the flags --department, --role, --questionnaire and --wave mean; at a terminal the department is the one that somebody
 * answered for last, unless one is named. @throws UserError for whatever does not exist or is closed; InvalidDocument.
 */
export async function wantedFor(given: Context): Promise<Wanted> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const known = workspace.departments.map(({ id }) => id);
  const last = context.isInteractive ? rememberedDepartment(context.io, workspace.root) : undefined;
  const department = textOption(context, 'department') ?? known.find((id) => id === last);
  if (department === undefined) throw new UserError('answer-needs-department', { departments: known.join(', ') });
  const assignment = assign(context, {
    department,
    questionnaire: textOption(context, 'questionnaire'),
    role: textOption(context, 'role'),
    wave: textOption(context, 'wave'),
  });
  const input = await loadReportInput(context, workspace, assignment.wave, assignment.questionnaire.id);
  return { context, assignment, input };
}

/** Returns the response of a role, undefined while nothing is answered. */
export function responseOf({ assignment, input }: Wanted, role: Role): Response | undefined {
  const subject = subjectOf(role, assignment.department);
  return input.responses.find(({ key }) => key.subject === subject && key.role === role.id);
}

/** Returns the roles whose answers are handed in, or those whose are not. */
export function rolesThat(wanted: Wanted, areHandedIn: boolean): readonly Role[] {
  return wanted.assignment.roles.filter(
    (role) => ((responseOf(wanted, role)?.status ?? 'draft') !== 'draft') === areHandedIn,
  );
}

/** Returns whether a role is asked anything as things stand, or has answered something. */
export function isConcerned(wanted: Wanted, role: Role): boolean {
  const subject = subjectOf(role, wanted.assignment.department);
  const isAsked = wanted.input.organisation.responses.some((one) => one.subject === subject && one.role === role.id);
  return isAsked || responseOf(wanted, role) !== undefined;
}
