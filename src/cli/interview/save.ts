import type { Answer, Remarks } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { MessageData } from '../../model/finding.ts';
import type { Question } from '../../model/questionnaire.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { shownPath } from '../paths.ts';
import { type Interview, sessionOf, textFor } from './interview.ts';
import { showValue } from './show-value.ts';

/** What stands beside an answer. */
export type Beside = 'comment' | 'evidence' | 'target';

/** What is saved: an answer, or only what stands beside it. Without an answer, `remarks` wait for the next one. */
export interface Saving {
  readonly what?: 'answer' | Beside;
  readonly remarks?: Remarks;
}

/**
 * Puts an answer on the disk and says so. When that fails, says that it is not saved and asks whether to try again.
 * Returns false when the person gives up; the answers before are safe then.
 */
export async function save(
  interview: Interview,
  question: Question,
  answer: Answer | undefined,
  { what = 'answer', remarks }: Saving = {},
): Promise<boolean> {
  const { prompts, context } = interview;
  const { t } = context;
  for (;;) {
    const failure = tryToSave(interview, question, answer, remarks);
    if (failure === undefined) {
      prompts.say(
        [savedLine(interview, question, answer, { what, ...(remarks === undefined ? {} : { remarks }) })],
        'good',
      );
      return true;
    }
    prompts.say([t('error-not-saved', failure), t('error-not-saved-help', failure)], 'bad');
    const choice = await prompts.choose({
      label: t('not-saved-question'),
      choices: [
        { key: '1', label: t('not-saved-again') },
        { key: '2', label: t('not-saved-quit') },
      ],
      canGoBack: false,
    });
    if (choice === 1) return false;
  }
}

/** Returns why it was not saved, undefined when it was. */
function tryToSave(
  interview: Interview,
  question: Question,
  answer: Answer | undefined,
  remarks: Remarks | undefined,
): MessageData | undefined {
  try {
    sessionOf(interview, question).confirm(question.id, answer, remarks);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'not-saved')) throw error;
    const path = shownPath(interview.context.io.cwd, String(error.data['path'] ?? ''));
    return { ...error.data, path: safeLine(path) };
  }
}

function savedLine(
  { context }: Interview,
  question: Question,
  answer: Answer | undefined,
  { what = 'answer', remarks }: Saving,
): string {
  const { t } = context;
  const title = textFor(context, question.title);
  if (what !== 'answer') {
    const isThere = (answer ?? remarks)?.[what] !== undefined;
    return t(isThere ? `saved-${what}` : `removed-${what}`, { title });
  }
  return answer === undefined
    ? t('cleared', { title })
    : t('saved', { title, answer: shortAnswer(context, question, answer) });
}

function shortAnswer(context: Context, question: Question, answer: Answer): string {
  return answer.state === 'answered' ? showValue(context, question, answer.value) : context.t(`state-${answer.state}`);
}
