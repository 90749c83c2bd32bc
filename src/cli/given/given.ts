import type { Answer } from '../../model/answer.ts';
import type { Finding, SourceRange } from '../../model/finding.ts';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import type { RowStand } from '../../sheet/stand.ts';
import { nearest } from '../../suggest/nearest.ts';
import { checkStoredAnswer, type Locate } from '../../workspace/check-response.ts';
import type { Assignment } from '../interview/assignment.ts';
import { subjectOf } from '../interview/assignment.ts';

/** An answer that came from a file or a flag. */
export interface GivenAnswer {
  readonly questionId: string;
  readonly answer: Answer;
  /** What is not mentioned stays as it is; otherwise the answer is everything that there is to be. */
  readonly keepsRest: boolean;
  /** What the row of a sheet was printed with; missing where nothing says so. */
  readonly stand?: RowStand | undefined;
}

/** Answers that came together, and everything that is wrong with them. */
export interface Given {
  readonly answers: readonly GivenAnswer[];
  readonly findings: readonly Finding[];
  /** What is worth knowing although the answers can be taken. */
  readonly notes: readonly Finding[];
  /** Text for code frames, by the name under which findings show it. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Returns what is wrong with one answer, whichever of the assignment's roles it belongs to. */
export function checkGiven(id: string, answer: Answer, assignment: Assignment, locate: Locate): readonly Finding[] {
  const { questionnaire, wave, roles, rater, conditions } = assignment;
  const own = questionnaire.questions.filter(({ role }) => roles.some((one) => one.id === role.id));
  const meant = nearest(
    id,
    own.map((candidate) => candidate.id),
  )[0];
  const question =
    questionnaire.questions.find((candidate) => candidate.id === id) ?? own.find((one) => one.id === meant);
  // A question of a role that is not asked here, or that nothing is like, is reported against the first role.
  const role = roles.find((candidate) => candidate.id === question?.role.id) ?? roles[0];
  if (role === undefined) throw new Error('an assignment has at least one role');
  const key = {
    wave: wave.id,
    questionnaire: questionnaire.id,
    subject: subjectOf(role, assignment),
    role: role.id,
    rater,
  };
  return checkStoredAnswer(id, answer, { key, questionnaire, conditions }, locate);
}

/** Returns the question of an assignment, undefined when there is none with this id. */
export function questionOf({ questionnaire }: Assignment, id: string): Question | undefined {
  return questionnaire.questions.find((question) => question.id === id);
}

/** Returns findings in which ids that no question can have come with the ids of questions that they are like. */
export function suggestQuestions(
  findings: readonly Finding[],
  { questions }: Pick<Questionnaire, 'questions'>,
): readonly Finding[] {
  const ids = questions.map(({ id }) => id);
  return findings.map((finding) => {
    const { messageId, data } = finding;
    return messageId === 'malformed-id' ? { ...finding, suggestions: nearest(String(data['value']), ids) } : finding;
  });
}

/** Returns a finding of an error at a place. */
export function errorAt(
  {
    ruleId,
    messageId,
    data,
    suggestions = [],
  }: Pick<Finding, 'ruleId' | 'messageId' | 'data'> & Partial<Pick<Finding, 'suggestions'>>,
  at: SourceRange,
): Finding {
  return { ruleId, messageId, data, severity: 'error', at, related: [], suggestions };
}
