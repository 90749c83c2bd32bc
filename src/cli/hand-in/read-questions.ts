import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { AskedQuestion } from '../../workspace/journal-event.ts';
import { idsFor, type Wanted } from './wanted.ts';

const longestText = 2000;

/**
 * Returns the questions of `--question id=text` flags. @throws UserError `review-needs-question`, `bad-review-question`,
 * `review-unknown-question` for an id that none of the roles is asked, `reason-too-long`.
 */
export function readQuestions(
  wanted: Wanted,
  roles: readonly Role[],
  flags: readonly string[],
): readonly AskedQuestion[] {
  if (flags.length === 0) throw new UserError('review-needs-question');
  return flags.map((flag) => {
    const [, id = '', text = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(flag) ?? [];
    if (text === '') throw new UserError('bad-review-question', { flag }, { about: wanted.assignment.questionnaire });
    if (text.length > longestText) throw new UserError('reason-too-long', { maximum: longestText });
    return { question: knownQuestion(wanted, roles, id), text };
  });
}

/** Returns the ids of the questions that some roles are asked. */
export function questionIds({ assignment }: Wanted, roles: readonly Role[]): readonly string[] {
  return assignment.questionnaire.questions
    .filter((question) => roles.some(({ id }) => id === question.role.id))
    .map(({ id }) => id);
}

function knownQuestion(wanted: Wanted, roles: readonly Role[], id: string): string {
  const ids = questionIds(wanted, roles);
  if (ids.includes(id)) return id;
  const data = { ...idsFor(wanted), question: id, suggestion: nearest(id, ids)[0] ?? '' };
  throw new UserError('review-unknown-question', data, { about: wanted.assignment.questionnaire });
}
