import { registersAskedBy } from '../../../model/subject.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineWorkspaceRule, questionnairesInUse } from '../../workspace-subject.ts';

/** A department holds no role, and no questionnaire of the waves asks about entries for which it could answer. */
export const departmentWithoutRole = defineWorkspaceRule({
  id: 'department-without-role',
  severity: 'error',
  check({ document, questionnaires }, report) {
    const inUse = questionnairesInUse(document, questionnaires);
    if (inUse === undefined || inUse.some(({ roles }) => registersAskedBy(roles).length > 0)) return;
    for (const [index, { id, roles }] of document.departments.entries()) {
      if (roles.length === 0) report(joinPointer('/departments', index, 'roles'), { data: { department: id } });
    }
  },
});
