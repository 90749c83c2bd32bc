import type { Role } from '../../../model/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineWorkspaceRule, questionnairesInUse, rolesOf } from '../../workspace-subject.ts';

/** A department holds a role that no questionnaire of the waves asks, or one that is not asked of departments. */
export const unknownDepartmentRole = defineWorkspaceRule({
  id: 'unknown-department-role',
  severity: 'error',
  check(subject, report) {
    const questionnaires = questionnairesInUse(subject.document, subject.questionnaires);
    if (questionnaires === undefined) return;
    const all = rolesOf(questionnaires);
    const isHeld = ({ per }: Role): boolean => per === 'organisation' || per === 'department';
    const roles = [...new Set(all.filter(isHeld).map(({ id }) => id))];
    for (const [index, department] of subject.document.departments.entries()) {
      for (const [number, role] of department.roles.entries()) {
        if (roles.includes(role)) continue;
        const ofRegister = all.find(({ id }) => id === role);
        if (ofRegister !== undefined) {
          const data = { role, register: ofRegister.per };
          report(joinPointer('/departments', index, 'roles', number), {
            messageId: 'department-with-role-of-register',
            data,
          });
          continue;
        }
        const details = { data: { role, known: roles.join('`, `') }, suggestions: nearest(role, roles) };
        report(joinPointer('/departments', index, 'roles', number), details);
      }
    }
  },
});
