import { joinPointer } from '../../../source/pointer.ts';
import { placedAreas } from '../../placed-areas.ts';
import {
  defineRule,
  type PlacedGroup,
  type PlacedQuestion,
  type QuestionnaireSubject,
} from '../../questionnaire-subject.ts';
import { type PlacedValue, reportRepeated } from '../../repeated.ts';
import type { Report } from '../../rule.ts';

/** What results call the whole. */
const RESERVED = 'total';

/** Two questions have one id, or two dimensions, groups or areas, or one of each; or an id stands for the total already. */
export const duplicateQuestionId = defineRule({
  id: 'duplicate-question-id',
  severity: 'error',
  check(subject, report) {
    const [questions, groups] = [idsOf(subject.questions), idsOf(subject.groups)];
    // Answers are stored under the id, so the second question would overwrite the first.
    reportRepeated(questions, report, 'duplicate-question-id');
    reportRepeated(groups, report, 'duplicate-dimension-id');
    reportShared(questions, groups, report, 'id-of-question-and-group');
    const areas = placedAreas(subject.document).map(({ written, pointer }) => ({
      value: written.id,
      pointer: joinPointer(pointer, 'id'),
    }));
    reportRepeated(areas, report, 'duplicate-area-id');
    reportShared([...groups, ...questions], areas, report, 'id-of-area-and-other');
    reportRepeated(viewIds(subject.document), report, 'duplicate-view-id');
    for (const { value, pointer } of [...questions, ...groups, ...areas]) {
      if (value === RESERVED) report(pointer, { messageId: 'id-of-total', data: { value } });
    }
  },
});

function idsOf(parts: readonly (PlacedGroup | PlacedQuestion)[]): readonly PlacedValue[] {
  return parts.map(({ written, pointer }) => ({ value: written.id, pointer: joinPointer(pointer, 'id') }));
}

function viewIds({ views = [] }: QuestionnaireSubject['document']): readonly PlacedValue[] {
  return views.map(({ id }, index) => ({ value: id, pointer: `/views/${index}/id` }));
}

/** Results of questions, groups, dimensions and areas are asked for by id alone. */
function reportShared(
  there: readonly PlacedValue[],
  added: readonly PlacedValue[],
  report: Report,
  messageId: string,
): void {
  for (const { value, pointer } of added) {
    const first = there.find((other) => other.value === value);
    if (first === undefined) continue;
    const related = [{ messageId: 'related-first-use', pointer: first.pointer }];
    report(pointer, { messageId, data: { value }, related });
  }
}
