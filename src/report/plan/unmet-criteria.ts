import type { Text } from '../../model/text.ts';
import type { ReportInput } from '../facts.ts';

/** Returns the criteria that an answer does not meet and that keep it at the lowest value; none where it counts as it is. */
export function unmetCriteria(
  { questionId, subject, role }: { readonly questionId: string; readonly subject: string; readonly role: string },
  { responses, questionnaire, wave }: Pick<ReportInput, 'responses' | 'questionnaire' | 'wave'>,
): readonly Text[] {
  const response = responses.find(
    ({ key }) => key.wave === wave.id && key.subject === subject && key.role === role && key.rater === undefined,
  );
  const answer = response?.answers[questionId];
  if (answer?.state !== 'answered') return [];
  const criteria = questionnaire.questions.find(({ id }) => id === questionId)?.criteria ?? [];
  return (answer.criteria_unmet ?? []).flatMap((number): readonly Text[] => {
    const criterion = criteria[number - 1];
    return criterion === undefined ? [] : [criterion];
  });
}
