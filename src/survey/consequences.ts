import type { Answer } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import { recordAnswer } from './steps.ts';
import { answerTo, isAsked, type Survey } from './survey.ts';

/** What an answer would do to other questions that have an answer already. In the questionnaire's order, all roles. */
export interface Consequences {
  /** No longer asked: their answers stay, and do not count. */
  readonly setAside: readonly Question[];
  /** Asked again: their answers count again. */
  readonly back: readonly Question[];
}

/** Returns what an answer to the current question (undefined: clearing it) would do to the answers of other questions. */
export function consequencesOf(survey: Survey, answer: Answer | undefined): Consequences {
  const next = recordAnswer(survey, answer);
  const others = survey.plan.questionnaire.questions.filter(
    (question) => question !== survey.current && answerTo(survey, question) !== undefined,
  );
  return {
    setAside: others.filter((question) => isAsked(survey, question) && !isAsked(next, question)),
    back: others.filter((question) => !isAsked(survey, question) && isAsked(next, question)),
  };
}
