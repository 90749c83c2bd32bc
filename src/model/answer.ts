import type { Answer, Evidence } from './documents/response.ts';

export type { Answer, Evidence };

/** What an answered question holds. */
export type AnswerValue = number | boolean | string | readonly string[];

/** What is known about a question; `open` means that there is no entry. */
export type AnswerState = Answer['state'] | 'open';

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Which response is meant: one role's answers about one subject, in one wave, to one questionnaire; with `rater` those of a
 * further rater, which stand beside the main ones and are never scored.
 */
export interface ResponseKey {
  readonly wave: string;
  readonly questionnaire: string;
  /** Id of a department or of an entry of a register, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  /** Neutral label of a further rater; the main response has none. */
  readonly rater?: string | undefined;
}

/** The subject of questions that are asked once for the whole organisation. */
export const ORGANISATION = 'organisation';

/** What stands beside an answer, and may be there before it. */
export type Remarks = Pick<Answer, 'comment' | 'evidence' | 'target'>;

/** Two or more writers answered one question differently without knowing of each other. */
export interface Conflict {
  readonly questionId: string;
  /** The answers that stand against each other; undefined means that the answer was cleared. */
  readonly candidates: readonly (Answer | undefined)[];
}

/** A response as it counts: the file and all journal lines not yet folded into it. */
export interface Response {
  readonly key: ResponseKey;
  readonly questionnaireVersion: string;
  readonly questionnaireDigest: string;
  readonly status: 'draft';
  readonly invented: boolean;
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
  /** Id of the question that was confirmed last, in any session. */
  readonly lastQuestionId: string | undefined;
  /** Latest `answered_on` of all answers, as YYYY-MM-DD. */
  readonly lastChange: string | undefined;
}

/** What a further rater answered: shown beside the main response, never scored. */
export interface RaterResponse extends Response {
  readonly key: ResponseKey & { readonly rater: string };
}
