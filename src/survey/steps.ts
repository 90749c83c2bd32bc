import type { Answer, Answers } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import { answerTo, isAsked, nextQuestion, relevanceIn, type Survey, type SurveyPlan } from './survey.ts';

/**
 * Returns the interview after the current question got an answer, or lost it (undefined). It stays on that question;
 * `goOn` leaves it. What other questions are to be asked is worked out anew.
 */
export function recordAnswer(survey: Survey, answer: Answer | undefined): Survey {
  if (survey.current === undefined) return survey;
  const plan = withAnswer(survey.plan, survey.current, answer);
  return { ...survey, plan, relevance: relevanceIn(plan) };
}

/**
 * Returns the interview at the next question. A current one that is still open comes again at the end; put off there once
 * more, it stays open. So every interview comes to an end.
 */
export function goOn(survey: Survey): Survey {
  const { current } = survey;
  if (current === undefined) return survey;
  const { id } = current;
  const marked = answerTo(survey, current) === undefined ? putOff(survey, id) : survey;
  return { ...marked, trail: [...survey.trail, id], current: nextQuestion(marked, id) };
}

/** Returns the question that going back leads to: the one shown before, as far as it is still asked. */
export function previousQuestion(survey: Survey): Question | undefined {
  const id = survey.trail.findLast((shown) => canShow(survey, shown));
  return survey.questions.find((question) => question.id === id);
}

/** Returns the interview at the question shown before; unchanged when there is none. */
export function goBack(survey: Survey): Survey {
  const current = previousQuestion(survey);
  if (current === undefined) return survey;
  const trail = survey.trail.slice(0, survey.trail.lastIndexOf(current.id));
  return { ...survey, trail, current };
}

/** Returns the question that comes next in the questionnaire's order, answered or not; undefined behind the last one. */
export function followingQuestion(survey: Survey): Question | undefined {
  const { current } = survey;
  if (current === undefined) return undefined;
  const behind = survey.questions.slice(survey.questions.indexOf(current) + 1);
  return behind.find((question) => isAsked(survey, question));
}

/** Returns the interview one question further on, the current one left as it is; unchanged at the last one. */
export function goForward(survey: Survey): Survey {
  const following = followingQuestion(survey);
  return following === undefined ? survey : goTo(survey, following);
}

/** Returns the interview at a question that is asked, from where going back leads here; unchanged for any other question. */
export function goTo(survey: Survey, question: Question): Survey {
  if (question === survey.current || !survey.questions.includes(question) || !isAsked(survey, question)) return survey;
  const trail = survey.current === undefined ? survey.trail : [...survey.trail, survey.current.id];
  return { ...survey, trail, current: question };
}

/** Returns the interview at its first open question, also at those that were put off; at its end when nothing is open. */
export function askOpen(survey: Survey): Survey {
  const again: Survey = { ...survey, walk: 'open', postponed: [], left: [] };
  return { ...again, current: nextQuestion(again, undefined) };
}

/** Returns the interview at its first question, to go through all of them again. */
export function reviewAll(survey: Survey): Survey {
  const again: Survey = { ...survey, walk: 'all', trail: [] };
  return { ...again, current: nextQuestion(again, undefined) };
}

function putOff(survey: Survey, id: string): Survey {
  if (survey.postponed.includes(id)) return { ...survey, left: [...survey.left, id] };
  return { ...survey, postponed: [...survey.postponed, id] };
}

function canShow(survey: Survey, id: string): boolean {
  const question = survey.questions.find((candidate) => candidate.id === id);
  return question !== undefined && question !== survey.current && isAsked(survey, question);
}

function withAnswer(plan: SurveyPlan, { id, role }: Question, answer: Answer | undefined): SurveyPlan {
  const field = role.per === 'organisation' ? 'organisationAnswers' : 'ownAnswers';
  const { [id]: _before, ...others } = plan[field];
  const answers: Answers = answer === undefined ? others : { ...others, [id]: answer };
  return { ...plan, [field]: answers };
}
