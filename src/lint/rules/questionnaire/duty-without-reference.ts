import { joinPointer } from '../../../source/pointer.ts';
import { isChecked } from '../../is-checked.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question says that the law asks for something, but not which rule, or not who checked it and when. */
export const dutyWithoutReference = defineRule({
  id: 'duty-without-reference',
  severity: 'error',
  check({ questions }, report) {
    for (const { written, pointer } of questions) {
      const { legal } = written;
      if (legal === undefined || legal.binding === 'none') continue;
      const at = joinPointer(pointer, 'legal', 'binding');
      const data = { binding: legal.binding, question: written.id };
      if (legal.ref === undefined) report(at, { data });
      if (!isChecked(legal)) report(at, { messageId: 'duty-not-checked', data });
    }
  },
});
