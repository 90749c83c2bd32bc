import { MAX_LENGTH, type Parsed, parseExpression, type Vocabulary } from './engine.ts';
import { inspect, type Names, type Reference } from './inspect.ts';
import type { ConditionProblemId, ExpressionProblem } from './problem.ts';

/** An expression after all checks that it can be given by itself; sound = fit to be run. */
export type Analysis =
  | { readonly isSound: true; readonly parsed: Parsed; readonly references: readonly Reference[] }
  | {
      readonly isSound: false;
      readonly problems: readonly ExpressionProblem[];
      readonly references: readonly Reference[];
    };

/** Returns whether an expression follows the grammar, names only what is declared, fits in its types and is true or false. */
export function analyse(text: string, vocabulary: Vocabulary, names: Names): Analysis {
  if (text.length > MAX_LENGTH) return unsound('condition-too-long', { maximum: MAX_LENGTH }, 0, text.length);
  const parsed = parseExpression(text, vocabulary);
  if ('syntaxErrorAt' in parsed) return syntaxError(text, parsed.syntaxErrorAt, parsed.isTooComplex);
  const { references, problems } = inspect(parsed, names);
  if (problems.length > 0) return { isSound: false, problems, references };
  return checkTypes(parsed, references);
}

function checkTypes(parsed: Parsed, references: readonly Reference[]): Analysis {
  const checked = parsed.check();
  const { text } = parsed;
  if ('wrongAt' in checked) {
    const { start, end } = checked.wrongAt;
    return { ...unsound('condition-wrong-type', { part: text.slice(start, end) }, start, end - start), references };
  }
  if (checked.type !== 'bool')
    return { ...unsound('condition-not-boolean', { type: checked.type }, 0, text.length), references };
  return { isSound: true, parsed, references };
}

function syntaxError(text: string, { start, end }: { start: number; end: number }, isTooComplex: boolean): Analysis {
  if (isTooComplex) return unsound('condition-too-complex', {}, 0, text.length);
  if (text.slice(start).trim() === '') return unsound('condition-incomplete', {}, text.trimEnd().length, 0);
  return unsound('condition-syntax', { part: text.slice(start, end) }, start, end - start);
}

function unsound(
  messageId: ConditionProblemId,
  data: ExpressionProblem['data'],
  offset: number,
  length: number,
): Extract<Analysis, { isSound: false }> {
  return { isSound: false, problems: [{ messageId, data, offset, length, suggestions: [] }], references: [] };
}
