import { Environment, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import type { Question } from '../model/questionnaire.ts';
import { numbersAsDoubles, SIZE_AS_DOUBLE } from './numbers.ts';
import type { Node, Span } from './syntax-tree.ts';
import type { ConditionSubject } from './types.ts';

/** Longest condition, in UTF-16 code units; a map of many values becomes a longer expression than a person writes. */
export const MAX_LENGTH = 4000;

/** Most nodes of a condition's syntax tree, and how deep it may nest. */
const LIMITS = { maxAstNodes: 1000, maxDepth: 40, maxListElements: 200, maxCallArguments: 4 } as const;

/** What an expression may name: the answers and flags of a subject, or the value of one question. */
export type Vocabulary = Environment;

/** An expression that follows CEL's grammar. */
export interface Parsed {
  readonly text: string;
  readonly root: Node;
  /** Returns the type of the result, or where the types do not fit. Comes before `run`: it makes all numbers doubles. */
  check(): { readonly type: string } | { readonly wrongAt: Span };
  /** Returns the value, or MISSING when it hangs on a key that is not there. Other failures throw. */
  run(context: Readonly<Record<string, unknown>>): unknown;
}

/** The value of an expression that hangs on an answer which is not there. */
export const MISSING: unique symbol = Symbol('missing');

/** Returns the vocabulary of `relevant`: `answers.<question>` and `flags.<flag>`, each with its type. */
export function subjectVocabulary({ questions, flags }: ConditionSubject): Vocabulary {
  const answers = questions.map((question) => [question.id, valueType(question)]);
  return newVocabulary()
    .registerType('Answers', { fields: Object.fromEntries(answers) })
    .registerType('Flags', { fields: Object.fromEntries(flags.map((flag) => [flag, 'bool'])) })
    .registerVariable('answers', 'Answers')
    .registerVariable('flags', 'Flags');
}

/** Returns the vocabulary of `constraint` and `gate`: `value`, with the type of the question's answers. */
export function valueVocabulary(question: Question): Vocabulary {
  return newVocabulary().registerVariable('value', valueType(question));
}

/** Returns an expression's syntax tree, or the place where it breaks the grammar or a limit. */
export function parseExpression(
  text: string,
  vocabulary: Vocabulary,
): Parsed | { readonly syntaxErrorAt: Span; readonly isTooComplex: boolean } {
  try {
    const parsed = vocabulary.parse(text);
    return {
      text,
      root: parsed.ast,
      check: () => {
        numbersAsDoubles(parsed.ast);
        const { type, error } = parsed.check();
        return type === undefined ? { wrongAt: error?.range ?? { start: 0, end: text.length } } : { type };
      },
      run: (context) => orMissing(() => parsed(context)),
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return {
      syntaxErrorAt: error.range ?? { start: 0, end: text.length },
      isTooComplex: error.code === 'limit_exceeded',
    };
  }
}

// The engine keeps Kleene's logic for &&, || and lists itself; what remains missing at the top is unknown.
function orMissing(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof EvaluationError && error.code === 'no_such_key' && error.node?.op === '.') return MISSING;
    throw error;
  }
}

/** Returns the CEL type of a question's answers. Numbers are doubles throughout, so that 2 and 2.0 mean the same. */
function valueType({ type, choices }: Question): string {
  switch (type) {
    case 'scale':
    case 'select_one':
      return choiceType(choices.map((choice) => typeof choice.value));
    case 'select_multiple':
      return 'list<string>';
    case 'boolean':
      return 'bool';
    case 'percent':
    case 'integer':
    case 'decimal':
      return 'double';
    default:
      return 'string';
  }
}

function choiceType(kinds: readonly string[]): string {
  const [first, ...others] = new Set(kinds);
  if (first === undefined || others.length > 0) return 'dyn';
  return first === 'number' ? 'double' : 'string';
}

// A list may mix 1 and 2.5; sizes are doubles as all numbers are.
function newVocabulary(): Vocabulary {
  return new Environment({ limits: LIMITS, homogeneousAggregateLiterals: false })
    .registerFunction(`${SIZE_AS_DOUBLE}(list): double`, (list: readonly unknown[]) => list.length, { async: false })
    .registerFunction(`${SIZE_AS_DOUBLE}(string): double`, (text: string) => [...text].length, { async: false });
}
