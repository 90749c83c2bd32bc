import type { Conditions } from '../../expression/types.ts';
import { type Answers, ORGANISATION, type Response } from '../../model/answer.ts';
import type { Question, Questionnaire, Role } from '../../model/questionnaire.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Department, Wave, Workspace } from '../../model/workspace.ts';
import type { SurveyPlan } from '../../survey/survey.ts';
import { type EarlierAnswers, loadEarlier } from '../../workspace/load-earlier.ts';
import { expectedResponses, loadEach } from '../../workspace/load-responses.ts';
import { openResponse, type ResponseSession, type SessionOptions } from '../../workspace/open-response.ts';
import type { Context } from '../command.ts';
import { computedFor } from '../computed.ts';
import { valid } from '../load.ts';

/** Who answers what: everything that is settled before the first question. */
export interface Assignment {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly conditions: Conditions | undefined;
  readonly department: Department;
  /** The entry of a register that it is about; undefined where the department answers for itself. */
  readonly entry?: Entry | undefined;
  readonly roles: readonly Role[];
  /** Label of a further rater, whose answers stand beside the main ones; undefined for the main ones. */
  readonly rater?: string | undefined;
}

/** The responses at work, by role. */
export type Sessions = ReadonlyMap<string, ResponseSession>;

/**
 * Returns what an interview asks: the roles of the assignment, with all answers that conditions may name. For a further rater
 * those of the roles asked are their own; the main ones are not even read, so that nothing can show them. Roles that have a
 * session are not read again: what the plan knows of them must be what the session writes over, or an answer confirmed by
 * somebody else in between would be replaced although nobody saw it.
 */
export function planFor(context: Context, assignment: Assignment, sessions: Sessions = new Map()): SurveyPlan {
  const { workspace, wave, questionnaire, conditions, department, entry, roles, rater } = assignment;
  const own = ownPart(assignment);
  const keys = expectedResponses(own, wave.id, questionnaire)
    .filter((key) => !sessions.has(key.role))
    .map((key) => (roles.some(({ id }) => id === key.role) ? { ...key, rater } : key));
  const others = valid(loadEach(context.io.files, own, keys, questionnaire, conditions));
  const responses = [...[...sessions.values()].map(({ response }) => response), ...others];
  return {
    questionnaire,
    conditions,
    roles: roles.map(({ id }) => id),
    flags: (entry ?? department).flags,
    ownAnswers: answersAbout((entry ?? department).id, responses),
    organisationAnswers: answersAbout(ORGANISATION, responses),
    // A further rater is asked everything: what others counted would tell them something.
    computed: rater === undefined ? computedFor(context, workspace, wave, questionnaire) : [],
    questioned: questionedIn(responses),
  };
}

/**
 * Returns the workspace with nobody in it but whom the assignment is about. The files of others do not matter to them, and one
 * that is damaged must not keep them from answering.
 */
export function ownPart({ workspace, department, entry }: Assignment): Workspace {
  return entry === undefined
    ? { ...workspace, departments: [department], registers: [] }
    : { ...workspace, departments: [], registers: workspace.registers.map((register) => onlyWith(entry, register)) };
}

/**
 * Returns what the roles of the assignment answered in the wave before; undefined when there is none. A further rater sees what
 * was answered under the same label, never the main answers.
 */
export function earlierFor({ io }: Context, assignment: Assignment): EarlierAnswers | undefined {
  const { roles, rater } = assignment;
  const keys = roles.map((role) => ({ subject: subjectOf(role, assignment), role: role.id, rater }));
  return loadEarlier(io.files, { ...assignment, keys });
}

/** Opens the response of every role of the assignment. @throws what `openResponse` throws. */
export function openSessions(context: Context, assignment: Assignment): Sessions {
  return new Map(assignment.roles.map((role) => [role.id, openResponse(optionsFor(context, assignment, role))]));
}

/** Returns what it takes to open, hand in or review the response of one role. */
export function optionsFor({ io }: Context, assignment: Assignment, role: Role): SessionOptions {
  const { workspace, wave, questionnaire, conditions, rater } = assignment;
  const { files, today, randomHex } = io;
  const shared = { files, workspace, wave, questionnaire, conditions, rater, today, randomHex };
  return { ...shared, subject: subjectOf(role, assignment), role: role.id };
}

/** Returns what the answers of a role are about: the department, the entry, or the organisation. */
export function subjectOf({ per }: Role, { department, entry }: Pick<Assignment, 'department' | 'entry'>): string {
  return per === 'organisation' ? ORGANISATION : (entry ?? department).id;
}

/** Returns where to go on: of the questions confirmed last in each response, the one that comes last. */
export function lastConfirmed(
  questions: readonly Pick<Question, 'id'>[],
  sessions: Iterable<Pick<ResponseSession, 'response'>>,
): string | undefined {
  const last = new Set([...sessions].map(({ response }) => response.lastQuestionId));
  return questions.findLast(({ id }) => last.has(id))?.id;
}

function onlyWith(entry: Entry, register: Register): Register {
  return { ...register, entries: register.entries.filter((one) => one === entry) };
}

function answersAbout(subject: string, responses: readonly Response[]): Answers {
  const matching = responses.filter(({ key }) => key.subject === subject);
  return Object.assign({}, ...matching.map(({ answers }) => answers));
}

/** Ids of the questions that the review still wants to know something about. */
function questionedIn(responses: readonly Response[]): ReadonlySet<string> {
  return new Set(responses.flatMap(({ reviewQuestions }) => [...(reviewQuestions?.keys() ?? [])]));
}
