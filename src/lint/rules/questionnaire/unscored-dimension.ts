import { joinPointer } from '../../../source/pointer.ts';
import { isMeantToBeScored } from '../../meant-to-be-scored.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A dimension with a weight has no question that is scored, or nothing in the questionnaire is scored at all. */
export const unscoredDimension = defineRule({
  id: 'unscored-dimension',
  severity: 'error',
  check({ questionnaire, questions }, report) {
    const { dimensions } = questionnaire;
    if (dimensions.every((dimension) => dimension.weight === 0)) {
      report('/dimensions', { messageId: 'nothing-scored', part: 'key' });
      return;
    }
    for (const { id, weight, pointer, questions: own } of dimensions) {
      // Without any question that is the mistake, see questions-or-groups.
      if (own.length === 0) continue;
      const isScored = questions.some(
        ({ written, question }) => question.dimensionId === id && isMeantToBeScored(written),
      );
      if (weight > 0 && !isScored) report(joinPointer(pointer, 'id'), { data: { dimension: id } });
    }
  },
});
