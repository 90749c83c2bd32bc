import { ratingsOf } from '../../compare/ratings.ts';
import { holdersIn, type Named, namesOf, type ReportInput } from '../facts.ts';

/** How far one further rater has come. Nobody owes this: it stands beside the response that counts. */
export interface RaterStatus {
  /** Who answers; the organisation where no department holds the role. */
  readonly department: Named;
  readonly role: Named;
  /** What the answers are about: the department, an entry that it answers for, or the organisation. */
  readonly subject: Named;
  /** Neutral label. */
  readonly rater: string;
  /** Questions asked of this rater, and those of them that have an answer, also not applicable or don't know. */
  readonly asked: number;
  readonly given: number;
  /** Latest day on which an answer was given, as YYYY-MM-DD. */
  readonly lastChange: string | null;
}

/** Returns how far each further rater has come, in the order of the responses that they stand beside, then by label. */
export function raterStatuses(input: ReportInput): readonly RaterStatus[] {
  const names = namesOf(input);
  const { departments, registers } = input.workspace;
  const holderOf = holdersIn(input.workspace);
  return input.raters.map((response) => {
    const { subject, role, rater } = response.key;
    const ratings = [...ratingsOf({ ...input, departments, registers }, response.key, response).values()];
    return {
      department: names.subject(holderOf(subject, role)?.id ?? subject),
      ...names.who(response.key),
      rater,
      asked: ratings.length,
      given: ratings.filter(({ state }) => state !== 'open').length,
      lastChange: response.lastChange ?? null,
    };
  });
}
