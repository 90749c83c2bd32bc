import type { Conditions } from '../expression/types.ts';
import type { Answer } from '../model/answer.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { nearest } from '../suggest/nearest.ts';
import type { AnswerProblem, ValueProblem } from './answer-problem.ts';
import { isCalendarDay } from './calendar.ts';
import { checkTarget, checkValue } from './check-value.ts';

/**
 * Returns what is wrong with an answer to a question, in the order of its fields; nothing when it is valid. This is the one
 * truth about valid answers, for typed input, files and stored responses alike.
 * `conditions` are needed for a question with a constraint: @throws Error where they are missing then, because a constraint
 * that nobody looks at would pass silently.
 */
export function checkAnswer(
  question: Question,
  answer: Answer,
  questionnaire: Pick<Questionnaire, 'roles' | 'evidenceKinds'>,
  conditions?: Pick<Conditions, 'constraint'>,
): readonly AnswerProblem[] {
  const problems = [
    ...checkState(question, answer, questionnaire, conditions),
    ...checkExtras(question, answer, questionnaire),
    ...checkRole(answer.given_by, '/given_by', questionnaire),
  ];
  return problems.map(({ messageId, data, suggestions = [], field }) => ({
    messageId,
    data: { question: question.id, ...data },
    field,
    suggestions,
  }));
}

interface PlacedProblem extends ValueProblem {
  readonly field: string;
}

function checkState(
  question: Question,
  answer: Answer,
  questionnaire: Pick<Questionnaire, 'roles'>,
  conditions: Pick<Conditions, 'constraint'> | undefined,
): readonly PlacedProblem[] {
  switch (answer.state) {
    case 'answered':
      return [...checkStatedValue(question, answer, conditions), ...checkCriteria(question, answer)];
    case 'not_applicable':
      return checkNotApplicable(question, answer);
    case 'dont_know':
      return checkRole(answer.ask, '/ask', questionnaire);
  }
}

type Answered = Extract<Answer, { state: 'answered' }>;
type NotApplicable = Extract<Answer, { state: 'not_applicable' }>;

function checkStatedValue(
  question: Question,
  { value }: Answered,
  conditions: Pick<Conditions, 'constraint'> | undefined,
): readonly PlacedProblem[] {
  const problems = checkValue(question, value);
  if (problems.length > 0) return problems.map((problem) => ({ ...problem, field: '/value' }));
  if (question.constraint === undefined) return [];
  if (conditions === undefined) throw new Error(`constraint of ${question.id} cannot be checked without conditions`);
  if (conditions.constraint(question.id, value)) return [];
  return [{ messageId: 'answer-constraint', data: { value: String(value) }, field: '/value' }];
}

function checkCriteria(question: Question, answer: Answered): readonly PlacedProblem[] {
  const count = question.criteria.length;
  return (answer.criteria_unmet ?? []).flatMap((number, index) =>
    Number.isInteger(number) && number >= 1 && number <= count
      ? []
      : [{ messageId: 'answer-unknown-criterion', data: { number, count }, field: `/criteria_unmet/${index}` }],
  );
}

function checkNotApplicable(question: Question, { reason }: NotApplicable): readonly PlacedProblem[] {
  if (!question.notApplicable.allowed)
    return [{ messageId: 'answer-not-applicable-refused', data: {}, field: '/state' }];
  return reason.trim() === '' ? [{ messageId: 'answer-reason-missing', data: {}, field: '/reason' }] : [];
}

function checkRole(
  role: string | undefined,
  field: string,
  { roles }: Pick<Questionnaire, 'roles'>,
): readonly PlacedProblem[] {
  if (role === undefined || roles.has(role)) return [];
  return [{ messageId: 'answer-unknown-role', data: { role }, field, suggestions: nearest(role, [...roles.keys()]) }];
}

function checkExtras(
  question: Question,
  answer: Answer,
  { evidenceKinds }: Pick<Questionnaire, 'evidenceKinds'>,
): readonly PlacedProblem[] {
  const evidence = (answer.evidence ?? []).flatMap(({ kind, date }, index) => [
    ...checkKind(kind, evidenceKinds, `/evidence/${index}/kind`),
    ...checkDay(date, `/evidence/${index}/date`),
  ]);
  return [...evidence, ...checkAnswerTarget(question, answer), ...checkDay(answer.answered_on, '/answered_on')];
}

function checkKind(kind: string, kinds: Questionnaire['evidenceKinds'], field: string): readonly PlacedProblem[] {
  if (kinds.has(kind)) return [];
  const suggestions = nearest(kind, [...kinds.keys()]);
  return [{ messageId: 'answer-unknown-evidence-kind', data: { kind }, field, suggestions }];
}

function checkAnswerTarget(question: Question, { target }: Answer): readonly PlacedProblem[] {
  if (target === undefined) return [];
  const problems = checkTarget(question, target.value).map((problem) => ({ ...problem, field: '/target/value' }));
  return [...problems, ...checkDay(target.by, '/target/by')];
}

function checkDay(day: string | undefined, field: string): readonly PlacedProblem[] {
  if (day === undefined || isCalendarDay(day)) return [];
  return [{ messageId: 'answer-not-a-day', data: { value: day }, field }];
}
