import { UserError } from '../model/errors.ts';
import type { Questionnaire, Role } from '../model/questionnaire.ts';
import type { Entry, Register } from '../model/register.ts';
import { isAskedAbout, type Subject } from '../model/subject.ts';
import type { Department, Wave, Workspace } from '../model/workspace.ts';
import { nearest } from '../suggest/nearest.ts';
import { isRaterLabel } from '../workspace/paths.ts';

/**
 * Returns the wave with this id; without one the newest open wave, or the newest of all when none is open.
 * @throws UserError `unknown-wave`.
 */
export function selectWave(workspace: Workspace, id?: string): Wave {
  if (id !== undefined) return byId('wave', id, workspace.waves);
  const newestFirst = workspace.waves.toReversed().sort((a, b) => compare(b.date, a.date));
  const wave = newestFirst.find(({ status }) => status === 'open') ?? newestFirst[0];
  if (wave === undefined) throw new UserError('unknown-wave', { wave: '', waves: '', suggestion: '' });
  return wave;
}

/**
 * Returns the id and version of a questionnaire of the wave; without an id the first one, which the wave is mainly about.
 * @throws UserError `unknown-questionnaire`.
 */
export function selectQuestionnaire(wave: Wave, id?: string): Wave['questionnaires'][number] {
  return byId('questionnaire', id ?? wave.questionnaires[0]?.id ?? '', wave.questionnaires);
}

/** Returns the department with this id. @throws UserError `unknown-department`. */
export function selectDepartment(workspace: Workspace, id: string): Department {
  return byId('department', id, workspace.departments);
}

/** Returns the register with this id. @throws UserError `unknown-register`. */
export function selectRegister({ registers }: Workspace, id: string): Register {
  return byId('register', id, registers);
}

/** Returns the entry with this id, whatever register it stands in. @throws UserError `unknown-entry`. */
export function selectEntry({ registers }: Workspace, id: string): Entry {
  return byId(
    'entry',
    id,
    registers.flatMap(({ entries }) => entries),
  );
}

/** Returns the roles that answer about an entry, or about a department and for it about the organisation, in the questionnaire's order. */
export function rolesAbout({ roles }: Questionnaire, subject: Subject): readonly Role[] {
  return [...roles.values()].filter((role) =>
    role.per === 'organisation' ? subject.roles?.includes(role.id) : isAskedAbout(subject, role),
  );
}

/** Returns the roles of `rolesAbout`; with an id that one alone. @throws UserError `unknown-role`, or `no-roles` when there is none. */
export function selectRoles(questionnaire: Questionnaire, subject: Subject, id?: string): readonly Role[] {
  const held = rolesAbout(questionnaire, subject);
  if (id !== undefined) return [byId('role', id, held, { department: subject.id })];
  if (held.length === 0) throw new UserError('no-roles', { department: subject.id, questionnaire: questionnaire.id });
  return held;
}

/** Returns the label of a further rater as it was given. @throws UserError `bad-rater` for anything that could be a name. */
export function selectRater(label: string | undefined): string | undefined {
  if (label !== undefined && !isRaterLabel(label)) throw new UserError('bad-rater', { rater: label });
  return label;
}

type Kind = 'wave' | 'questionnaire' | 'department' | 'register' | 'entry' | 'role';

function byId<T extends { readonly id: string }>(
  kind: Kind,
  id: string,
  candidates: readonly T[],
  more: Readonly<Record<string, string>> = {},
): T {
  const found = candidates.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const ids = candidates.map((candidate) => candidate.id);
  throw new UserError(`unknown-${kind}`, {
    ...more,
    [kind]: id,
    [`${kind}s`]: idsOf(candidates),
    suggestion: nearest(id, ids)[0] ?? '',
  });
}

/** Returns ids one after the other, for a message. */
export function idsOf(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join(', ');
}

// Days are compared as text: YYYY-MM-DD sorts like the days do, in every language.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
