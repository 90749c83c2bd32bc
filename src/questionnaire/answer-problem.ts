import type { MessageData } from '../model/finding.ts';

/** One thing that is wrong with an answer: plain data; the sentences are in `messages`. */
export interface AnswerProblem {
  readonly messageId: AnswerProblemId;
  /** Always names the `question`; what else is named stands with each id below. */
  readonly data: MessageData;
  /** JSON pointer inside the answer, for example /value or /evidence/0/kind. */
  readonly field: string;
  /** Nearest valid values, best first. */
  readonly suggestions: readonly string[];
}

/** Ids of the sentences about answers, with the values that each one names. */
export const ANSWER_PROBLEM_IDS = {
  /** `type`: the question's type. */
  'answer-wrong-type': ['question', 'type'],
  'answer-not-whole': ['question', 'value'],
  'answer-too-small': ['question', 'value', 'minimum'],
  'answer-too-large': ['question', 'value', 'maximum'],
  'answer-unknown-option': ['question', 'value', 'choices'],
  'answer-duplicate-option': ['question', 'value'],
  /** An option that excludes all others was chosen together with others. */
  'answer-exclusive-option': ['question', 'value'],
  /** Nothing is ticked although there is an option that says so (`value`). */
  'answer-nothing-chosen': ['question', 'value'],
  'answer-not-a-day': ['question', 'value'],
  'answer-empty': ['question'],
  'answer-too-long': ['question', 'maximum'],
  /** The questionnaire may have its own sentence for this one: the question's constraintMessage. */
  'answer-constraint': ['question', 'value'],
  'answer-not-applicable-refused': ['question'],
  'answer-reason-missing': ['question'],
  /** `count`: how many criteria the question has. */
  'answer-unknown-criterion': ['question', 'number', 'count'],
  'answer-unknown-evidence-kind': ['question', 'kind'],
  'answer-unknown-role': ['question', 'role'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Id of a sentence about an answer. */
type AnswerProblemId = keyof typeof ANSWER_PROBLEM_IDS;

/** A problem that is not yet placed: it names no question and no field. */
export interface ValueProblem {
  readonly messageId: AnswerProblemId;
  readonly data: MessageData;
  readonly suggestions?: readonly string[];
}
