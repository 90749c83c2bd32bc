import { type Answer, ORGANISATION, type Response } from '../../model/answer.ts';
import type { AnswerNode } from '../../model/assessment.ts';
import type { checkAnswer } from '../../questionnaire/check-answer.ts';
import type { NamedQuestion, Names, ReportInput } from '../facts.ts';
import { questionNodes } from '../result.ts';

/** Whose answers are handed in. */
export interface HandInScope {
  readonly subject: string;
  /** Ids of the roles, in the questionnaire's order. */
  readonly roles: readonly string[];
  /** The questionnaire's conditions, compiled; needed when it has constraints. */
  readonly conditions?: Parameters<typeof checkAnswer>[3];
}

/** An answer that is asked of the roles that hand in, or may be. */
export interface OwnAnswer {
  readonly question: NamedQuestion;
  readonly node: AnswerNode;
  /** As it is kept, also where it does not count. */
  readonly given: Answer | undefined;
}

/** Returns what is asked of some roles, in the questionnaire's order. */
export function ownAnswers(input: ReportInput, scope: HandInScope, names: Names): readonly OwnAnswer[] {
  return questionNodes(input.organisation.total).flatMap(({ id, answers }) =>
    answers
      .filter((node) => isOwn(node, scope))
      .map((node) => ({ question: names.question(id), node, given: givenAnswer(node, id, input.responses) })),
  );
}

/** Returns whether something belongs to the roles that hand in: about their department, or about the organisation. */
export function isOwn(
  one: { readonly subject: string; readonly role: string },
  { subject, roles }: HandInScope,
): boolean {
  return roles.includes(one.role) && (one.subject === ORGANISATION || one.subject === subject);
}

function givenAnswer(
  { subject, role }: AnswerNode,
  questionId: string,
  responses: readonly Response[],
): Answer | undefined {
  const response = responses.find(({ key }) => key.subject === subject && key.role === role);
  return response !== undefined && Object.hasOwn(response.answers, questionId)
    ? response.answers[questionId]
    : undefined;
}
