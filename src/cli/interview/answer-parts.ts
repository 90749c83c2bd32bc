import type { Answer, AnswerValue } from '../../model/answer.ts';

/** What stands beside an answer and stays when the answer itself changes. */
export type Besides = Pick<Answer, 'comment' | 'evidence' | 'target'>;

/** Returns an answer that is just a value, given on a day (YYYY-MM-DD). */
export function answeredWith(value: AnswerValue, day: string): Extract<Answer, { state: 'answered' }> {
  return { state: 'answered', value: typeof value === 'object' ? [...value] : value, answered_on: day };
}

/** Returns what stands beside an answer; keys that have no value are left out. */
export function besidesOf({ comment, evidence, target }: Partial<Answer> = {}): Besides {
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(evidence === undefined || evidence.length === 0 ? {} : { evidence }),
    ...(target === undefined ? {} : { target }),
  };
}
