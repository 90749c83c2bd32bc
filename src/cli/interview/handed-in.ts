import type { Role } from '../../model/questionnaire.ts';
import { wrap } from '../../terminal/wrap.ts';
import { expectedResponses, loadEach } from '../../workspace/load-responses.ts';
import { submittedError } from '../../workspace/submitted-error.ts';
import type { Context } from '../command.ts';
import { valid } from '../load.ts';
import { type Assignment, subjectOf } from './assignment.ts';
import { textFor } from './interview.ts';

/**
 * Returns the assignment with the roles whose answers can still be given, and says which are handed in already.
 * @throws UserError `response-submitted` when all of them are.
 */
export function openPart(context: Context, assignment: Assignment): Assignment {
  const handedIn = handedInRoles(context, assignment);
  const [first] = handedIn;
  const roles = assignment.roles.filter((role) => !handedIn.includes(role));
  if (roles.length === 0 && first !== undefined) throw errorFor(assignment, first);
  for (const { title } of handedIn) {
    const words = context.t('handed-in-already', { role: textFor(context, title) });
    context.note(`${wrap(words, context.err.width).join('\n')}\n`);
  }
  return { ...assignment, roles };
}

/** @throws UserError `response-submitted` when the answers of one of these roles (ids) are handed in. */
export function refuseHandedIn(context: Context, assignment: Assignment, roleIds: readonly string[]): void {
  const role = handedInRoles(context, assignment).find(({ id }) => roleIds.includes(id));
  if (role !== undefined) throw errorFor(assignment, role);
}

/** Returns the roles of an assignment whose answers are handed in. */
function handedInRoles({ io }: Context, assignment: Assignment): readonly Role[] {
  const { workspace, wave, questionnaire, conditions, department, roles, rater } = assignment;
  // What a further rater says is never handed in, and the main answers are not even read for them.
  if (rater !== undefined) return [];
  const own = { ...workspace, departments: [department] };
  const keys = expectedResponses(own, wave.id, questionnaire);
  const responses = valid(loadEach(io.files, own, keys, questionnaire, conditions));
  return roles.filter((role) =>
    responses.some(
      ({ key, status }) => status !== 'draft' && key.role === role.id && key.subject === subjectOf(role, department),
    ),
  );
}

function errorFor({ workspace, department }: Assignment, role: Role): Error {
  return submittedError({ workspace, subject: subjectOf(role, department), role: role.id });
}
