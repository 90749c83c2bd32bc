import type { Answer, AnswerValue, Remarks } from '../../model/answer.ts';

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
