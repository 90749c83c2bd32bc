import type { Truth } from '../expression/types.ts';
import { type Answer, type Answers, ORGANISATION, type Response, type ResponseStatus } from '../model/answer.ts';
import { type ComputedValue, countedAnswer } from '../model/computed.ts';
import type { Question } from '../model/questionnaire.ts';
import { isAskedAbout, type Subject, subjectsOf } from '../model/subject.ts';
import { relevantQuestions } from '../questionnaire/relevance.ts';
import type { AssessmentInput } from './input.ts';
import type { ScoringPlan } from './plan.ts';

/** One subject that is asked a question, and what it has said so far. */
export interface Asked {
  /** Id of a department or entry, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  /** unknown: an answer that the condition hangs on is missing. */
  readonly relevance: Exclude<Truth, 'false'>;
  /** undefined also when two writers disagree. */
  readonly answer: Answer | undefined;
  readonly inConflict: boolean;
  /** Where the answer comes from, or why it does not, of a computed question; null for every other. */
  readonly computed: ComputedValue | null;
  /** Full-time equivalents, or cases; undefined where the workspace does not say, and for the organisation. */
  readonly size: number | undefined;
}

/** Who is asked what in one wave, and what came back: steps 1 and 2 of the order of steps. */
export interface Survey {
  /** Returns everybody who is asked a question, or may be, in the workspace's order. */
  askedOf(question: Question): readonly Asked[];
  /** Returns how far the response of a role about a subject is; undefined when there is none. */
  statusOf(subject: string, role: string): ResponseStatus | undefined;
}

/** Returns the survey behind an assessment. Responses to other waves or questionnaires do not count. */
export function openSurvey(plan: ScoringPlan, input: AssessmentInput): Survey {
  const isWhole = input.subject === ORGANISATION;
  const kinds = new Set(plan.questionnaire.questions.map(({ role }) => role.per));
  const concerned = subjectsOf({ registers: [], ...input }, input.wave.date).filter(
    // A department's own profile holds what is asked about it and about the entries that it answers for.
    ({ id, kind, department }) => kinds.has(kind) && (isWhole || id === input.subject || department === input.subject),
  );
  const sheets = sheetsOf(plan, input, new Set([ORGANISATION, ...concerned.map(({ id }) => id)]));
  const organisation = sheets.get(ORGANISATION) ?? emptySheet();
  for (const one of input.computed ?? []) addComputed(organisation, one, input.wave.date);
  const members = concerned.map((subject): Member => {
    const sheet = sheets.get(subject.id) ?? emptySheet();
    return { subject, sheet, isRelevant: relevanceOf(plan, subject.flags, sheet.answers, organisation.answers) };
  });
  const isRelevantOnce = relevanceOf(plan, [], {}, organisation.answers);
  return {
    askedOf(question) {
      const { role } = question;
      if (role.per === 'organisation')
        return isWhole ? ask(question, isRelevantOnce(question), ORGANISATION, organisation) : [];
      const like = members.filter(({ subject }) => subject.kind === role.per);
      const asked = like.filter(({ subject }) => isAskedAbout(subject, role));
      // A role that no department holds leaves its questions open, once for the organisation, if they concern anybody.
      const isOrphan = isWhole && asked.length === 0;
      return isOrphan ? ask(question, anyOf(question, like), ORGANISATION, organisation) : askAll(question, asked);
    },
    statusOf: (subject, role) => sheets.get(subject)?.roles.get(role),
  };
}

/** All answers about one subject, whatever role gave them. */
interface Sheet {
  readonly roles: Map<string, ResponseStatus>;
  readonly answers: Record<string, Answer>;
  readonly conflicts: Set<string>;
  readonly computed: Map<string, ComputedValue>;
}

interface Member {
  readonly subject: Subject;
  readonly sheet: Sheet;
  readonly isRelevant: (question: Question) => Truth;
}

function emptySheet(): Sheet {
  return { roles: new Map(), answers: Object.create(null), conflicts: new Set(), computed: new Map() };
}

function sheetsOf(
  plan: ScoringPlan,
  { wave, responses }: AssessmentInput,
  subjects: ReadonlySet<string>,
): ReadonlyMap<string, Sheet> {
  const roleOf = new Map(plan.questionnaire.questions.map(({ id, role }) => [id, role.id]));
  const sheets = new Map<string, Sheet>();
  for (const response of responses) {
    const { key } = response;
    const isMeant = key.wave === wave.id && key.questionnaire === plan.questionnaire.id && subjects.has(key.subject);
    // Further raters are shown beside the main response (rule R9) and count nowhere, even if they got in here.
    if (!isMeant || key.rater !== undefined) continue;
    const sheet = sheets.get(key.subject) ?? emptySheet();
    sheets.set(key.subject, sheet);
    addResponse(sheet, response, roleOf);
  }
  return sheets;
}

/** An answer counts only in the file of the role that is asked; one in conflict is not decided here, so it is not there. */
function addResponse(
  sheet: Sheet,
  { key, status, answers, conflicts }: Response,
  roleOf: ReadonlyMap<string, string>,
): void {
  sheet.roles.set(key.role, status);
  for (const [id, answer] of Object.entries(answers)) if (roleOf.get(id) === key.role) sheet.answers[id] = answer;
  for (const { questionId } of conflicts) {
    if (roleOf.get(questionId) !== key.role) continue;
    sheet.conflicts.add(questionId);
    delete sheet.answers[questionId];
  }
}

/** What is computed takes the place of what is typed; comment and evidence beside it stay. */
function addComputed(sheet: Sheet, computed: ComputedValue, day: string): void {
  const { questionId, value } = computed;
  sheet.computed.set(questionId, computed);
  if (value === null) return;
  sheet.answers[questionId] = countedAnswer(value, sheet.answers[questionId], day);
  sheet.conflicts.delete(questionId);
}

function relevanceOf(
  { questionnaire, conditions }: ScoringPlan,
  flags: readonly string[],
  ownAnswers: Answers,
  organisationAnswers: Answers,
): (question: Question) => Truth {
  if (conditions === undefined) return () => 'true';
  const relevance = relevantQuestions(questionnaire, conditions, { flags, ownAnswers, organisationAnswers });
  return ({ id }) => relevance.get(id) ?? 'unknown';
}

function askAll(question: Question, members: readonly Member[]): readonly Asked[] {
  return members.flatMap(({ subject: { id, size }, sheet, isRelevant }) =>
    ask(question, isRelevant(question), id, sheet, size),
  );
}

function ask({ id, role }: Question, relevance: Truth, subject: string, sheet: Sheet, size?: number): readonly Asked[] {
  if (relevance === 'false') return [];
  const [answer, inConflict] = [sheet.answers[id], sheet.conflicts.has(id)];
  return [{ subject, role: role.id, relevance, answer, inConflict, computed: sheet.computed.get(id) ?? null, size }];
}

function anyOf(question: Question, members: readonly Member[]): Truth {
  const truths = members.map(({ isRelevant }) => isRelevant(question));
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}
