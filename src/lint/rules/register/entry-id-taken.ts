import { joinPointer } from '../../../source/pointer.ts';
import { defineRegisterRule } from '../../register-subject.ts';

/** An entry has the id of a department, or of an entry of another register: their answers would lie in one folder. */
export const entryIdTaken = defineRegisterRule({
  id: 'entry-id-taken',
  severity: 'error',
  check({ document, around }, report) {
    for (const [index, { id }] of document.entries.entries()) {
      const pointer = joinPointer('/entries', index, 'id');
      if (around?.departments.includes(id)) report(pointer, { messageId: 'entry-id-of-department', data: { id } });
      else if (around?.otherEntries.has(id)) report(pointer, { data: { id } });
    }
  },
});
