import type { Response } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import type { ReportInput } from '../../report/facts.ts';
import { internalLines } from '../../report/internal-notice.ts';
import type { Context } from '../command.ts';
import { assign } from '../interview/assign.ts';
import { type Assignment, subjectOf } from '../interview/assignment.ts';
import { textFor } from '../interview/interview.ts';
import { rememberedDepartment } from '../interview/remembered.ts';
import { subjectFlag } from '../interview/summary.ts';
import { loadWorkspaceFor } from '../load.ts';
import { loadReportInput, textOption } from '../report-input.ts';
import { wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Whose answers are to be handed in, opened or reviewed, and everything that is known about them. */
export interface Wanted {
  /** In the workspace's language. */
  readonly context: Context;
  readonly assignment: Assignment;
  readonly input: ReportInput;
}

/**
 * Returns what the flags --department or --entry, --role, --questionnaire and --wave mean; at a terminal the department is the one that
 * somebody answered for last, unless something is named.
 * @throws UserError for whatever does not exist or is closed; InvalidDocument.
 */
export async function wantedFor(given: Context): Promise<Wanted> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { department, entry } = wantedSubject(context, workspace);
  const known = workspace.departments.map(({ id }) => id);
  const last = context.isInteractive ? rememberedDepartment(context.io, workspace.root) : undefined;
  const meant = department ?? (entry === undefined ? known.find((id) => id === last) : undefined);
  if (meant === undefined && entry === undefined)
    throw new UserError('answer-needs-department', { departments: known.join(', ') });
  const assignment = assign(context, {
    department: meant,
    entry,
    questionnaire: textOption(context, 'questionnaire'),
    role: textOption(context, 'role'),
    wave: textOption(context, 'wave'),
  });
  const input = await loadReportInput(context, workspace, assignment.wave, assignment.questionnaire.id);
  return { context, assignment, input };
}

/** Says that the questionnaire is internal, where it is, before anything about it that does not say so itself. */
export function tellInternal({ context, assignment }: Wanted): void {
  const { t, out, print } = context;
  for (const line of internalLines(assignment.questionnaire, t, out)) print(`${line}\n`);
}

/** Returns the response of a role, undefined while nothing is answered. */
export function responseOf({ assignment, input }: Wanted, role: Role): Response | undefined {
  const subject = subjectOf(role, assignment);
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
  const subject = subjectOf(role, wanted.assignment);
  const isAsked = wanted.input.organisation.responses.some((one) => one.subject === subject && one.role === role.id);
  return isAsked || responseOf(wanted, role) !== undefined;
}

/** Returns what messages say about what is meant: ids, and the flag that names it. */
export function idsFor({ assignment }: Wanted): {
  readonly department: string;
  readonly questionnaire: string;
  readonly flag: string;
} {
  const { department, entry, questionnaire } = assignment;
  return {
    department: (entry ?? department).id,
    questionnaire: questionnaire.id,
    flag: subjectFlag(assignment).join(' '),
  };
}

/** Returns the titles of a role and of what its answers are about, safe to show. */
export function titlesFor({ context, assignment }: Wanted, role: Role): { department: string; role: string } {
  const { department, entry } = assignment;
  return { department: textFor(context, (entry ?? department).title), role: textFor(context, role.title) };
}
