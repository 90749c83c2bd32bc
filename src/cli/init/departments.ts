import { UserError } from '../../model/errors.ts';
import type { Questionnaire, Role } from '../../model/questionnaire.ts';
import type { Department } from '../../model/workspace.ts';
import { toFileId } from '../../workspace/to-file-id.ts';

/** A department of a new workspace. */
export type NewDepartment = Pick<Department, 'id' | 'title' | 'roles' | 'flags'>;

/** What the questionnaires of a new workspace know of departments. */
export type Asked = Pick<Questionnaire, 'roles' | 'flags'>;

/** Returns the roles and flags of some questionnaires together. */
export function askedBy(questionnaires: readonly Asked[]): Asked {
  return {
    roles: new Map(questionnaires.flatMap(({ roles }) => [...roles])),
    flags: [...new Set(questionnaires.flatMap(({ flags }) => flags))],
  };
}

/**
 * Returns the usual departments with the roles and flags that a questionnaire knows, without those that it asks nothing and that
 * answer for no entry of a register. A role asked once for the organisation that none of them holds goes to the first.
 */
export function usualDepartments(
  usual: readonly NewDepartment[],
  { roles, flags }: Asked,
  answering: ReadonlySet<string>,
): readonly NewDepartment[] {
  const asked = usual.flatMap((department) => {
    const held = department.roles.filter((role) => roles.has(role));
    const known = department.flags.filter((flag) => flags.includes(flag));
    return held.length === 0 && !answering.has(department.id) ? [] : [{ ...department, roles: held, flags: known }];
  });
  // One is always needed: somebody has to hold what is asked.
  const [first] = usual;
  const some = asked.length > 0 || first === undefined ? asked : [{ ...first, roles: [], flags: [] }];
  return withUnheld(some, [...roles.values()]);
}

/**
 * Returns departments for names typed by a person. One that is among the usual ones takes over their roles and flags. The role
 * asked per department goes to each; roles asked once for the organisation that nobody has then go to departments that would hold
 * none and to the first, so that the file is valid at once and the comments in it can say what to move.
 * @throws UserError `department-without-letters`, `department-twice`, or `department-asked-nothing` where no role is left for one.
 */
export function departmentsFromNames(
  names: readonly string[],
  language: string,
  asked: Asked,
  usual: readonly NewDepartment[],
): readonly NewDepartment[] {
  const all = [...asked.roles.values()];
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
    const flags = (twinOf?.flags ?? []).filter((flag) => asked.flags.includes(flag));
    return { id, title: { [language]: name }, roles: [...perDepartment, ...held], flags };
  });
  return withUnheld(departments, all);
}

/** Roles that nobody has go to departments that would hold none, one each, and the rest to the first. */
function withUnheld(departments: readonly NewDepartment[], roles: readonly Role[]): readonly NewDepartment[] {
  const once = roles.filter(({ per }) => per === 'organisation').map(({ id }) => id);
  const unheld = once.filter((role) => !departments.some((department) => department.roles.includes(role)));
  const idle = departments.filter((department) => department.roles.length === 0);
  const left = idle.slice(unheld.length);
  if (left.length > 0) throw new UserError('department-asked-nothing', { departments: namesOf(left) });
  return departments.map((one, index) => {
    const place = idle.indexOf(one);
    const own = place === -1 ? [] : unheld.slice(place, place + 1);
    const rest = index === 0 ? unheld.slice(idle.length) : [];
    return { ...one, roles: [...one.roles, ...own, ...rest] };
  });
}

function namesOf(departments: readonly NewDepartment[]): string {
  return departments.map(({ id, title }) => Object.values(title)[0] ?? id).join(', ');
}
