import { internalLines } from '../report/internal-notice.ts';
import type { Context } from './command.ts';
import type { Assignment } from './interview/assignment.ts';

/** Says on stderr that something internal follows, before an error could name a question of it. */
export function tellInternal({ io, t, err }: Context, about: readonly Pick<Assignment, 'questionnaire'>[]): void {
  const internal = about.find(({ questionnaire }) => questionnaire.confidentiality === 'internal');
  if (internal === undefined) return;
  for (const line of internalLines(internal.questionnaire, t, err)) io.stderr.write(`${line}\n`);
}
