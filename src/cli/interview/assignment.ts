import type { Conditions } from '../../expression/types.ts';
import { type Answers, ORGANISATION, type Response } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { Question, Questionnaire, Role } from '../../model/questionnaire.ts';
import type { Department, Wave, Workspace } from '../../model/workspace.ts';
import type { SurveyPlan } from '../../survey/survey.ts';
import { expectedResponses, loadEach } from '../../workspace/load-responses.ts';
import { openResponse, type ResponseSession } from '../../workspace/open-response.ts';
import type { Context } from '../command.ts';
import { conditionsOf, loadQuestionnaireFor, loadWorkspaceFor, valid } from '../load.ts';
import { selectDepartment, selectRater, selectRoles, selectWave } from '../select.ts';
import { questionnaireFor } from './questionnaire-for.ts';

/** Who answers what: everything that is settled before the first question. */
export interface Assignment {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly conditions: Conditions | undefined;
  readonly department: Department;
  readonly roles: readonly Role[];
  /** Label of a further rater, whose answers stand beside the main ones; undefined for the main ones. */
  readonly rater?: string | undefined;
}

/** What flags or a choice say about an assignment. */
export interface Wishes {
  readonly questionnaire?: string | undefined;
  readonly department: string;
  readonly role?: string | undefined;
  readonly rater?: string | undefined;
  readonly wave?: string | undefined;
  /** Questions that are answered: they may tell which questionnaire is meant. */
  readonly questionIds?: readonly string[] | undefined;
}

/** Returns the assignment. @throws UserError for whatever does not exist or is closed; InvalidDocument. */
export function assign(context: Context, wishes: Wishes): Assignment {
  const rater = selectRater(wishes.rater);
  const workspace = loadWorkspaceFor(context);
  const wave = selectWave(workspace, wishes.wave);
  if (wave.status === 'closed') throw new UserError('wave-closed', { wave: wave.id });
  const department = selectDepartment(workspace, wishes.department);
  const id = wishes.questionnaire ?? questionnaireFor(context, workspace, wave, { ...wishes, department });
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, id);
  const roles = selectRoles(questionnaire, department, wishes.role);
  return { workspace, wave, questionnaire, conditions: conditionsOf(questionnaire), department, roles, rater };
}

/**
 * Returns what an interview asks: the roles of the assignment, with all answers that conditions may name. For a further rater
 * those of the roles asked are their own; the main ones are not even read, so that nothing can show them.
 */
export function planFor({ io }: Context, assignment: Assignment): SurveyPlan {
  const { workspace, wave, questionnaire, conditions, department, roles, rater } = assignment;
  // Other departments' files do not matter here, and one that is damaged must not keep this one from answering.
  const own = { ...workspace, departments: [department] };
  const keys = expectedResponses(own, wave.id, questionnaire).map((key) =>
    roles.some(({ id }) => id === key.role) ? { ...key, rater } : key,
  );
  const responses = valid(loadEach(io.files, own, keys, questionnaire, conditions));
  return {
    questionnaire,
    conditions,
    roles: roles.map(({ id }) => id),
    flags: department.flags,
    departmentAnswers: answersAbout(department.id, responses),
    organisationAnswers: answersAbout(ORGANISATION, responses),
  };
}

/** Opens the response of every role of the assignment. @throws what `openResponse` throws. */
export function openSessions(
  { io }: Context,
  { workspace, wave, questionnaire, conditions, department, roles, rater }: Assignment,
): ReadonlyMap<string, ResponseSession> {
  const { files, today, randomHex } = io;
  const shared = { files, workspace, wave, questionnaire, conditions, rater, today, randomHex };
  return new Map(
    roles.map((role) => [role.id, openResponse({ ...shared, subject: subjectOf(role, department), role: role.id })]),
  );
}

/** Returns what the answers of a role are about: the department, or the organisation. */
export function subjectOf({ per }: Role, department: Department): string {
  return per === 'organisation' ? ORGANISATION : department.id;
}

/** Returns where to go on: of the questions confirmed last in each response, the one that comes last. */
export function lastConfirmed(
  questions: readonly Pick<Question, 'id'>[],
  sessions: Iterable<Pick<ResponseSession, 'response'>>,
): string | undefined {
  const last = new Set([...sessions].map(({ response }) => response.lastQuestionId));
  return questions.findLast(({ id }) => last.has(id))?.id;
}

function answersAbout(subject: string, responses: readonly Response[]): Answers {
  const matching = responses.filter(({ key }) => key.subject === subject);
  return Object.assign({}, ...matching.map(({ answers }) => answers));
}
