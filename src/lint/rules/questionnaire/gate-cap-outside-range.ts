import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A gate caps at a number outside the range of scores, or at its top, where it caps nothing. */
export const gateCapOutsideRange = defineRule({
  id: 'gate-cap-outside-range',
  severity: 'error',
  check({ questionnaire, questions }, report) {
    const [lowest, highest] = questionnaire.scoring.range;
    for (const { written, pointer } of questions) {
      if (written.gate === undefined || 'levels' in written.gate) continue;
      const { cap } = written.gate;
      if (cap >= lowest && cap < highest) continue;
      report(joinPointer(pointer, 'gate', 'cap'), { data: { cap, lowest, highest } });
    }
  },
});
