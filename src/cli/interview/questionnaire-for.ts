import { UserError } from '../../model/errors.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Department, Wave, Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import { loadQuestionnaireFor } from '../load.ts';
import { idsOf, selectQuestionnaire } from '../select.ts';

/** Returns the questionnaires of a wave that ask somebody something: a department, one of its roles, or any department. */
export function questionnairesAsking(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  { department, role }: { readonly department?: Department | undefined; readonly role?: string | undefined } = {},
): readonly Questionnaire[] {
  const departments = department === undefined ? workspace.departments : [department];
  const held = new Set(departments.flatMap(({ roles }) => roles).filter((id) => role === undefined || id === role));
  const all = wave.questionnaires.map(({ id }) => loadQuestionnaireFor(context, workspace, wave, id));
  return all.filter(({ roles }) => [...roles.keys()].some((id) => held.has(id)));
}

/**
 * Returns the id of the questionnaire that answers of a department are meant for where none is named: the only one that asks it,
 * or the only one of these that has a question of those answered. What is written is never guessed.
 * @throws UserError `choose-questionnaire` when it could be several.
 */
export function questionnaireFor(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  wishes: {
    readonly department: Department;
    readonly role?: string | undefined;
    readonly questionIds?: readonly string[] | undefined;
  },
): string {
  const { department, questionIds = [] } = wishes;
  if (wave.questionnaires.length < 2) return selectQuestionnaire(wave).id;
  const asking = questionnairesAsking(context, workspace, wave, wishes);
  const knowing = asking.filter(({ questions }) => questions.some(({ id }) => questionIds.includes(id)));
  const [only, second] = knowing.length > 0 ? knowing : asking;
  if (second !== undefined)
    throw new UserError('choose-questionnaire', { department: department.id, questionnaires: idsOf(asking) });
  return only?.id ?? selectQuestionnaire(wave).id;
}
