import { ORGANISATION } from '../model/answer.ts';
import { UserError } from '../model/errors.ts';
import type { Workspace } from '../model/workspace.ts';

/** Returns the error for somebody who wants to change a response that is handed in; it names the flag that opens it. */
export function submittedError({
  workspace,
  subject,
  role,
}: {
  readonly workspace: Pick<Workspace, 'departments' | 'registers'>;
  readonly subject: string;
  readonly role: string;
}): UserError {
  const isEntry = workspace.registers.some(({ entries }) => entries.some(({ id }) => id === subject));
  if (isEntry) return new UserError('response-submitted', { role, about: subject, flag: `--entry ${subject}` });
  const holder = workspace.departments.find(({ roles }) => roles.includes(role))?.id ?? subject;
  const department = subject === ORGANISATION ? holder : subject;
  return new UserError('response-submitted', { role, about: department, flag: `--department ${department}` });
}
