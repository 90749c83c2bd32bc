import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

const FIXED = ['organisation', 'department'] as const;

/** `per: departments` would be a register of that name, which is certainly not meant. */
export const misspeltPer = defineRule({
  id: 'misspelt-per',
  severity: 'warning',
  check({ document }, report) {
    for (const [id, { per }] of Object.entries(document.roles)) {
      if (FIXED.some((word) => word === per)) continue;
      const suggestions = nearest(per, FIXED);
      if (suggestions.length > 0) report(joinPointer('/roles', id, 'per'), { data: { role: id, per }, suggestions });
    }
  },
});
