import type { Choice, Question } from '../model/questionnaire.ts';
import { nearest } from '../suggest/nearest.ts';
import type { ValueProblem } from './answer-problem.ts';
import { isCalendarDay } from './calendar.ts';

/** Longest text that is accepted as an answer, in Unicode characters, as JSON Schema counts them. */
export const MAX_TEXT_LENGTH = 10_000;

/** The part of a question, or of a field of a register, that decides which values are valid. */
export type ValueRules = Pick<Question, 'type' | 'minimum' | 'maximum'> & {
  readonly choices: readonly (Pick<Choice, 'value'> & Partial<Pick<Choice, 'exclusive'>>)[];
};

/** Returns what is wrong with a value as an answer to a question, its constraint aside; nothing when it is valid. */
export function checkValue(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  switch (rules.type) {
    case 'scale':
    case 'select_one':
      return checkChoice(rules, value);
    case 'select_multiple':
      return checkChoices(rules, value);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(rules)];
    case 'percent':
    case 'integer':
    case 'decimal':
      return checkNumber(rules, value);
    case 'date':
      return checkDay(rules, value);
    case 'text':
      return checkText(rules, value);
  }
}

/** Returns what is wrong with a value that is to be reached: like an answer, but one option of a select_multiple. */
export function checkTarget(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  return rules.type === 'select_multiple' ? checkChoice(rules, value) : checkValue(rules, value);
}

function checkChoice(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [wrongType(rules)];
  return rules.choices.some((choice) => choice.value === value) ? [] : [unknownOption(rules.choices, value)];
}

function checkChoices(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  if (!Array.isArray(value)) return [wrongType(rules)];
  const ticked: readonly unknown[] = value;
  const problems = ticked.flatMap((one) => checkChoice(rules, one));
  if (problems.length > 0) return problems;
  const twice = ticked.find((one, index) => ticked.indexOf(one) !== index);
  if (twice !== undefined) return [{ messageId: 'answer-duplicate-option', data: { value: String(twice) } }];
  return checkExclusive(rules.choices, ticked);
}

function checkExclusive(choices: ValueRules['choices'], ticked: readonly unknown[]): readonly ValueProblem[] {
  const exclusive = choices.filter((choice) => choice.exclusive);
  const [first] = exclusive;
  // Where "none of these" can be chosen, an empty list is more likely a slip than an answer.
  if (ticked.length === 0 && first) return [{ messageId: 'answer-nothing-chosen', data: { value: first.value } }];
  const chosen = exclusive.find((choice) => ticked.includes(choice.value));
  if (chosen === undefined || ticked.length === 1) return [];
  return [{ messageId: 'answer-exclusive-option', data: { value: chosen.value } }];
}

function checkNumber(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongType(rules)];
  const { type, minimum, maximum } = rules;
  if (type === 'integer' && !Number.isInteger(value)) return [{ messageId: 'answer-not-whole', data: { value } }];
  if (minimum !== undefined && value < minimum) return [{ messageId: 'answer-too-small', data: { value, minimum } }];
  if (maximum !== undefined && value > maximum) return [{ messageId: 'answer-too-large', data: { value, maximum } }];
  return [];
}

function checkDay(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  if (typeof value !== 'string') return [wrongType(rules)];
  return isCalendarDay(value) ? [] : [{ messageId: 'answer-not-a-day', data: { value } }];
}

function checkText(rules: ValueRules, value: unknown): readonly ValueProblem[] {
  if (typeof value !== 'string') return [wrongType(rules)];
  if (value.trim() === '') return [{ messageId: 'answer-empty', data: {} }];
  if (value.length <= MAX_TEXT_LENGTH || [...value].length <= MAX_TEXT_LENGTH) return [];
  return [{ messageId: 'answer-too-long', data: { maximum: MAX_TEXT_LENGTH } }];
}

function wrongType({ type }: ValueRules): ValueProblem {
  return { messageId: 'answer-wrong-type', data: { type } };
}

function unknownOption(choices: ValueRules['choices'], value: string | number): ValueProblem {
  const values = choices.map((choice) => String(choice.value));
  return {
    messageId: 'answer-unknown-option',
    data: { value, choices: values.join(', ') },
    // Every digit is near every other: there is nothing to guess.
    suggestions: typeof value === 'string' ? nearest(value, values) : [],
  };
}
