import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A dimension or group has neither questions nor groups, or both side by side. */
export const questionsOrGroups = defineRule({
  id: 'questions-or-groups',
  severity: 'error',
  check({ groups }, report) {
    for (const { written, pointer } of groups) {
      const { id } = written;
      if (written.questions === undefined && written.groups === undefined) {
        report(joinPointer(pointer, 'id'), { messageId: 'neither-questions-nor-groups', data: { id } });
      } else if (written.questions !== undefined && written.groups !== undefined) {
        // Nobody can say how a question weighs against a group.
        report(joinPointer(pointer, 'groups'), { data: { id }, part: 'key' });
      }
    }
  },
});
