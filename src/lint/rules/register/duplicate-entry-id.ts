import { joinPointer } from '../../../source/pointer.ts';
import { defineRegisterRule } from '../../register-subject.ts';
import { reportRepeated } from '../../repeated.ts';

/** Two entries have one id. */
export const duplicateEntryId = defineRegisterRule({
  id: 'duplicate-entry-id',
  severity: 'error',
  check({ document }, report) {
    const ids = document.entries.map(({ id }, index) => ({ value: id, pointer: joinPointer('/entries', index, 'id') }));
    reportRepeated(ids, report, 'duplicate-entry-id');
  },
});
