import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Analysis } from './analyse.ts';
import type { Reference } from './inspect.ts';
import type { ExpressionProblem } from './problem.ts';
import type { QuestionCondition } from './question-conditions.ts';

/** Most combinations of answers that are tried. */
const MAX_COMBINATIONS = 10_000;

/** One thing that an expression looks at, and everything that it can be; undefined = not answered. */
interface Variable {
  readonly kind: 'answers' | 'flags' | 'value';
  readonly name: string;
  readonly values: readonly (AnswerValue | undefined)[];
}

/**
 * Returns a problem when a condition comes out the same whatever is answered. Tries every combination of the answers it looks
 * at, so it knows for sure; conditions on numbers, days and texts, and those with too many combinations, are not judged.
 */
export function constantProblems(
  { question, field, text }: QuestionCondition,
  { parsed, references }: Extract<Analysis, { isSound: true }>,
  questions: ReadonlyMap<string, Question>,
): readonly ExpressionProblem[] {
  const variables = variablesOf(
    field === '/relevant' ? subjectVariables(references, questions) : [valueVariable(question)],
  );
  if (variables === undefined) return [];
  const results = new Set(combinations(variables).map((context) => parsed.run(context)));
  const whole = { data: {}, offset: 0, length: text.length, suggestions: [] };
  if (results.size === 1 && results.has(true)) return [{ messageId: 'condition-always-true', ...whole }];
  // Unknown is not true either: such a question would never be asked.
  if (!results.has(true)) return [{ messageId: 'condition-always-false', ...whole }];
  return [];
}

/** Returns the variables, or undefined when one is not finite or there are too many combinations. */
function variablesOf(named: readonly (Variable | undefined)[]): readonly Variable[] | undefined {
  const count = named.reduce((product, variable) => product * (variable?.values.length ?? Number.POSITIVE_INFINITY), 1);
  return count <= MAX_COMBINATIONS ? named.filter((variable) => variable !== undefined) : undefined;
}

function subjectVariables(
  references: readonly Reference[],
  questions: ReadonlyMap<string, Question>,
): readonly (Variable | undefined)[] {
  const names = new Map(references.map((reference) => [`${reference.kind}.${reference.name}`, reference]));
  return [...names.values()].map(({ kind, name }) => {
    if (kind === 'flag') return { kind: 'flags', name, values: [true, false] };
    const question = questions.get(name);
    const values = question === undefined ? undefined : possibleValues(question);
    const mayBeMissing = references.some((one) => one.name === name && one.isTestedForPresence);
    return values && { kind: 'answers', name, values: mayBeMissing ? [...values, undefined] : values };
  });
}

function valueVariable(question: Question): Variable | undefined {
  const values = possibleValues(question);
  return values && { kind: 'value', name: question.id, values };
}

function possibleValues({ type, choices }: Question): readonly AnswerValue[] | undefined {
  if (type === 'boolean') return [true, false];
  if (type === 'select_multiple') return tickedSets(choices.map((choice) => String(choice.value)));
  return choices.length > 0 ? choices.map((choice) => choice.value) : undefined;
}

function tickedSets(options: readonly string[]): readonly (readonly string[])[] | undefined {
  const count = 2 ** options.length;
  if (count > MAX_COMBINATIONS) return undefined;
  // The bits of a number say which options are ticked.
  return Array.from({ length: count }, (_, bits) => options.filter((_option, index) => (bits >> index) % 2 === 1));
}

function combinations(variables: readonly Variable[]): readonly Readonly<Record<string, unknown>>[] {
  const empty = [{ answers: new Map<string, AnswerValue>(), flags: new Map<string, AnswerValue>() }];
  const [only] = variables;
  if (only?.kind === 'value') return only.values.map((value) => ({ value }));
  return variables.reduce(
    (contexts, { kind, name, values }) =>
      contexts.flatMap((context) =>
        values.map((value) =>
          value === undefined || kind === 'value'
            ? context
            : { ...context, [kind]: new Map(context[kind]).set(name, value) },
        ),
      ),
    empty,
  );
}
