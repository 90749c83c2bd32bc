import { UserError } from '../../model/errors.ts';
import type { Question, Role } from '../../model/questionnaire.ts';
import { nearest } from '../../suggest/nearest.ts';
import { answerTo, computedFor, type Survey, startSurvey } from '../../survey/survey.ts';
import type { Known } from '../../workspace/slice/three-way.ts';
import type { Context } from '../command.ts';
import { type Assignment, openSessions, planFor, type Sessions } from '../interview/assignment.ts';
import { refuseHandedIn } from '../interview/handed-in.ts';
import { subjectFlag } from '../interview/summary.ts';
import { textOption } from '../report-input.ts';
import { idsOf } from '../select.ts';
import { knownIn } from './known-in.ts';

/** Questions that are cut out for somebody else. */
export interface Cut {
  readonly assignment: Assignment;
  /** Who is to answer. */
  readonly role: Role;
  readonly questions: readonly Question[];
  /** Ids of those that may not be asked at all: a condition is not met, or not known yet. */
  readonly waiting: ReadonlySet<string>;
  /** What is known about them now, by question; nothing about open ones. */
  readonly before: ReadonlyMap<string, Known>;
}

/**
 * Returns what --question, --dont-know and --by mean: without them everything that the roles of the assignment are asked, for the
 * role that is asked it. Questions whose condition is not known yet are among them.
 * @throws UserError `delegate-unknown-question`, `delegate-unknown-role`, `delegate-nothing`, `delegate-needs-by` where several roles
 * could be meant, `response-submitted`.
 */
export function cut(context: Context, assignment: Assignment): Cut {
  const sessions = openSessions(context, assignment);
  try {
    const survey = startSurvey(planFor(context, assignment, sessions));
    const by = wantedRole(context, assignment);
    const questions = wantedQuestions(context, assignment, survey, by);
    if (questions.length === 0) throw new UserError('delegate-nothing', { flag: subjectFlag(assignment).join(' ') });
    const role = by ?? onlyRole(context, questions, survey, assignment);
    refuseHandedIn(
      context,
      assignment,
      questions.map((question) => question.role.id),
    );
    const waiting = questions.filter(({ id }) => survey.relevance.get(id) !== 'true').map(({ id }) => id);
    return { assignment, role, questions, waiting: new Set(waiting), before: knownAbout(questions, sessions) };
  } finally {
    for (const session of sessions.values()) session.close();
  }
}

function wantedRole(context: Context, { questionnaire }: Assignment): Role | undefined {
  const id = textOption(context, 'by');
  if (id === undefined) return undefined;
  const role = questionnaire.roles.get(id);
  if (role !== undefined) return role;
  const roles = [...questionnaire.roles.keys()];
  const suggestion = nearest(id, roles)[0] ?? '';
  throw new UserError('delegate-unknown-role', { role: id, roles: roles.join(', '), suggestion });
}

function wantedQuestions(
  { options }: Context,
  assignment: Assignment,
  survey: Survey,
  by: Role | undefined,
): readonly Question[] {
  const named = Array.isArray(options['question']) ? options['question'] : undefined;
  refuseUnknown(named ?? [], assignment, survey);
  const isMeant = (question: Question): boolean =>
    named === undefined ? survey.relevance.get(question.id) !== 'false' : named.includes(question.id);
  const isUnknownHere = (question: Question): boolean => {
    const answer = answerTo(survey, question);
    if (computedFor(survey, question) !== undefined) return false;
    return answer?.state === 'dont_know' && (by === undefined || answer.ask === by.id);
  };
  return survey.questions.filter(
    (question) => isMeant(question) && (options['dontKnow'] !== true || isUnknownHere(question)),
  );
}

function refuseUnknown(ids: readonly string[], assignment: Assignment, { questions }: Survey): void {
  const known = questions.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const { questionnaire, department, entry } = assignment;
  const data = { question: unknown, department: (entry ?? department).id, questionnaire: questionnaire.id };
  throw new UserError('delegate-unknown-question', { ...data, suggestion: nearest(unknown, known)[0] ?? '' });
}

/** The role that all of it is meant for: that which the answers name as the one that knows, else that which is asked. */
function onlyRole(
  { options }: Context,
  questions: readonly Question[],
  survey: Survey,
  { questionnaire }: Assignment,
): Role {
  const meant = questions.map((question) => {
    const answer = answerTo(survey, question);
    const asks = options['dontKnow'] === true && answer?.state === 'dont_know' ? answer.ask : undefined;
    return questionnaire.roles.get(asks ?? '') ?? question.role;
  });
  const [role, ...others] = new Set(meant);
  if (role === undefined || others.length > 0)
    throw new UserError('delegate-needs-by', { roles: idsOf([...new Set(meant)]) });
  return role;
}

function knownAbout(questions: readonly Question[], sessions: Sessions): ReadonlyMap<string, Known> {
  return new Map(
    questions.flatMap((question) => {
      const known = knownIn(sessions, question);
      return known === undefined ? [] : [[question.id, known] as const];
    }),
  );
}
