import { joinPointer } from '../../../source/pointer.ts';
import { reportRepeated } from '../../repeated.ts';
import { defineWorkspaceRule } from '../../workspace-subject.ts';

/** Two departments have one id. */
export const duplicateDepartmentId = defineWorkspaceRule({
  id: 'duplicate-department-id',
  severity: 'error',
  check({ document }, report) {
    const ids = document.departments.map(({ id }, index) => ({
      value: id,
      pointer: joinPointer('/departments', index, 'id'),
    }));
    reportRepeated(ids, report, 'duplicate-department-id');
  },
});
