import type { Question } from '../../model/questionnaire.ts';
import type { Known } from '../../workspace/slice/three-way.ts';
import type { Sessions } from '../interview/assignment.ts';

/** Returns what a response says about a question, or what waits there for an answer; undefined where there is nothing. */
export function knownIn(sessions: Sessions, { id, role }: Question): Known | undefined {
  const session = sessions.get(role.id);
  const answers = session?.response.answers ?? {};
  return Object.hasOwn(answers, id) ? answers[id] : session?.remarks.get(id);
}
