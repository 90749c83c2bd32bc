import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { reportRepeated } from '../../repeated.ts';

/** Two questions or two dimensions have one id. */
export const duplicateQuestionId = defineRule({
  id: 'duplicate-question-id',
  severity: 'error',
  check({ document, questions }, report) {
    // Answers are stored under the id, so the second question would overwrite the first.
    const ids = questions.map(({ written, pointer }) => ({ value: written.id, pointer: joinPointer(pointer, 'id') }));
    reportRepeated(ids, report, 'duplicate-question-id');
    const dimensions = document.dimensions.map(({ id }, index) => ({
      value: id,
      pointer: joinPointer('/dimensions', index, 'id'),
    }));
    reportRepeated(dimensions, report, 'duplicate-dimension-id');
  },
});
