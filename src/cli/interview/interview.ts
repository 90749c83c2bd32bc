import type { Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import type { Pace } from '../../survey/pace.ts';
import { answerTo, type Survey } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { EarlierAnswers } from '../../workspace/load-earlier.ts';
import type { ResponseSession } from '../../workspace/open-response.ts';
import type { Context } from '../command.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { besidesOf } from './answer-parts.ts';
import type { Assignment } from './assignment.ts';
import { sessionFor } from './session-for.ts';

/** An interview that goes on: who is asked, through which prompts, and where answers are kept. */
export interface Interview {
  readonly context: Context;
  readonly assignment: Assignment;
  readonly prompts: Prompts;
  readonly sessions: ReadonlyMap<string, ResponseSession>;
  /** What the same roles answered in the wave before; undefined when there is none. */
  readonly earlier: EarlierAnswers | undefined;
  /** Where it stands; kept here, so that an interruption can say how far it was. */
  survey: Survey;
  /** How long the answers of this session took. */
  pace: Pace;
  /** When the question that is asked now came on the screen, on the clock of `io.clockMs`. */
  shownAtMs: number;
}

/** What it takes to put an answer into words. */
export type Wording = Pick<Interview, 'context' | 'assignment'>;

/** Returns what stands beside the answer to a question, or waits for one. */
export function remarksOn(interview: Interview, question: Question): Remarks {
  return besidesOf(answerTo(interview.survey, question) ?? sessionOf(interview, question).remarks.get(question.id));
}

/** Returns the session that keeps the answers to a question. */
export function sessionOf({ sessions }: Interview, question: Question): ResponseSession {
  return sessionFor(sessions, question);
}

/** Returns a text of a document in the person's language, on one line and safe to show. */
export function textFor({ locale }: Pick<Context, 'locale'>, text: Text): string {
  return safeLine(inLanguage(text, locale));
}
