import type { Question } from '../../model/questionnaire.ts';
import { computedFor, type Survey } from '../../survey/survey.ts';
import type { Context } from '../command.ts';

/** Says that of some questions that were just answered the computed value counts; nothing where none has one. */
export function noteComputed({ note, t }: Context, survey: Pick<Survey, 'plan'>, questions: readonly Question[]): void {
  const count = questions.filter((question) => computedFor(survey, question) !== undefined).length;
  if (count > 0) note(`${t('given-computed', { count })}\n`);
}
