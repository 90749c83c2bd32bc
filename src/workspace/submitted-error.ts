import { ORGANISATION } from '../model/answer.ts';
import { UserError } from '../model/errors.ts';
import type { Workspace } from '../model/workspace.ts';

/** Returns the error for somebody who wants to change a response that is handed in; it names the department that can open it. */
export function submittedError({
  workspace,
  subject,
  role,
}: {
  readonly workspace: Pick<Workspace, 'departments'>;
  readonly subject: string;
  readonly role: string;
}): UserError {
  const holder = workspace.departments.find(({ roles }) => roles.includes(role))?.id ?? subject;
  return new UserError('response-submitted', { role, department: subject === ORGANISATION ? holder : subject });
}
