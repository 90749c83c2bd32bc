import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A test sets a flag that the questionnaire does not declare. (Flags in conditions: faulty-condition.) */
export const unknownFlag = defineRule({
  id: 'unknown-flag',
  severity: 'error',
  check({ document, questionnaire }, report) {
    for (const [index, test] of (document.tests ?? []).entries()) {
      for (const [number, flag] of (test.flags ?? []).entries()) {
        if (questionnaire.flags.includes(flag)) continue;
        const suggestions = nearest(flag, questionnaire.flags);
        report(joinPointer('/tests', index, 'flags', number), { data: { flag }, suggestions });
      }
    }
  },
});
