import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';

/** Returns whether a value has the type that conditions take a question's answers for. */
export function hasValueType({ type, choices }: Pick<Question, 'type' | 'choices'>, value: AnswerValue): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'percent':
    case 'integer':
    case 'decimal':
      return Number.isFinite(value);
    case 'select_multiple':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'scale':
      return choices.some((choice) => typeof choice.value === typeof value);
    default:
      return typeof value === 'string';
  }
}
