import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import { ConditionError } from './condition-error.ts';
import { MISSING, type Parsed } from './engine.ts';
import { hasValueType } from './has-value-type.ts';
import { type QuestionCondition, questionConditions } from './question-conditions.ts';
import type { ConditionField, ConditionSubject, Conditions, Facts, Truth } from './types.ts';

const compiledConditions = new WeakMap<ConditionSubject, Conditions>();

/**
 * Returns the conditions of a questionnaire, ready to be asked; compiled once per questionnaire, however often it is called.
 * @throws ConditionError when a condition is not sound (what `checkConditions` reports as an error inside an expression).
 */
export function compileConditions(subject: ConditionSubject): Conditions {
  const known = compiledConditions.get(subject);
  if (known !== undefined) return known;
  const compiled = new CompiledConditions(subject);
  compiledConditions.set(subject, compiled);
  return compiled;
}

interface Compiled {
  readonly question: Question;
  readonly field: ConditionField;
  readonly parsed: Parsed;
  readonly references: readonly string[];
}

class CompiledConditions implements Conditions {
  readonly #flags: readonly string[];
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #compiled: ReadonlyMap<string, Compiled>;
  /** The last outcome of each `relevant` and what it saw: with each answer of an interview, nearly all see the same again. */
  readonly #last = new Map<string, { readonly seen: string; readonly truth: Truth }>();

  constructor(subject: ConditionSubject) {
    this.#flags = subject.flags;
    this.#questions = new Map(subject.questions.map((question) => [question.id, question]));
    this.#compiled = new Map(
      questionConditions(subject).map((condition) => [condition.question.id + condition.field, compile(condition)]),
    );
  }

  relevant(questionId: string, facts: Facts): Truth {
    const compiled = this.#compiled.get(`${questionId}/relevant`);
    if (compiled === undefined) return 'true';
    const context = { answers: this.#answersFor(compiled, facts), flags: this.#flagsFrom(facts) };
    const seen = JSON.stringify([...context.answers, ...context.flags]);
    const last = this.#last.get(questionId);
    if (last?.seen === seen) return last.truth;
    const result = run(compiled, context);
    const truth = result === MISSING ? 'unknown' : (`${result}` as const);
    this.#last.set(questionId, { seen, truth });
    return truth;
  }

  gate(questionId: string, value: AnswerValue): boolean {
    return this.#ofValue(`${questionId}/gate/when`, value) ?? false;
  }

  constraint(questionId: string, value: AnswerValue): boolean {
    return this.#ofValue(`${questionId}/constraint`, value) ?? true;
  }

  references(questionId: string): readonly string[] {
    return this.#compiled.get(`${questionId}/relevant`)?.references ?? [];
  }

  #ofValue(key: string, value: AnswerValue): boolean | undefined {
    const compiled = this.#compiled.get(key);
    if (compiled === undefined) return undefined;
    const { question, field } = compiled;
    if (!hasValueType(question, value))
      throw new ConditionError(question.id, field, 'wrong-type', { name: question.id });
    const result = run(compiled, { value });
    if (result === MISSING) throw new ConditionError(question.id, field, 'engine');
    return result;
  }

  // Types are looked at before the engine is asked: `false && …` would otherwise hide an answer of the wrong type.
  #answersFor({ question, field, references }: Compiled, { answers }: Facts): ReadonlyMap<string, AnswerValue> {
    const named = new Map<string, AnswerValue>();
    for (const name of references) {
      const value = Object.hasOwn(answers, name) ? answers[name] : undefined;
      const asked = this.#questions.get(name);
      if (value === undefined || asked === undefined) continue;
      if (!hasValueType(asked, value)) throw new ConditionError(question.id, field, 'wrong-type', { name });
      named.set(name, value);
    }
    return named;
  }

  #flagsFrom({ flags }: Facts): ReadonlyMap<string, boolean> {
    return new Map(this.#flags.map((flag) => [flag, flags.includes(flag)]));
  }
}

function compile({ question, field, analysis }: QuestionCondition): Compiled {
  if (!analysis.isSound) throw new ConditionError(question.id, field, analysis.problems[0]?.messageId ?? 'engine');
  const answers = analysis.references.filter((reference) => reference.kind === 'answer');
  const references = [...new Set(answers.map((reference) => reference.name))].sort();
  return { question, field, parsed: analysis.parsed, references };
}

function run(
  { question, field, parsed }: Compiled,
  context: Readonly<Record<string, unknown>>,
): boolean | typeof MISSING {
  const result = outcome(question, field, () => parsed.run(context));
  if (typeof result === 'boolean' || result === MISSING) return result;
  throw new ConditionError(question.id, field, 'not-boolean');
}

function outcome(question: Question, field: ConditionField, work: () => unknown): unknown {
  try {
    return work();
  } catch (cause) {
    throw new ConditionError(question.id, field, 'engine', {}, cause);
  }
}
