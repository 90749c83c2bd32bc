import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question is asked of a role that the questionnaire does not declare. */
export const unknownRole = defineRule({
  id: 'unknown-role',
  severity: 'error',
  check({ document, questions }, report) {
    const roles = Object.keys(document.roles);
    for (const { written, pointer } of questions) {
      if (roles.includes(written.role)) continue;
      const data = { role: written.role, known: roles.join('`, `') };
      report(joinPointer(pointer, 'role'), { data, suggestions: nearest(written.role, roles) });
    }
  },
});
