import type { Answer, Conflict } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { besideFacts } from './answer-facts.ts';
import { type Interview, sessionOf, textFor, type Wording } from './interview.ts';
import { showDay } from './show-value.ts';
import { statedText } from './stated-text.ts';

/** Returns the conflict at a question: two people answered differently without knowing of each other. */
export function conflictOn(interview: Interview, question: Question): Conflict | undefined {
  return sessionOf(interview, question).response.conflicts.find(({ questionId }) => questionId === question.id);
}

/** What is to count; without an answer the question is open again. */
export interface Decision {
  readonly answer: Answer | undefined;
}

/**
 * Shows the answers that stand against each other, with everything that belongs to them, and asks which one counts. Returns
 * undefined when the person wants to answer anew, or to decide later.
 */
export async function decideConflict(
  interview: Interview,
  question: Question,
  { candidates }: Conflict,
): Promise<Decision | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const entries = candidates.map((candidate, index) => ({
    key: String(index + 1),
    label: candidate === undefined ? t('state-open') : statedText(interview, question, candidate),
    detail: candidate === undefined ? t('conflict-cleared') : candidateDetail(interview, question, candidate),
  }));
  const index = await prompts.choose({
    label: textFor(context, question.label),
    hint: t('conflict-question', { count: candidates.length }),
    choices: [...entries, { key: String(entries.length + 1), label: t('conflict-anew') }],
    canGoBack: true,
  });
  return index === undefined || index >= candidates.length ? undefined : { answer: candidates[index] };
}

/** Returns what there is to know about an answer besides what it states, on one line. */
export function candidateDetail(interview: Wording, question: Question, answer: Answer): string {
  const { t, locale } = interview.context;
  const day = t('conflict-given', { day: showDay(answer.answered_on, locale) });
  return onOneLine([day, ...besideFacts(interview, question, answer)]);
}

/** Returns facts one after the other; a full stop at the end of one would stand before the sign between them. */
export function onOneLine(facts: readonly string[]): string {
  return facts.map((fact) => fact.replace(/\.$/, '')).join('; ');
}
