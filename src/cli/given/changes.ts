import type { Answer } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import { answerTo, type Survey } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { withUnsaid } from '../../workspace/slice/statement.ts';
import { isAnswer, type Known } from '../../workspace/slice/three-way.ts';
import type { Context } from '../command.ts';
import { asGivenBefore, besidesOf } from '../interview/answer-parts.ts';
import type { Assignment, Sessions } from '../interview/assignment.ts';
import { showValue } from '../interview/show-value.ts';
import { type GivenAnswer, questionOf } from './given.ts';

/** An answer that differs from what is there. */
export interface Change {
  readonly question: Question;
  readonly after: Answer;
  /** `id: before -> after`, safe to show. */
  readonly line: string;
}

/** What answers are given to: where it stands, and the sessions that it was read from. */
export interface Stand {
  readonly assignment: Assignment;
  readonly survey: Survey;
  readonly sessions: Sessions;
}

/** Returns what given answers change; of several for one question the last one holds. */
export function changesIn(
  context: Context,
  { assignment, survey, sessions }: Stand,
  given: readonly GivenAnswer[],
): readonly Change[] {
  const lastOnes = new Map(given.map((one) => [one.questionId, one]));
  return [...lastOnes.values()].flatMap(({ questionId, answer, keepsRest }) => {
    const question = questionOf(assignment, questionId);
    if (question === undefined) return [];
    const before = answerTo(survey, question);
    // Comment and evidence may have waited for this answer.
    const beside = before ?? sessions.get(question.role.id)?.remarks.get(questionId);
    const said = keepsRest ? withUnsaid({ ...besidesOf(beside), ...answer }, before) : answer;
    const after = asGivenBefore(said, before);
    if (before !== undefined && isSame(before, after)) return [];
    return [{ question, after, line: changeLine(context, question, before, after) }];
  });
}

/** Returns `id: before -> after`, safe to show; where the answer stays, what of the rest changes. */
export function changeLine(context: Context, question: Question, before: Known | undefined, after: Known): string {
  const [from, to] = [describe(context, question, before), describe(context, question, after)];
  const parts = from === to ? PARTS.filter((part) => isChanged(part, before, after)) : [];
  if (parts.length > 0)
    return `${question.id}: ${context.t('given-beside', { answer: to, parts: parts.map((part) => context.t(`given-${part}`)).join(', ') })}`;
  return `${question.id}: ${from} ${context.out.symbols.forward} ${to}`;
}

/** What an answer has besides the part that is shown as the answer. */
const PARTS = ['criteria_unmet', 'ask', 'comment', 'evidence', 'target', 'given_by'] as const;

function isChanged(part: (typeof PARTS)[number], before: Known | undefined, after: Known): boolean {
  const of = (known: Known = {}): unknown => (known as Readonly<Record<string, unknown>>)[part];
  return canonicalJson(of(before) ?? null) !== canonicalJson(of(after) ?? null);
}

/** The day alone makes no difference: giving the same answer twice changes nothing. */
function isSame(a: Answer, b: Answer): boolean {
  return canonicalJson({ ...a, answered_on: '' }) === canonicalJson({ ...b, answered_on: '' });
}

function describe(context: Context, question: Question, known: Known | undefined): string {
  const answer = isAnswer(known) ? known : undefined;
  const { t } = context;
  switch (answer?.state) {
    case undefined:
      return t('state-open');
    case 'answered':
      return showValue(context, question, answer.value);
    case 'not_applicable':
      return `${t('state-not_applicable')} (${safeLine(answer.reason)})`;
    case 'dont_know':
      return t('state-dont_know');
  }
}
