import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question has the id of a retired one, or a retired one was replaced by a question that does not exist. */
export const retiredIdReused = defineRule({
  id: 'retired-id-reused',
  severity: 'error',
  check({ document, questions }, report) {
    const ids = questions.map(({ written }) => written.id);
    for (const [index, { id, replaced_by: replacement }] of (document.retired ?? []).entries()) {
      const at = joinPointer('/retired', index, 'id');
      const related = [{ messageId: 'related-retired', pointer: at }];
      for (const { written, pointer } of questions) {
        if (written.id === id) report(joinPointer(pointer, 'id'), { data: { id }, related });
      }
      if (replacement === undefined || ids.includes(replacement)) continue;
      const details = { data: { id, replacement }, suggestions: nearest(replacement, ids) };
      report(joinPointer('/retired', index, 'replaced_by'), { ...details, messageId: 'replaced-by-unknown-question' });
    }
  },
});
