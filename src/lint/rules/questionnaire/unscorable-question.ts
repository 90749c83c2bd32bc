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
      if (question.scoreRule.kind !== 'none' || !isMeantToBeScored(written) || isReportedElsewhere(placed)) continue;
      const field = written.weight === undefined ? 'type' : 'weight';
      report(joinPointer(pointer, field), { data: { question: written.id, type: written.type } });
    }
  },
});

/** Without a scale or options, or with a `score` that is wrong in itself, that is the mistake. */
function isReportedElsewhere({ written, question }: PlacedQuestion): boolean {
  const needsChoices = ['scale', 'select_one', 'select_multiple'].includes(written.type);
  return (needsChoices && question.choices.length === 0) || written.score !== undefined;
}
