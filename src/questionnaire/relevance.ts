import type { Conditions, Facts, Truth } from '../expression/types.ts';
import type { Answer, Answers, AnswerValue } from '../model/answer.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';

/**
 * What is known about one subject of a wave. For the organisation itself, flags and ownAnswers are empty.
 * ownAnswers holds the answers of all roles about the department or entry, organisationAnswers those given once for all.
 */
export interface SubjectAnswers {
  readonly flags: readonly string[];
  readonly ownAnswers: Answers;
  readonly organisationAnswers: Answers;
}

/**
 * Returns for every question, by id, whether it is to be asked of this subject. Questions asked of the organisation look at
 * the organisation's answers alone, so they come out the same for every subject.
 * `conditions` is undefined when the questionnaire has none. @throws ConditionError when a condition fails.
 */
export function relevantQuestions(
  questionnaire: Questionnaire,
  conditions: Conditions | undefined,
  subject: SubjectAnswers,
): ReadonlyMap<string, Truth> {
  const relevance = new Relevance(questionnaire, conditions, subject);
  return new Map(questionnaire.questions.map((question) => [question.id, relevance.of(question)]));
}

/**
 * Returns what conditions of this subject's questions may look at: its flags, and the values of answered questions that are
 * relevant. An answer to a question that is not relevant, or not known to be, is set aside and does not count.
 */
export function factsFor(
  questionnaire: Questionnaire,
  conditions: Conditions | undefined,
  subject: SubjectAnswers,
): Facts {
  const relevance = new Relevance(questionnaire, conditions, subject);
  return relevance.facts(questionnaire.questions, subject.flags);
}

/** Relevance of one subject's questions, each worked out once: a condition may hang on questions that have conditions. */
class Relevance {
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #conditions: Conditions | undefined;
  readonly #subject: SubjectAnswers;
  readonly #known = new Map<string, Truth>();

  constructor(questionnaire: Questionnaire, conditions: Conditions | undefined, subject: SubjectAnswers) {
    this.#questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
    this.#conditions = conditions;
    this.#subject = subject;
  }

  of(question: Question): Truth {
    if (question.relevant === undefined || this.#conditions === undefined) return 'true';
    if (!this.#known.has(question.id)) this.#workOut(question, this.#conditions);
    return this.#known.get(question.id) ?? 'unknown';
  }

  /** Works out a question after those that it hangs on. With a list of its own, because a chain of questions can be long. */
  #workOut(first: Question, conditions: Conditions): void {
    const open = [first];
    const entered = new Set<Question>();
    for (let question = open.at(-1); question !== undefined; question = open.at(-1)) {
      if (entered.has(question)) {
        this.#known.set(question.id, conditions.relevant(question.id, this.#factsOf(question, conditions)));
        open.pop();
        continue;
      }
      entered.add(question);
      // Holds until it is worked out: conditions in a circle, which lint reports, stay unknown.
      this.#known.set(question.id, 'unknown');
      const named = this.#named(question, conditions);
      open.push(...named.filter((other) => other.relevant !== undefined && !this.#known.has(other.id)));
    }
  }

  facts(questions: readonly Question[], flags: readonly string[]): Facts {
    const entries = questions.flatMap((question) => this.#fact(question));
    return { flags, answers: Object.fromEntries(entries) };
  }

  #factsOf(question: Question, conditions: Conditions): Facts {
    const named = this.#named(question, conditions);
    if (question.role.per !== 'organisation') return this.facts(named, this.#subject.flags);
    // The organisation has no flags, and an answer about one subject must not decide what all are asked.
    return this.facts(
      named.filter((other) => other.role.per === 'organisation'),
      [],
    );
  }

  #named(question: Question, conditions: Conditions): readonly Question[] {
    return conditions.references(question.id).flatMap((id) => this.#questions.get(id) ?? []);
  }

  #fact(question: Question): readonly (readonly [string, AnswerValue])[] {
    const answer = this.#answerTo(question);
    return answer?.state === 'answered' && this.of(question) === 'true' ? [[question.id, answer.value]] : [];
  }

  #answerTo({ id, role }: Question): Answer | undefined {
    const { ownAnswers, organisationAnswers } = this.#subject;
    const answers = role.per === 'organisation' ? organisationAnswers : ownAnswers;
    return Object.hasOwn(answers, id) ? answers[id] : undefined;
  }
}
