import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineWorkspaceRule, questionnairesInUse, rolesOf } from '../../workspace-subject.ts';

/** A department holds a role that no questionnaire of the waves asks. */
export const unknownDepartmentRole = defineWorkspaceRule({
  id: 'unknown-department-role',
  severity: 'error',
  check(subject, report) {
    const questionnaires = questionnairesInUse(subject);
    if (questionnaires === undefined) return;
    const roles = [...new Set(rolesOf(questionnaires).map((role) => role.id))];
    for (const [index, department] of subject.document.departments.entries()) {
      for (const [number, role] of department.roles.entries()) {
        if (roles.includes(role)) continue;
        const details = { data: { role, known: roles.join('`, `') }, suggestions: nearest(role, roles) };
        report(joinPointer('/departments', index, 'roles', number), details);
      }
    }
  },
});
