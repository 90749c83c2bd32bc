import { joinPointer } from '../../../source/pointer.ts';
import { defineWorkspaceRule, questionnairesInUse, rolesOf } from '../../workspace-subject.ts';

/** A role that is asked once for the organisation is held by no department or by several. */
export const roleHeldByNotExactlyOne = defineWorkspaceRule({
  id: 'role-held-by-not-exactly-one',
  severity: 'error',
  check({ document, questionnaires }, report) {
    const roles = rolesOf(questionnairesInUse(document, questionnaires) ?? []).filter(
      (role) => role.per === 'organisation',
    );
    for (const role of new Set(roles.map(({ id }) => id))) {
      const [first, ...others] = holders(document.departments, role);
      if (first === undefined)
        report('/departments', { messageId: 'role-held-by-nobody', data: { role }, part: 'key' });
      for (const other of others) {
        report(other, { data: { role }, related: [{ messageId: 'related-also-held', pointer: first ?? '' }] });
      }
    }
  },
});

function holders(departments: readonly { readonly roles: readonly string[] }[], role: string): readonly string[] {
  return departments.flatMap(({ roles }, index) => {
    const number = roles.indexOf(role);
    return number < 0 ? [] : [joinPointer('/departments', index, 'roles', number)];
  });
}
