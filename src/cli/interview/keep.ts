import type { Answer } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { type Consequences, consequencesOf } from '../../survey/consequences.ts';
import { recordAnswer } from '../../survey/steps.ts';
import { answerTo, type Survey } from '../../survey/survey.ts';
import { asGivenBefore } from './answer-parts.ts';
import { type Interview, textFor } from './interview.ts';
import { type Saving, save } from './save.ts';

/** The interview with the answer in it; or that it could not be saved; or that the person would rather not change it. */
export type Kept = Survey | 'not-saved' | 'declined';

/**
 * Saves an answer (undefined clears the question) and returns the interview with it. An answer that would set others aside is
 * only saved after the person agreed; one that brings others back says so.
 */
export async function keep(
  interview: Interview,
  question: Question,
  given: Answer | undefined,
  saving: Saving = {},
): Promise<Kept> {
  const { survey, context } = interview;
  const before = answerTo(survey, question);
  const wasOpen = before === undefined;
  const answer = given === undefined ? undefined : asGivenBefore(given, before);
  const consequences = saving.what !== undefined && saving.what !== 'answer' ? nothing : consequencesOf(survey, answer);
  if (!(await agrees(interview, consequences))) return 'declined';
  if (!(await save(interview, question, answer, saving))) return 'not-saved';
  tellWhatIsBack(interview, consequences);
  if (wasOpen && answer !== undefined) interview.pace = [...interview.pace, context.io.clockMs() - interview.shownAtMs];
  return recordAnswer(survey, answer);
}

const nothing: Consequences = { setAside: [], back: [] };

/** Most questions that are named one by one. */
const mostNamed = 8;

async function agrees({ prompts, context }: Interview, { setAside }: Consequences): Promise<boolean> {
  if (setAside.length === 0) return true;
  const { t } = context;
  const named = setAside.slice(0, mostNamed).map(({ title }) => textFor(context, title));
  const more = setAside.length - named.length;
  const choice = await prompts.choose({
    label: t('set-aside-question', { count: setAside.length }),
    hint: t('set-aside-which', { titles: named.join('; '), more }),
    choices: [
      { key: '1', label: t('set-aside-yes') },
      { key: '2', label: t('set-aside-no') },
    ],
    canGoBack: true,
  });
  return choice === 0;
}

function tellWhatIsBack({ prompts, context }: Interview, { back }: Consequences): void {
  if (back.length === 0) return;
  const titles = back.slice(0, mostNamed).map(({ title }) => textFor(context, title));
  prompts.say([context.t('back-again', { count: back.length, titles: titles.join('; ') })], 'good');
}
