import { joinPointer } from '../../../source/pointer.ts';
import { defineRule, type PlacedGroup, type PlacedQuestion } from '../../questionnaire-subject.ts';
import { type PlacedValue, reportRepeated } from '../../repeated.ts';
import type { Report } from '../../rule.ts';

/** What results call the whole. */
const RESERVED = 'total';

/** Two questions have one id, or two dimensions or groups, or one of each; or an id stands for the total already. */
export const duplicateQuestionId = defineRule({
  id: 'duplicate-question-id',
  severity: 'error',
  check(subject, report) {
    const [questions, groups] = [idsOf(subject.questions), idsOf(subject.groups)];
    // Answers are stored under the id, so the second question would overwrite the first.
    reportRepeated(questions, report, 'duplicate-question-id');
    reportRepeated(groups, report, 'duplicate-dimension-id');
    reportShared(questions, groups, report);
    for (const { value, pointer } of [...questions, ...groups]) {
      if (value === RESERVED) report(pointer, { messageId: 'id-of-total', data: { value } });
    }
  },
});

function idsOf(parts: readonly (PlacedGroup | PlacedQuestion)[]): readonly PlacedValue[] {
  return parts.map(({ written, pointer }) => ({ value: written.id, pointer: joinPointer(pointer, 'id') }));
}

/** Results of questions, groups and dimensions are asked for by id alone. */
function reportShared(questions: readonly PlacedValue[], groups: readonly PlacedValue[], report: Report): void {
  for (const { value, pointer } of groups) {
    const question = questions.find((other) => other.value === value);
    if (question === undefined) continue;
    const related = [{ messageId: 'related-first-use', pointer: question.pointer }];
    report(pointer, { messageId: 'id-of-question-and-group', data: { value }, related });
  }
}
