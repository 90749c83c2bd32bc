import type { Role } from '../../model/questionnaire.ts';
import { wrap } from '../../terminal/wrap.ts';
import { loadEach } from '../../workspace/load-responses.ts';
import { submittedError } from '../../workspace/submitted-error.ts';
import type { Context } from '../command.ts';
import { valid } from '../load.ts';
import { type Assignment, subjectOf } from './assignment.ts';
import { textFor } from './interview.ts';

/**
 * Returns what of several assignments can still be answered, and says what is handed in already.
 * @throws UserError `response-submitted` when all of it is.
 */
export function openParts(context: Context, tasks: readonly Assignment[]): readonly Assignment[] {
  const parts = tasks.map((task) => ({ task, handedIn: handedInRoles(context, task) }));
  const open = parts.flatMap(({ task, handedIn }): readonly Assignment[] => {
    const roles = task.roles.filter((role) => !handedIn.includes(role));
    return roles.length === 0 ? [] : [{ ...task, roles }];
  });
  const [first] = parts;
  const [role] = first?.handedIn ?? [];
  if (open.length === 0 && first !== undefined && role !== undefined) throw errorFor(first.task, role);
  tell(context, parts);
  return open;
}

/** @throws UserError `response-submitted` when the answers of one of these roles (ids) are handed in. */
export function refuseHandedIn(context: Context, assignment: Assignment, roleIds: readonly string[]): void {
  const role = handedInRoles(context, assignment).find(({ id }) => roleIds.includes(id));
  if (role !== undefined) throw errorFor(assignment, role);
}

interface Part {
  readonly task: Assignment;
  readonly handedIn: readonly Role[];
}

/** Role by role for the department itself; entries, of which there may be many, are counted. */
function tell({ t, note, err, locale }: Context, parts: readonly Part[]): void {
  const roles = parts.flatMap(({ task, handedIn }) => (task.entry === undefined ? handedIn : []));
  const count = parts.filter(({ task, handedIn }) => task.entry !== undefined && handedIn.length > 0).length;
  const sentences = [
    ...roles.map(({ title }) => t('handed-in-already', { role: textFor({ locale }, title) })),
    ...(count === 0 ? [] : [t('handed-in-entries', { count })]),
  ];
  for (const sentence of sentences) note(`${wrap(sentence, err.width).join('\n')}\n`);
}

/** Returns the roles of an assignment whose answers are handed in. */
function handedInRoles({ io }: Context, assignment: Assignment): readonly Role[] {
  const { workspace, wave, questionnaire, conditions, roles, rater } = assignment;
  // What a further rater says is never handed in, and the main answers are not even read for them.
  if (rater !== undefined) return [];
  return roles.filter((role) => {
    const subject = subjectOf(role, assignment);
    const key = { wave: wave.id, questionnaire: questionnaire.id, subject, role: role.id };
    const [response] = valid(loadEach(io.files, workspace, [key], questionnaire, conditions));
    return response !== undefined && response.status !== 'draft';
  });
}

function errorFor(assignment: Assignment, role: Role): Error {
  return submittedError({ workspace: assignment.workspace, subject: subjectOf(role, assignment), role: role.id });
}
