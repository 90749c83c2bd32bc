import type { Conditions } from '../expression/types.ts';
import { type Answer, ORGANISATION, type Response } from '../model/answer.ts';
import type { Assessment, ScoredNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { MessageData } from '../model/finding.ts';
import type { Question, Questionnaire, QuestionnaireTest } from '../model/questionnaire.ts';
import type { Entry } from '../model/register.ts';
import { registersAskedBy } from '../model/subject.ts';
import { checkAnswer } from '../questionnaire/check-answer.ts';
import { assess } from '../scoring/assess.ts';
import { roundHalfAway } from '../scoring/rounding.ts';
import { nearest } from '../suggest/nearest.ts';

/** Something about a test that is not as it says. */
export interface TestProblem {
  readonly messageId: string;
  readonly data: MessageData;
  /** Where, as steps below the test. */
  readonly field: readonly string[];
  readonly suggestions?: readonly string[];
}

// The one department of a test, which also answers for the one entry of each register; the day is any, because nothing in a
// test has an age.
const DEPARTMENT = 'test';
const WAVE = { id: 'test', date: '2026-01-01' } as const;

/** Returns where a questionnaire's own test does not come out as it says. The questionnaire has no errors. */
export function runTest(
  test: QuestionnaireTest,
  questionnaire: Questionnaire,
  conditions: Conditions,
): readonly TestProblem[] {
  const problems = [...test.answers].flatMap(([id, value]) => checkTestAnswer(id, value, questionnaire, conditions));
  const unknown = unknownExpectations(test, questionnaire);
  if (problems.length + unknown.length > 0) return [...problems, ...unknown];
  const assessment = assess({
    questionnaire,
    wave: WAVE,
    departments: [{ id: DEPARTMENT, title: {}, roles: [...questionnaire.roles.keys()], flags: test.flags, staff: 1 }],
    registers: registersAskedBy(questionnaire.roles).map((id) => ({ id, entries: [entryOf(id, test)] })),
    responses: [...questionnaire.roles.keys()].map((role) => responseOf(role, test, questionnaire)),
    subject: ORGANISATION,
  });
  return compare(test, assessment);
}

function checkTestAnswer(
  id: string,
  value: unknown,
  questionnaire: Questionnaire,
  conditions: Conditions,
): readonly TestProblem[] {
  const question = questionnaire.questions.find((candidate) => candidate.id === id);
  const field = ['answers', id];
  if (question === undefined) {
    const suggestions = nearest(
      id,
      questionnaire.questions.map((candidate) => candidate.id),
    );
    return [{ messageId: 'test-unknown-question', data: { question: id }, field, suggestions }];
  }
  const [problem] = checkAnswer(question, toAnswer(value), questionnaire, conditions);
  if (problem === undefined) return [];
  const { suggestions } = problem;
  return [{ messageId: 'test-impossible-answer', data: { question: id, value: String(value) }, field, suggestions }];
}

function unknownExpectations(
  { expect }: QuestionnaireTest,
  { dimensions, questions, views }: Questionnaire,
): readonly TestProblem[] {
  const areas = views.flatMap((view) => view.areas);
  const named = [
    { part: 'dimensions', ids: Object.keys(expect.dimensions ?? {}), known: dimensions.map(({ id }) => id) },
    { part: 'areas', ids: Object.keys(expect.areas ?? {}), known: areas.map(({ id }) => id) },
    { part: 'relevant', ids: Object.keys(expect.relevant ?? {}), known: questions.map(({ id }) => id) },
  ];
  return named.flatMap(({ part, ids, known }) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => ({
        messageId: 'test-unknown-expectation',
        data: { id },
        field: ['expect', part, id],
        suggestions: nearest(id, known),
      })),
  );
}

function responseOf(role: string, test: QuestionnaireTest, questionnaire: Questionnaire): Response {
  const mine = questionnaire.questions.filter((question) => question.role.id === role && test.answers.has(question.id));
  const subject = subjectOf(questionnaire.roles.get(role)?.per ?? 'department');
  return {
    key: { wave: WAVE.id, questionnaire: questionnaire.id, subject, role },
    questionnaireVersion: questionnaire.version,
    questionnaireDigest: questionnaire.digest,
    status: 'draft',
    invented: true,
    answers: Object.fromEntries(mine.map(({ id }: Question) => [id, toAnswer(test.answers.get(id))])),
    conflicts: [],
    lastQuestionId: undefined,
    lastChange: undefined,
  };
}

function entryOf(register: string, { flags }: QuestionnaireTest): Entry {
  const id = entryIdOf(register);
  const cases = { count: 1, period: WAVE.id, source: undefined };
  return { id, title: {}, department: DEPARTMENT, flags, cases, since: undefined, ended: undefined, values: {} };
}

function subjectOf(per: string): string {
  if (per === 'organisation') return ORGANISATION;
  return per === 'department' ? DEPARTMENT : entryIdOf(per);
}

function entryIdOf(register: string): string {
  return `entry-of-${register}`;
}

/** null stands for not applicable, "dont_know" for don't know. */
function toAnswer(value: unknown): Answer {
  const answered_on = WAVE.date;
  if (value === null) return { state: 'not_applicable', reason: 'test', answered_on };
  if (value === 'dont_know') return { state: 'dont_know', answered_on };
  return { state: 'answered', value: value as Extract<Answer, { state: 'answered' }>['value'], answered_on };
}

function compare({ expect }: QuestionnaireTest, { total, views }: Assessment): readonly TestProblem[] {
  const { score, low, high, evidenced } = total.scores;
  const wholes = (part: 'dimensions' | 'areas', nodes: readonly Pick<ScoredNode, 'id' | 'scores'>[]) =>
    Object.entries(expect[part] ?? {}).map(([id, expected]) => {
      const scores = nodes.find((node) => node.id === id)?.scores;
      return difference(expected, asWritten(scores?.score, expected, 1), 'expect', part, id);
    });
  const questions = total.dimensions.flatMap((dimension) => dimension.questions);
  const relevant = Object.entries(expect.relevant ?? {}).map(([id, expected]) => {
    const asked = questions.find((question) => question.id === id)?.answers ?? [];
    return difference(
      expected,
      asked.some((answer) => !answer.relevanceUnknown),
      'expect',
      'relevant',
      id,
    );
  });
  return [
    difference(expect.total, asWritten(score, expect.total, 1), 'expect', 'total'),
    difference(expect.low, asWritten(low, expect.low, 1), 'expect', 'low'),
    difference(expect.high, asWritten(high, expect.high, 1), 'expect', 'high'),
    difference(expect.evidenced, asWritten(evidenced, expect.evidenced, 1), 'expect', 'evidenced'),
    difference(expect.coverage, asWritten(total.coverage, expect.coverage, 3), 'expect', 'coverage'),
    difference(expect.level, total.level, 'expect', 'level'),
    ...wholes('dimensions', total.dimensions),
    ...wholes(
      'areas',
      views.flatMap(({ areas }) => areas),
    ),
    ...relevant,
  ].flat();
}

/** Returns a number with as many decimals as the expected one is written with, but at least so many. */
function asWritten(
  number: Exact | null | undefined,
  expected: number | null | undefined,
  atLeast: number,
): number | null {
  if (number === null || number === undefined) return null;
  const [, decimals = ''] = String(expected ?? '').split('.');
  return Number(roundHalfAway(number, Math.max(atLeast, decimals.length)));
}

type Outcome = number | boolean | null;

function difference(
  expected: Outcome | undefined,
  actual: Outcome,
  ...field: readonly string[]
): readonly TestProblem[] {
  if (expected === undefined || expected === actual) return [];
  const data = { what: field.slice(1).join(' '), expected: String(expected), actual: String(actual) };
  return [{ messageId: 'failing-test', data, field }];
}
