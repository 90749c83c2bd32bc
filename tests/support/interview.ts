import type { Interview } from '../../src/cli/interview/interview.ts';
import type { Prompts } from '../../src/cli/prompts/prompts.ts';
import type { Look } from '../../src/cli/prompts/rich/parts.ts';
import { compileConditions } from '../../src/expression/compile.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Answers, Conflict } from '../../src/model/answer.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Locale } from '../../src/model/text.ts';
import { type SurveyPlan, startSurvey } from '../../src/survey/survey.ts';
import { createPaint } from '../../src/terminal/paint.ts';
import { createSymbols } from '../../src/terminal/symbols.ts';
import type { ResponseSession } from '../../src/workspace/open-response.ts';
import { questionOf } from './questionnaires.ts';

/** How a frame looks. */
export interface Variant {
  readonly locale: Locale;
  readonly isAscii: boolean;
  readonly isColourful: boolean;
}

/** All eight ways in which a frame can look. */
export const variants: readonly Variant[] = (['de', 'en'] as const).flatMap((locale) =>
  [false, true].flatMap((isAscii) => [false, true].map((isColourful) => ({ locale, isAscii, isColourful }))),
);

/** Returns colours, signs and words of a variant. */
export function lookOf({ locale, isAscii, isColourful }: Variant, width = 80): Look {
  const style = { paint: createPaint(isColourful), symbols: createSymbols(isAscii), width, isAccessible: false };
  return { style, t: messagesFor(locale) };
}

/** What is known in an interview that is only shown. */
export interface Shown {
  readonly ownAnswers?: Answers;
  readonly remarks?: ResponseSession['remarks'];
  readonly conflicts?: readonly Conflict[];
  readonly earlier?: Interview['earlier'];
  readonly pace?: Interview['pace'];
  readonly computed?: SurveyPlan['computed'];
}

/** An interview about a questionnaire that reaches no disk and no terminal: for what is shown, not for what is done. */
export function shownInterview(
  questionnaire: Questionnaire,
  locale: Locale,
  questionId: string,
  { ownAnswers = {}, remarks = new Map(), conflicts = [], earlier, pace = [], computed }: Shown = {},
): Interview {
  const conditions = compileConditions(questionnaire);
  const roles = [...questionnaire.roles.values()];
  const plan = {
    questionnaire,
    conditions,
    roles: roles.map(({ id }) => id),
    flags: ['citizen_service'],
    ownAnswers,
    organisationAnswers: {},
    computed,
  };
  const session = { response: { conflicts }, remarks } as unknown as ResponseSession;
  const context = { t: messagesFor(locale), locale, io: { today: () => '2026-11-22' } };
  return {
    context: context as unknown as Interview['context'],
    assignment: {
      questionnaire,
      conditions,
      roles,
      wave: { date: '2026-11-30' },
    } as unknown as Interview['assignment'],
    prompts: {} as Prompts,
    sessions: new Map(roles.map(({ id }) => [id, session])),
    ...{ earlier, pace, shownAtMs: 0 },
    survey: { ...startSurvey(plan), current: questionOf(questionnaire, questionId) },
  };
}
