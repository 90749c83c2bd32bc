import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import type { Department } from '../../model/workspace.ts';
import { toFileId } from '../../workspace/to-file-id.ts';

/** A department of a new workspace. */
export type NewDepartment = Pick<Department, 'id' | 'title' | 'roles' | 'flags'>;

/**
 * Returns departments for names typed by a person: the role asked per department goes to each, and every role asked once for
 * the organisation to the first, so that the file is valid at once and the comments in it can say what to move.
 * @throws UserError `department-without-letters` or `department-twice`.
 */
export function departmentsFromNames(
  names: readonly string[],
  language: string,
  roles: Iterable<Role>,
): readonly NewDepartment[] {
  const all = [...roles];
  const perDepartment = all.filter(({ per }) => per === 'department').map(({ id }) => id);
  const once = all.filter(({ per }) => per === 'organisation').map(({ id }) => id);
  const seen = new Map<string, string>();
  return names.map((name, index) => {
    const id = toFileId(name);
    if (id === '' || id === 'organisation') throw new UserError('department-without-letters', { name });
    const twin = seen.get(id);
    if (twin !== undefined) throw new UserError('department-twice', { name, twin, id });
    seen.set(id, name);
    return {
      id,
      title: { [language]: name },
      roles: index === 0 ? [...perDepartment, ...once] : perDepartment,
      flags: [],
    };
  });
}
