import type { Answer } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { answerTo } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { isSameStatement } from '../../workspace/slice/statement.ts';
import type { Interview } from './interview.ts';
import { statedText } from './stated-text.ts';

/** Returns what the same role answered in the wave before, undefined when it did not or when the question is new. */
export function earlierAnswer({ earlier }: Pick<Interview, 'earlier'>, { id }: Question): Answer | undefined {
  return earlier !== undefined && Object.hasOwn(earlier.answers, id) ? earlier.answers[id] : undefined;
}

/** Returns the answer of the wave before where taking it over would change something. */
export function unchangedAnswer(interview: Interview, question: Question): Answer | undefined {
  const before = earlierAnswer(interview, question);
  const now = answerTo(interview.survey, question);
  return before !== undefined && now !== undefined && isSameStatement(before, now) ? undefined : before;
}

/** Returns what is shown of the wave before: the answer, the version it was given to where that was another one, the comment. */
export function earlierFacts(interview: Interview, question: Question): readonly string[] {
  const { context, earlier } = interview;
  const { t } = context;
  const answer = earlierAnswer(interview, question);
  if (earlier === undefined || answer === undefined) return [];
  const { otherVersion } = earlier;
  const data = { wave: safeLine(earlier.wave.id), answer: statedText(interview, question, answer) };
  const said =
    otherVersion === undefined
      ? t('fact-earlier', data)
      : t('fact-earlier-version', { ...data, version: safeLine(otherVersion) });
  const { comment } = answer;
  if (comment === undefined) return [said];
  return [said, t('fact-earlier-comment', { wave: data.wave, comment: safeLine(comment) })];
}
