import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRegisterRule } from '../../register-subject.ts';

/** An entry names a department that the workspace does not have: nobody would answer for it. */
export const unknownEntryDepartment = defineRegisterRule({
  id: 'unknown-entry-department',
  severity: 'error',
  check({ document, around }, report) {
    if (around === undefined) return;
    for (const [index, { department }] of document.entries.entries()) {
      if (around.departments.includes(department)) continue;
      const data = { department, known: around.departments.join('`, `') };
      const suggestions = nearest(department, around.departments);
      report(joinPointer('/entries', index, 'department'), { data, suggestions });
    }
  },
});
