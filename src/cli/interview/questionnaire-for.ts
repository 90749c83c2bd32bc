import { UserError } from '../../model/errors.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Subject, subjectsOf } from '../../model/subject.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import type { Context } from '../command.ts';
import { loadQuestionnaireFor } from '../load.ts';
import { idsOf, rolesAbout, selectQuestionnaire } from '../select.ts';

/** Returns the questionnaires of a wave that ask about one of the subjects: any role, or one alone. */
export function questionnairesAsking(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  { subjects, role }: { readonly subjects: readonly Subject[]; readonly role?: string | undefined },
): readonly Questionnaire[] {
  const all = wave.questionnaires.map(({ id }) => loadQuestionnaireFor(context, workspace, wave, id));
  return all.filter((questionnaire) =>
    subjects.some((subject) => rolesAbout(questionnaire, subject).some(({ id }) => id === (role ?? id))),
  );
}

/**
 * Returns the id of the questionnaire that answers about a department or an entry are meant for where none is named: the only one
 * that asks about it, or the only one of these that has a question of those answered. What is written is never guessed.
 * @throws UserError `choose-questionnaire` when it could be several.
 */
export function questionnaireFor(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  wishes: {
    /** The id of the department or the entry. */
    readonly about: string;
    readonly role?: string | undefined;
    readonly questionIds?: readonly string[] | undefined;
  },
): string {
  const { about, role, questionIds = [] } = wishes;
  if (wave.questionnaires.length < 2) return selectQuestionnaire(wave).id;
  // What is asked about an entry is answered with the entry named, not with its department.
  const subjects = subjectsOf(workspace, wave.date).filter(({ id }) => id === about);
  const asking = questionnairesAsking(context, workspace, wave, { subjects, role });
  const knowing = asking.filter(({ questions }) => questions.some(({ id }) => questionIds.includes(id)));
  const [only, second] = knowing.length > 0 ? knowing : asking;
  if (second !== undefined) throw new UserError('choose-questionnaire', { about, questionnaires: idsOf(asking) });
  return only?.id ?? selectQuestionnaire(wave).id;
}
