import type { Entry, Register } from './register.ts';
import type { Text } from './text.ts';
import type { Department } from './workspace.ts';

/** Something that answers can be about besides the organisation as a whole: a department, or an entry of a register. */
export interface Subject {
  /** No two subjects of a workspace have the same one. */
  readonly id: string;
  readonly title: Text;
  /** What a role's `per` calls it: `department`, or the id of its register. */
  readonly kind: string;
  /** Id of the department that answers; a department answers for itself. */
  readonly department: string;
  readonly flags: readonly string[];
  /** Roles that can be asked about it; undefined: all that are asked per its kind. */
  readonly roles: readonly string[] | undefined;
  /** What it weighs among its like: full-time equivalents of a department, cases of an entry; undefined where nobody has said. */
  readonly size: number | undefined;
}

/** A register as far as it matters who and what is asked about. */
export type SubjectRegister = Pick<Register, 'id' | 'entries'>;

/** Departments and registers of a workspace. */
interface Listed {
  readonly departments: readonly Department[];
  readonly registers: readonly SubjectRegister[];
}

/** What was listed last for some registers: every entry is assessed by itself, and a list of all for each would take its square. */
const listed = new WeakMap<
  Listed['registers'],
  Pick<Listed, 'departments'> & { day: string; subjects: readonly Subject[] }
>();

/**
 * Returns everything that exists on a day (YYYY-MM-DD, a wave's reference day): the departments, then the entries of the registers,
 * both in the order of their documents.
 */
export function subjectsOf({ departments, registers }: Listed, day: string): readonly Subject[] {
  const last = listed.get(registers);
  if (last?.day === day && last.departments === departments) return last.subjects;
  const subjects = listSubjects({ departments, registers }, day);
  listed.set(registers, { departments, day, subjects });
  return subjects;
}

function listSubjects({ departments, registers }: Listed, day: string): readonly Subject[] {
  return [
    ...departments.map(({ id, title, roles, flags, staff }) => {
      return { id, title, kind: 'department', department: id, flags, roles, size: staff };
    }),
    ...registers.flatMap(({ id: kind, entries }) =>
      entries
        .filter((entry) => existsOn(entry, day))
        .map(({ id, title, department, flags, cases }) => {
          return { id, title, kind, department, flags, roles: undefined, size: cases?.count };
        }),
    ),
  ];
}

/** Returns whether an entry exists on a day: from its first to its last one, both included. */
export function existsOn({ since, ended }: Pick<Entry, 'since' | 'ended'>, day: string): boolean {
  return (since ?? day) <= day && day <= (ended ?? day);
}

/** Returns the ids of the registers that roles are asked about, each once. */
export function registersAskedBy(roles: ReadonlyMap<string, { readonly per: string }>): readonly string[] {
  const kinds = new Set([...roles.values()].map(({ per }) => per));
  return [...kinds].filter((kind) => kind !== 'organisation' && kind !== 'department');
}

/** Returns whether a role is asked about a subject. */
export function isAskedAbout(
  { kind, roles }: Subject,
  { id, per }: { readonly id: string; readonly per: string },
): boolean {
  return kind === per && (roles === undefined || roles.includes(id));
}
