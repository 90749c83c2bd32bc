import { joinPointer } from '../../../source/pointer.ts';
import { NUMBERS } from '../../question-types.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A duty is asked about with a number, and nothing says from which number it is met: anything above the lowest would do. */
export const dutyWithoutBound = defineRule({
  id: 'duty-without-bound',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, pointer } of questions) {
      const { type, legal, scoreRule } = question;
      // Where no number is worth anything, none meets the duty.
      if (!NUMBERS.includes(type) || scoreRule.kind === 'none') continue;
      if (legal.binding !== 'must' || legal.metFrom !== undefined) continue;
      report(joinPointer(pointer, 'legal', 'binding'), { data: { question: question.id } });
    }
  },
});
