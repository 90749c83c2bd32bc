import type { Answer, Response } from '../model/answer.ts';
import type { AssessmentInput } from './input.ts';

/** An answer that somebody could give. */
export interface AssumedAnswer {
  readonly questionId: string;
  /** A department's id, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  readonly answer: Answer;
}

/**
 * Returns the responses as they would be with some other answers. Evidence and comment of an answer that is there stay, unmet criteria
 * go: whoever gives the better answer meets them. A conflict is decided; where there is no response there is one then.
 */
export function withAnswers(
  { responses, questionnaire, wave }: Pick<AssessmentInput, 'responses' | 'questionnaire' | 'wave'>,
  assumed: readonly AssumedAnswer[],
): readonly Response[] {
  const isOwn = ({ key }: Response) =>
    key.wave === wave.id && key.questionnaire === questionnaire.id && key.rater === undefined;
  const isAbout = (response: Response, { subject, role }: AssumedAnswer) =>
    isOwn(response) && response.key.subject === subject && response.key.role === role;
  const added = assumed
    .filter((one, index) => !responses.some((response) => isAbout(response, one)) && isFirst(one, index, assumed))
    .map(({ subject, role }) => emptyResponse(questionnaire, wave.id, subject, role));
  return [...responses, ...added].map((response) => {
    const own = assumed.filter((one) => isAbout(response, one));
    return own.length === 0 ? response : withOwn(response, own);
  });
}

/** Returns the same assessment with some other answers: those that were computed are assumed then, too. */
export function assuming(input: AssessmentInput, assumed: readonly AssumedAnswer[]): AssessmentInput {
  const decided = new Set(assumed.map(({ questionId }) => questionId));
  const computed = (input.computed ?? []).filter(({ questionId }) => !decided.has(questionId));
  return { ...input, computed, responses: withAnswers(input, assumed) };
}

function withOwn(response: Response, own: readonly AssumedAnswer[]): Response {
  const answers = own.map(
    ({ questionId, answer }) => [questionId, merged(response.answers[questionId], answer)] as const,
  );
  const decided = new Set(own.map(({ questionId }) => questionId));
  return {
    ...response,
    answers: { ...response.answers, ...Object.fromEntries(answers) },
    conflicts: response.conflicts.filter(({ questionId }) => !decided.has(questionId)),
  };
}

function merged(before: Answer | undefined, answer: Answer): Answer {
  const { comment, evidence, target } = before ?? {};
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(target === undefined ? {} : { target }),
    ...answer,
  };
}

function isFirst({ subject, role }: AssumedAnswer, index: number, assumed: readonly AssumedAnswer[]): boolean {
  return assumed.findIndex((one) => one.subject === subject && one.role === role) === index;
}

function emptyResponse(
  { id, version, digest }: AssessmentInput['questionnaire'],
  wave: string,
  subject: string,
  role: string,
): Response {
  return {
    key: { wave, questionnaire: id, subject, role },
    questionnaireVersion: version,
    questionnaireDigest: digest,
    status: 'draft',
    invented: false,
    answers: {},
    conflicts: [],
    lastQuestionId: undefined,
    lastChange: undefined,
  };
}
