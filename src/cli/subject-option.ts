import { UserError } from '../model/errors.ts';
import { registersAskedBy } from '../model/subject.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import type { Context } from './command.ts';
import { loadQuestionnaireFor } from './load.ts';
import { textOption } from './report-input.ts';
import { selectDepartment, selectEntry } from './select.ts';

/** What a result is wanted about: a department, an entry of a register, or (neither) the organisation. */
export interface Wanted {
  readonly department: string | undefined;
  readonly entry: string | undefined;
  /** The id of either; undefined for the organisation. */
  readonly subject: string | undefined;
}

/**
 * Returns what --department or --entry name.
 * @throws UserError `unknown-department`, `unknown-entry`, or `department-and-entry` when both are given.
 */
export function wantedSubject(context: Context, workspace: Workspace): Wanted {
  const [department, entry] = [textOption(context, 'department'), textOption(context, 'entry')];
  if (department !== undefined && entry !== undefined) throw new UserError('department-and-entry');
  if (department !== undefined) selectDepartment(workspace, department);
  if (entry !== undefined) selectEntry(workspace, entry);
  return { department, entry, subject: department ?? entry };
}

/**
 * Returns the ids of the questionnaires of a wave that ask about an entry, all of them for undefined.
 * @throws UserError `nothing-asks-about` when none does.
 */
export function questionnairesAbout(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  entry: string | undefined,
): readonly string[] {
  const ids = wave.questionnaires.map(({ id }) => id);
  if (entry === undefined) return ids;
  const register = workspace.registers.find(({ entries }) => entries.some(({ id }) => id === entry));
  const asking = ids.filter((id) => {
    const { roles } = loadQuestionnaireFor(context, workspace, wave, id);
    return registersAskedBy(roles).some((asked) => asked === register?.id);
  });
  if (asking.length === 0) throw new UserError('nothing-asks-about', { entry, wave: wave.id });
  return asking;
}

/** Returns the first of several questionnaires that a result could be about, and says so on stderr where there are others. */
export function firstOf({ t, note }: Context, wave: Wave, candidates: readonly string[]): string | undefined {
  const [first, ...others] = candidates;
  if (first !== undefined && others.length > 0)
    note(`${t('first-questionnaire', { questionnaire: first, wave: wave.id, others: others.join(', ') })}\n\n`);
  return first;
}

/** Returns the questionnaire that was named, else the first that asks about the entry, or about anything for undefined. */
export function questionnaireAbout(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  { named, entry }: { readonly named: string | undefined; readonly entry: string | undefined },
): string | undefined {
  return named ?? firstOf(context, wave, questionnairesAbout(context, workspace, wave, entry));
}
