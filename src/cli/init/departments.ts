import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import type { Department } from '../../model/workspace.ts';
import { toFileId } from '../../workspace/to-file-id.ts';

/** A department of a new workspace. */
export type NewDepartment = Pick<Department, 'id' | 'title' | 'roles' | 'flags'>;

/**
 * Returns departments for names typed by a person. One that is among the usual ones takes over their roles and flags. The role
 * asked per department goes to each; a role asked once for the organisation that nobody has then goes to the first, so that the
 * file is valid at once and the comments in it can say what to move.
 * @throws UserError `department-without-letters` or `department-twice`.
 */
export function departmentsFromNames(
  names: readonly string[],
  language: string,
  roles: Iterable<Role>,
  usual: readonly NewDepartment[],
): readonly NewDepartment[] {
  const all = [...roles];
  const perDepartment = all.filter(({ per }) => per === 'department').map(({ id }) => id);
  const once = all.filter(({ per }) => per === 'organisation').map(({ id }) => id);
  const seen = new Map<string, string>();
  const departments = names.map((name) => {
    const id = toFileId(name);
    if (id === '' || id === 'organisation') throw new UserError('department-without-letters', { name });
    const twin = seen.get(id);
    if (twin !== undefined) throw new UserError('department-twice', { name, twin, id });
    seen.set(id, name);
    const twinOf = usual.find((department) => department.id === id);
    const held = once.filter((role) => twinOf?.roles.includes(role));
    return { id, title: { [language]: name }, roles: [...perDepartment, ...held], flags: twinOf?.flags ?? [] };
  });
  const unheld = once.filter((role) => !departments.some((department) => department.roles.includes(role)));
  return departments.map((one, index) => (index === 0 ? { ...one, roles: [...one.roles, ...unheld] } : one));
}
