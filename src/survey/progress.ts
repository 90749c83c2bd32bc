import type { Question } from '../model/questionnaire.ts';
import { answerTo, computedFor, isAsked, type Survey } from './survey.ts';

/** How far an interview is. `total` is the sum of the four states. */
export interface Progress {
  /** Questions to be asked, and those of which it is not known yet. */
  readonly total: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly open: number;
  /** Those of `open` that hang on an answer which is missing. */
  readonly waiting: number;
  /** Those about which the review asks something; they may have an answer. */
  readonly queried: number;
  /** Answers that are kept and do not count, because their questions are not asked at present; not part of `total`. */
  readonly setAside: number;
  /** Place of the current question, counted from 1; undefined at the end. */
  readonly position: number | undefined;
}

/** Returns how far an interview is. */
export function progressOf(survey: Survey): Progress {
  const counted = survey.questions.filter(({ id }) => survey.relevance.get(id) !== 'false');
  const states = counted.map((question) => stateOf(survey, question));
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  const waiting = counted.filter((question) => !isAsked(survey, question)).length;
  const index = survey.current === undefined ? -1 : counted.indexOf(survey.current);
  return {
    total: counted.length,
    answered: count('answered'),
    notApplicable: count('not_applicable'),
    dontKnow: count('dont_know'),
    open: count('open'),
    waiting,
    queried: counted.filter(({ id }) => survey.plan.questioned?.has(id)).length,
    setAside: survey.questions.filter((question) => !isAsked(survey, question) && answerTo(survey, question)).length,
    position: index === -1 ? undefined : index + 1,
  };
}

function stateOf(survey: Survey, question: Question): string {
  // An answer to a question that may turn out not to be asked is set aside until that is known.
  if (!isAsked(survey, question)) return 'open';
  return computedFor(survey, question) === undefined ? (answerTo(survey, question)?.state ?? 'open') : 'answered';
}
