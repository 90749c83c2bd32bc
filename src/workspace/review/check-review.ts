import type { ResponseKey } from '../../model/answer.ts';
import type { ReviewDocument } from '../../model/documents/review.ts';
import type { Finding } from '../../model/finding.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Source } from '../../model/source.ts';
import { joinPointer } from '../../source/pointer.ts';
import { nearest } from '../../suggest/nearest.ts';

/** Returns what is wrong with a review whose shape is right: another place than its folders say, questions that nobody there answers. */
export function checkReview(source: Source, key: ResponseKey, questionnaire: Questionnaire): readonly Finding[] {
  return [...checkReviewPlace(source, key), ...checkReviewQuestions(source, key, questionnaire)];
}

/** Returns a finding for every field that says another place than the file's own. */
export function checkReviewPlace(source: Source, key: ResponseKey): readonly Finding[] {
  const document = source.value as ReviewDocument;
  return (['wave', 'questionnaire', 'subject', 'role'] as const)
    .filter((field) => document[field] !== key[field])
    .map((field) => {
      const ruleId = 'misplaced-review';
      const [data, at] = [{ value: document[field], expected: key[field] }, source.locate(`/${field}`)];
      return { ruleId, messageId: ruleId, data, severity: 'error', at, related: [], suggestions: [key[field]] };
    });
}

/** Returns a finding for every question that the role is not asked in the questionnaire. */
export function checkReviewQuestions(
  source: Source,
  { role }: Pick<ResponseKey, 'role'>,
  questionnaire: Questionnaire,
): readonly Finding[] {
  const ids = questionnaire.questions.flatMap((question) => (question.role.id === role ? [question.id] : []));
  return (source.value as ReviewDocument).questions.flatMap(({ question }, index): readonly Finding[] => {
    if (ids.includes(question)) return [];
    const ruleId = 'review-of-unknown-question';
    const at = source.locate(joinPointer('/questions', index, 'question'));
    const suggestions = nearest(question, ids);
    return [{ ruleId, messageId: ruleId, data: { question, role }, severity: 'error', at, related: [], suggestions }];
  });
}
