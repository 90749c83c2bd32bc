import type { Question } from '../../../model/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { isMeantToBeScored } from '../../meant-to-be-scored.ts';
import { defineRule, type PlacedQuestion } from '../../questionnaire-subject.ts';

/** A question is meant to be scored, but every answer is worth the same or nothing says what an answer is worth. */
export const unscorableQuestion = defineRule({
  id: 'unscorable-question',
  severity: 'error',
  check({ questions }, report) {
    for (const placed of questions) {
      const { written, question, pointer } = placed;
      if (tellsAnswersApart(question) || !isMeantToBeScored(written) || isReportedElsewhere(placed)) continue;
      const field = written.weight === undefined ? 'type' : 'weight';
      report(joinPointer(pointer, field), { data: { question: written.id, type: written.type } });
    }
  },
});

/** In a range of its own, all choices may still be worth the same. */
function tellsAnswersApart({ scoreRule, choices }: Question): boolean {
  if (scoreRule.kind === 'choice') return new Set(choices.map(({ score }) => score)).size > 1;
  return scoreRule.kind !== 'none';
}

/** Without a scale or options, or with a `score` that is wrong in itself, that is the mistake. */
function isReportedElsewhere({ written, question }: PlacedQuestion): boolean {
  const needsChoices = ['scale', 'select_one', 'select_multiple'].includes(written.type);
  if (needsChoices && question.choices.length === 0) return true;
  return question.scoreRule.kind === 'none' && written.score !== undefined;
}
