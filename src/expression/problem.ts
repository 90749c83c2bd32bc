import type { MessageData } from '../model/finding.ts';
import type { ConditionField } from './types.ts';

/** Ids of the sentences about conditions, with how much each matters and the values that it names beside `question`. */
export const CONDITION_PROBLEMS = {
  'condition-too-long': { severity: 'error', names: ['maximum'] },
  'condition-too-complex': { severity: 'error', names: [] },
  'condition-incomplete': { severity: 'error', names: [] },
  'condition-syntax': { severity: 'error', names: ['part'] },
  'condition-unsupported': { severity: 'error', names: ['part'] },
  'condition-unknown-name': { severity: 'error', names: ['name'] },
  'condition-unknown-question': { severity: 'error', names: ['name'] },
  'condition-unknown-flag': { severity: 'error', names: ['name'] },
  'condition-unknown-function': { severity: 'error', names: ['name'] },
  'condition-wrong-type': { severity: 'error', names: ['part'] },
  /** `type`: what comes out instead of true or false. */
  'condition-not-boolean': { severity: 'error', names: ['type'] },
  /** `name`: the question whose options are meant. */
  'condition-unknown-option': { severity: 'error', names: ['name', 'value', 'choices'] },
  'condition-self-reference': { severity: 'error', names: ['name'] },
  /** `path`: the ids in the circle, joined by arrows. */
  'condition-cycle': { severity: 'error', names: ['path'] },
  'condition-organisation-uses-department': { severity: 'error', names: ['name'] },
  'condition-of-other-subject': { severity: 'error', names: ['name'] },
  'condition-organisation-uses-flag': { severity: 'error', names: ['name'] },
  'condition-forward-reference': { severity: 'warning', names: ['name'] },
  'condition-always-true': { severity: 'warning', names: [] },
  'condition-always-false': { severity: 'warning', names: [] },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'error' | 'warning'; readonly names: readonly string[] }>
>;

/** Id of a sentence about a condition. */
export type ConditionProblemId = keyof typeof CONDITION_PROBLEMS;

/** One thing that is wrong inside an expression. */
export interface ExpressionProblem {
  readonly messageId: ConditionProblemId;
  readonly data: MessageData;
  /** UTF-16 offset in the expression, and how much of it is meant (0 at its end). */
  readonly offset: number;
  readonly length: number;
  /** Nearest valid values, best first. */
  readonly suggestions: readonly string[];
}

/** One thing that is wrong with a question's condition. */
export interface ConditionProblem extends ExpressionProblem {
  readonly severity: 'error' | 'warning';
  readonly questionId: string;
  /** JSON pointer of the question in its file. */
  readonly pointer: string;
  /**
   * The question's field, below `pointer`. Where `relevant` is written as a map, offset and length belong to the expression
   * that it stands for; `data.name` then is the key that is meant, if any.
   */
  readonly field: ConditionField;
}
