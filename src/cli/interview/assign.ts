import { UserError } from '../../model/errors.ts';
import type { Entry } from '../../model/register.ts';
import { subjectsOf } from '../../model/subject.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import { conditionsOf, loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { rolesAbout, selectDepartment, selectEntry, selectRater, selectRoles, selectWave } from '../select.ts';
import type { Assignment } from './assignment.ts';
import { questionnaireFor } from './questionnaire-for.ts';

/** What flags or a choice say about an assignment: a department, or an entry, whose department answers. */
export interface Wishes {
  readonly questionnaire?: string | undefined;
  readonly department?: string | undefined;
  readonly entry?: string | undefined;
  readonly role?: string | undefined;
  readonly rater?: string | undefined;
  readonly wave?: string | undefined;
  /** Questions that are answered: they may tell which questionnaire is meant. */
  readonly questionIds?: readonly string[] | undefined;
}

/**
 * Returns the one assignment that is meant: about an entry, or what a department answers for itself.
 * @throws UserError for whatever does not exist or is closed, or `answer-needs-entry` for a department that answers about entries
 * alone; InvalidDocument.
 */
export function assign(context: Context, wishes: Wishes): Assignment {
  const all = assignAll(context, wishes);
  const meant = all.find(({ entry }) => entry?.id === wishes.entry);
  if (meant !== undefined) return meant;
  const { id } = wishes.entry === undefined ? { id: wishes.department ?? '' } : { id: wishes.entry };
  const entries = all.flatMap(({ entry }) => entry?.id ?? []).slice(0, MOST_NAMED);
  throw new UserError('answer-needs-entry', { department: id, entries: entries.join(', ') });
}

// A person reads a few ids; whoever has hundreds of entries finds them in the register.
const MOST_NAMED = 20;

/**
 * Returns everything that a department answers in a questionnaire: for itself, then about each entry that it answers for; with an
 * entry, what is asked about that one. Never empty. @throws what `assign` throws.
 */
export function assignAll(context: Context, wishes: Wishes): readonly Assignment[] {
  const rater = selectRater(wishes.rater);
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace, wishes.wave);
  if (wave.status === 'closed') throw new UserError('wave-closed', { wave: wave.id });
  const entry = wishes.entry === undefined ? undefined : selectEntry(workspace, wishes.entry);
  const department = selectDepartment(workspace, entry?.department ?? wishes.department ?? '');
  const about = entry?.id ?? department.id;
  const named = wishes.questionnaire ?? questionnaireFor(context, workspace, wave, { ...wishes, about });
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, named);
  const all = { workspace, wave, questionnaire, conditions: conditionsOf(questionnaire), department, rater };
  const asked = subjectsOf(workspace, wave.date).filter((one) =>
    entry === undefined ? one.department === department.id : one.id === entry.id,
  );
  const found = asked.flatMap((subject): readonly Assignment[] => {
    const roles = rolesAbout(questionnaire, subject).filter(({ id }) => id === (wishes.role ?? id));
    return roles.length === 0 ? [] : [{ ...all, entry: entriesById(workspace).get(subject.id), roles }];
  });
  if (found.length > 0) return found;
  const [subject] = asked;
  if (subject === undefined || (entry !== undefined && wishes.role === undefined))
    throw new UserError('not-asked-about', { entry: entry?.id ?? '', questionnaire: questionnaire.id, wave: wave.id });
  return [{ ...all, entry, roles: selectRoles(questionnaire, subject, wishes.role) }];
}

function entriesById({ registers }: Workspace): ReadonlyMap<string, Entry> {
  return new Map(registers.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
}
