import { ORGANISATION, type ResponseKey } from '../../model/answer.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Subject, subjectsOf } from '../../model/subject.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { expectedResponses } from '../../workspace/load-responses.ts';
import type { Context } from '../command.ts';
import { questionnairesAsking } from '../interview/questionnaire-for.ts';
import { textOption } from '../report-input.ts';
import { selectQuestionnaire, selectRoles } from '../select.ts';
import { wantedSubject } from '../subject-option.ts';

/**
 * Returns which responses the flags --department or --entry and --role mean: all of a wave without them; with a department also those
 * about its entries.
 * @throws UserError for a department, entry or role that does not exist, or that is asked nothing.
 */
export function wantedKeys(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaire: Questionnaire,
): readonly ResponseKey[] {
  const role = textOption(context, 'role');
  const subjects = wantedSubjects(context, workspace, wave);
  const all = expectedResponses(workspace, wave.id, questionnaire).filter((key) => key.role === (role ?? key.role));
  if (subjects === undefined) return all;
  const keys = all.filter((key) =>
    subjects.some(({ id, roles }) =>
      key.subject === ORGANISATION ? roles?.includes(key.role) === true : key.subject === id,
    ),
  );
  const [first] = subjects;
  if (keys.length === 0 && first !== undefined) selectRoles(questionnaire, first, role);
  return keys;
}

/**
 * Returns the ids of the questionnaires that the flags --questionnaire, --department, --entry and --role mean: the one that is named,
 * else all of the wave that ask whoever is meant.
 * @throws UserError `unknown-questionnaire`, `unknown-department`, `unknown-entry`.
 */
export function wantedQuestionnaires(context: Context, workspace: Workspace, wave: Wave): readonly string[] {
  const named = textOption(context, 'questionnaire');
  if (named !== undefined) return [selectQuestionnaire(wave, named).id];
  const subjects = wantedSubjects(context, workspace, wave) ?? subjectsOf(workspace, wave.date);
  const role = textOption(context, 'role');
  const asking = questionnairesAsking(context, workspace, wave, { subjects, role }).map(({ id }) => id);
  // Where nobody is asked, the first one says so.
  return asking.length > 0 ? asking : [selectQuestionnaire(wave).id];
}

/** The entry that is named, or the department with its entries; undefined for everybody. */
function wantedSubjects(context: Context, workspace: Workspace, wave: Wave): readonly Subject[] | undefined {
  const { department, entry, subject } = wantedSubject(context, workspace);
  if (subject === undefined) return undefined;
  return subjectsOf(workspace, wave.date).filter((one) =>
    entry === undefined ? one.department === department : one.id === entry,
  );
}
