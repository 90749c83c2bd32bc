import type { Conditions, Truth } from '../expression/types.ts';
import type { Answers } from '../model/answer.ts';
import type { ComputedValue } from '../model/computed.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { relevantQuestions } from '../questionnaire/relevance.ts';

/** What is asked, of whom, and what is known before the first question. */
export interface SurveyPlan {
  readonly questionnaire: Questionnaire;
  readonly conditions: Conditions | undefined;
  /** Ids of the roles that are asked; their questions come in the questionnaire's order. */
  readonly roles: readonly string[];
  readonly flags: readonly string[];
  /** Answers of all roles about the department or entry, those not asked now too: conditions may name them. */
  readonly ownAnswers: Answers;
  /** Answers that were given once for the whole organisation. */
  readonly organisationAnswers: Answers;
  /** What computed questions get; one that has a value is not asked. */
  readonly computed?: readonly ComputedValue[] | undefined;
  /** Ids of questions whose answers the review has asked about: they come up again, as if they were open. */
  readonly questioned?: ReadonlySet<string> | undefined;
}

/**
 * Where an interview stands: plain data, never changed. `open` walks through questions without an answer, `all` through
 * every relevant one, to look at them again.
 */
export interface Survey {
  readonly plan: SurveyPlan;
  readonly questions: readonly Question[];
  readonly relevance: ReadonlyMap<string, Truth>;
  /** The question that is asked now; undefined when there is nothing left to ask. */
  readonly current: Question | undefined;
  /** Ids of the questions shown before the current one, the last one last. */
  readonly trail: readonly string[];
  /** Ids that were put off once: they come again at the end. */
  readonly postponed: readonly string[];
  /** Ids that were put off at the end, too: they stay open. */
  readonly left: readonly string[];
  readonly walk: 'open' | 'all';
}

/**
 * Returns an interview that goes on after the question confirmed last: first the open ones behind it, then those before it.
 * Going back leads to what was answered in earlier sessions.
 */
export function startSurvey(plan: SurveyPlan, lastQuestionId?: string): Survey {
  const questions = plan.questionnaire.questions.filter(({ role }) => plan.roles.includes(role.id));
  const start: Survey = {
    plan,
    questions,
    relevance: relevanceIn(plan),
    current: undefined,
    trail: [],
    postponed: [],
    left: [],
    walk: 'open',
  };
  // What was confirmed last may have been that the question is open again.
  const cleared = questions.find((question) => question.id === lastQuestionId && isOpen(start, question));
  const answered = questions.filter((question) => isAsked(start, question) && answerTo(start, question) !== undefined);
  const trail = answered
    .map(({ id }) => id)
    .sort((a, b) => Number(a === lastQuestionId) - Number(b === lastQuestionId));
  return { ...start, trail, current: cleared ?? nextQuestion(start, lastQuestionId) };
}

/** Returns the answer that is known to a question, whether or not it counts at present. */
export function answerTo({ plan }: Pick<Survey, 'plan'>, { id, role }: Question): Answers[string] | undefined {
  const answers = role.per === 'organisation' ? plan.organisationAnswers : plan.ownAnswers;
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Returns what a question gets from another questionnaire; undefined where it gets nothing and is asked like any other. */
export function computedFor({ plan }: Pick<Survey, 'plan'>, { id }: Question): ComputedValue | undefined {
  return plan.computed?.find(({ questionId, value }) => questionId === id && value !== null);
}

/** Conditions look at what counts. */
function withComputed(answers: Answers, computed: SurveyPlan['computed']): Answers {
  const counting = (computed ?? []).flatMap(({ questionId, value }) =>
    value === null ? [] : [[questionId, { state: 'answered', value: value.value, answered_on: '' }] as const],
  );
  return counting.length === 0 ? answers : { ...answers, ...Object.fromEntries(counting) };
}

/** Returns whether a question is to be asked as things stand; one whose condition is not known yet is not. */
export function isAsked({ relevance }: Pick<Survey, 'relevance'>, { id }: Question): boolean {
  return relevance.get(id) === 'true';
}

/** Returns for every question whether it is to be asked, by id. */
export function relevanceIn(plan: SurveyPlan): ReadonlyMap<string, Truth> {
  const organisationAnswers = withComputed(plan.organisationAnswers, plan.computed);
  return relevantQuestions(plan.questionnaire, plan.conditions, { ...plan, organisationAnswers });
}

/**
 * Returns the question that comes after another one (undefined = from the beginning): the next in order that is still to be
 * asked, then the open ones before it, then those put off for later; none when all is done.
 */
export function nextQuestion(survey: Survey, afterId: string | undefined): Question | undefined {
  const position = survey.questions.findIndex(({ id }) => id === afterId);
  const behind = survey.questions.slice(position + 1).filter((question) => isAsked(survey, question));
  if (survey.walk === 'all') return behind[0];
  const isNew = ({ id }: Question): boolean => !survey.postponed.includes(id);
  const open = survey.questions.filter((question) => isOpen(survey, question) && question.id !== afterId);
  return (
    behind.find((question) => isOpen(survey, question) && isNew(question)) ??
    open.find(isNew) ??
    // Put off ones are asked in turn, too: those behind this one first, so that no circle of two hides the others.
    behind.find((question) => isOpen(survey, question) && !survey.left.includes(question.id)) ??
    open.find(({ id }) => !survey.left.includes(id))
  );
}

/** Returns whether a question still wants something: an answer, or another look because the review has asked about it. */
export function isOpen(survey: Survey, question: Question): boolean {
  const isQuestioned = survey.plan.questioned?.has(question.id) ?? false;
  const isSettled = answerTo(survey, question) !== undefined || computedFor(survey, question) !== undefined;
  return isAsked(survey, question) && (isQuestioned || !isSettled);
}
