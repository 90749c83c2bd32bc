import type { AnswerValue } from '../model/answer.ts';
import type { Questionnaire } from '../model/questionnaire.ts';

/** The outcome of a condition; unknown when it hangs on an answer that is not there. */
export type Truth = 'true' | 'false' | 'unknown';

/** What a condition may look at: the flags that are set, and the values of answered questions. */
export interface Facts {
  readonly flags: readonly string[];
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** The part of a questionnaire that conditions are written in and speak about. */
export type ConditionSubject = Pick<Questionnaire, 'flags' | 'questions'>;

/** The three places of a question that hold a condition, as its fields. */
export type ConditionField = '/relevant' | '/constraint' | '/gate/when';

/** The conditions of one questionnaire, compiled. Every method throws ConditionError rather than guess. */
export interface Conditions {
  /** Returns whether a question is to be asked; 'true' for one without a condition. */
  relevant(questionId: string, facts: Facts): Truth;
  /** Returns whether a value meets its question's gate; false without a gate. */
  gate(questionId: string, value: AnswerValue): boolean;
  /** Returns whether a value satisfies its question's constraint; true without a constraint. */
  constraint(questionId: string, value: AnswerValue): boolean;
  /** Returns the ids of the questions that a question's relevance looks at, sorted. */
  references(questionId: string): readonly string[];
}
