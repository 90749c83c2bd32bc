import type { Question } from '../../model/questionnaire.ts';
import { type Known, toConfirm } from '../../workspace/slice/three-way.ts';
import type { Sessions } from './assignment.ts';
import { sessionFor } from './session-for.ts';

/** Confirms what is to be known about questions, then folds each response that it belongs to. */
export function writeAnswers(
  sessions: Sessions,
  news: readonly { readonly question: Question; readonly after: Known }[],
): void {
  for (const { question, after } of news) sessionFor(sessions, question).confirm(question.id, ...toConfirm(after));
  for (const session of new Set(news.map(({ question }) => sessionFor(sessions, question)))) session.fold();
}
