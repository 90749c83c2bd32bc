import type { Question } from '../../model/questionnaire.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import type { Survey } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { ResponseSession } from '../../workspace/open-response.ts';
import type { Context } from '../command.ts';
import type { Prompts } from '../prompts/prompts.ts';
import type { Besides } from './answer-parts.ts';
import type { Assignment } from './assignment.ts';

/** An interview that goes on: who is asked, through which prompts, and where answers are kept. */
export interface Interview {
  readonly context: Context;
  readonly assignment: Assignment;
  readonly prompts: Prompts;
  readonly sessions: ReadonlyMap<string, ResponseSession>;
  /** Comments and evidence on questions that have no answer yet, by question id: a file can only hold them with an answer. */
  readonly drafts: Map<string, Besides>;
  /** Where it stands; kept here, so that an interruption can say how far it was. */
  survey: Survey;
}

/** Returns the session that keeps the answers to a question. */
export function sessionOf({ sessions }: Interview, { role }: Question): ResponseSession {
  const session = sessions.get(role.id);
  if (session === undefined) throw new Error(`no session for role ${role.id}`);
  return session;
}

/** Returns a text of a document in the person's language, on one line and safe to show. */
export function textFor({ locale }: Pick<Context, 'locale'>, text: Text): string {
  return safeLine(inLanguage(text, locale));
}
