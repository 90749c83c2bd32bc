import type { Truth } from '../expression/types.ts';
import { type Answer, type Answers, ORGANISATION, type Response } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Department } from '../model/workspace.ts';
import { relevantQuestions } from '../questionnaire/relevance.ts';
import type { AssessmentInput } from './input.ts';
import type { ScoringPlan } from './plan.ts';

/** One subject that is asked a question, and what it has said so far. */
export interface Asked {
  /** Department id, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  /** unknown: an answer that the condition hangs on is missing. */
  readonly relevance: Exclude<Truth, 'false'>;
  /** undefined also when two writers disagree. */
  readonly answer: Answer | undefined;
  readonly inConflict: boolean;
  /** Full-time equivalents; undefined where the workspace does not say, and for the organisation. */
  readonly staff: number | undefined;
}

/** Who is asked what in one wave, and what came back: steps 1 and 2 of the order of steps. */
export interface Survey {
  /** Returns everybody who is asked a question, or may be, in the workspace's order. */
  askedOf(question: Question): readonly Asked[];
  /** Returns whether there is a response of a role about a subject. */
  hasResponse(subject: string, role: string): boolean;
}

/** Returns the survey behind an assessment. Responses to other waves or questionnaires do not count. */
export function openSurvey(plan: ScoringPlan, input: AssessmentInput): Survey {
  const isWhole = input.subject === ORGANISATION;
  const concerned = input.departments.filter(({ id }) => isWhole || id === input.subject);
  const sheets = sheetsOf(plan, input, new Set([ORGANISATION, ...concerned.map(({ id }) => id)]));
  const organisation = sheets.get(ORGANISATION) ?? emptySheet();
  const members = concerned.map((department): Member => {
    const sheet = sheets.get(department.id) ?? emptySheet();
    return { department, sheet, isRelevant: relevanceOf(plan, department.flags, sheet.answers, organisation.answers) };
  });
  const isRelevantOnce = relevanceOf(plan, [], {}, organisation.answers);
  return {
    askedOf(question) {
      const { id, per } = question.role;
      if (per === 'department') {
        const holders = members.filter(({ department }) => department.roles.includes(id));
        // A role that no department holds leaves its questions open, once for the organisation, if they concern anybody.
        const isOrphan = isWhole && holders.length === 0;
        return isOrphan
          ? ask(question, anyOf(question, members), ORGANISATION, organisation)
          : askAll(question, holders);
      }
      return isWhole ? ask(question, isRelevantOnce(question), ORGANISATION, organisation) : [];
    },
    hasResponse: (subject, role) => sheets.get(subject)?.roles.has(role) ?? false,
  };
}

/** All answers about one subject, whatever role gave them. */
interface Sheet {
  readonly roles: Set<string>;
  readonly answers: Record<string, Answer>;
  readonly conflicts: Set<string>;
}

interface Member {
  readonly department: Department;
  readonly sheet: Sheet;
  readonly isRelevant: (question: Question) => Truth;
}

function emptySheet(): Sheet {
  return { roles: new Set(), answers: Object.create(null), conflicts: new Set() };
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
function addResponse(sheet: Sheet, { key, answers, conflicts }: Response, roleOf: ReadonlyMap<string, string>): void {
  sheet.roles.add(key.role);
  for (const [id, answer] of Object.entries(answers)) if (roleOf.get(id) === key.role) sheet.answers[id] = answer;
  for (const { questionId } of conflicts) {
    if (roleOf.get(questionId) !== key.role) continue;
    sheet.conflicts.add(questionId);
    delete sheet.answers[questionId];
  }
}

function relevanceOf(
  { questionnaire, conditions }: ScoringPlan,
  flags: readonly string[],
  departmentAnswers: Answers,
  organisationAnswers: Answers,
): (question: Question) => Truth {
  if (conditions === undefined) return () => 'true';
  const relevance = relevantQuestions(questionnaire, conditions, { flags, departmentAnswers, organisationAnswers });
  return ({ id }) => relevance.get(id) ?? 'unknown';
}

function askAll(question: Question, holders: readonly Member[]): readonly Asked[] {
  return holders.flatMap(({ department: { id, staff }, sheet, isRelevant }) =>
    ask(question, isRelevant(question), id, sheet, staff),
  );
}

function ask(
  { id, role }: Question,
  relevance: Truth,
  subject: string,
  sheet: Sheet,
  staff?: number,
): readonly Asked[] {
  if (relevance === 'false') return [];
  const [answer, inConflict] = [sheet.answers[id], sheet.conflicts.has(id)];
  return [{ subject, role: role.id, relevance, answer, inConflict, staff }];
}

function anyOf(question: Question, members: readonly Member[]): Truth {
  const truths = members.map(({ isRelevant }) => isRelevant(question));
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}
