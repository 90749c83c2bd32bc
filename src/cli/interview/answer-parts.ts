import type { Answer, AnswerValue, Remarks } from '../../model/answer.ts';
import { isSameStatement } from '../../workspace/slice/statement.ts';

/** Returns an answer that is just a value, given on a day (YYYY-MM-DD). */
export function answeredWith(value: AnswerValue, day: string): Extract<Answer, { state: 'answered' }> {
  return { state: 'answered', value: typeof value === 'object' ? [...value] : value, answered_on: day };
}

/** Returns what stands beside an answer; keys that have no value are left out. */
export function besidesOf({ comment, evidence, target }: Partial<Answer> = {}): Remarks {
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(evidence === undefined || evidence.length === 0 ? {} : { evidence }),
    ...(target === undefined ? {} : { target }),
  };
}

/**
 * Returns an answer as the role that is asked gives it, with who gave it before: whoever states the same again leaves it the
 * other role's answer, whoever states something else makes it their own.
 */
export function asGivenBefore(answer: Answer, before: Answer | undefined): Answer {
  const giver = before?.given_by;
  if (before === undefined || giver === undefined || answer.given_by !== undefined) return answer;
  return isSameStatement(before, answer) ? { ...answer, given_by: giver } : answer;
}
