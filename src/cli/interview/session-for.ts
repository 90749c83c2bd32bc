import type { Question } from '../../model/questionnaire.ts';
import type { ResponseSession } from '../../workspace/open-response.ts';
import type { Sessions } from './assignment.ts';

/** Returns the session that keeps the answers to a question. @throws Error when its role has none. */
export function sessionFor(sessions: Sessions, { role }: Pick<Question, 'role'>): ResponseSession {
  const session = sessions.get(role.id);
  if (session === undefined) throw new Error(`no session for role ${role.id}`);
  return session;
}
