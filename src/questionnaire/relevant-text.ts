import type { Question as QuestionDocument } from '../model/documents/questionnaire.ts';
import type { QuestionType } from '../model/vocabulary.ts';

/**
 * Returns a condition as CEL: an expression as it is written, or a map from question id to values as
 * `answers.a in [1, 2] && answers.b in ['x']`. A select_multiple matches when any of the values is ticked.
 */
export function relevantText(
  relevant: QuestionDocument['relevant'],
  typeOf: (questionId: string) => QuestionType | undefined,
): string | undefined {
  if (relevant === undefined || typeof relevant === 'string') return relevant;
  const parts = Object.entries(relevant).map(([id, values]) => clause(id, values, typeOf(id)));
  return parts.join(' && ');
}

function clause(id: string, values: readonly unknown[], type: QuestionType | undefined): string {
  const literals = values.map(literal);
  if (type !== 'select_multiple') return `answers.${id} in [${literals.join(', ')}]`;
  const ticked = literals.map((value) => `${value} in answers.${id}`);
  return ticked.length === 1 ? ticked.join('') : `(${ticked.join(' || ')})`;
}

// JSON's escapes in strings and its numbers are CEL's too.
function literal(value: unknown): string {
  return JSON.stringify(value);
}
