import type { AnswerNode, Assessment, QuestionNode } from '../model/assessment.ts';
import type { Question } from '../model/questionnaire.ts';
import { isDutyMet } from '../scoring/duty.ts';
import { fromExact } from '../scoring/rational.ts';
import { type Named, type NamedQuestion, type Names, namesOf, questionsById, type ReportInput } from './facts.ts';
import { questionNodes } from './result.ts';

/** A question about something that the law demands, and where it is met. */
export interface Duty extends NamedQuestion {
  /** As it is cited. */
  readonly ref: string | null;
  readonly source: string | null;
  /** Day on which the source was read. */
  readonly checkedOn: string | null;
  /** What still has to be checked about the legal basis; null when it was read in the source. */
  readonly unverified: string | null;
  readonly met: readonly Named[];
  readonly notMet: readonly Named[];
  /** Open, not known or in conflict. */
  readonly unknown: readonly Named[];
  readonly notApplicable: readonly Named[];
}

/**
 * Returns the legal duties that an assessment asks about, in the questionnaire's order.
 * A duty is met from `legal.met_from`, else above the lowest answer.
 */
export function dutiesOf(assessment: Assessment, input: ReportInput): readonly Duty[] {
  const names = namesOf(input);
  const questions = questionsById(input.questionnaire);
  return questionNodes(assessment.total).flatMap((node) => {
    const question = questions.get(node.id);
    const isAsked = question?.legal.binding === 'must' && node.answers.length > 0;
    return isAsked ? [duty(node, question, names)] : [];
  });
}

function duty(node: QuestionNode, question: Question, names: Names): Duty {
  const { ref, source, checkedOn, unverified } = question.legal;
  const where = (fits: (answer: AnswerNode) => boolean) =>
    node.answers.filter(fits).map(({ subject }) => names.subject(subject));
  return {
    ...names.question(node.id),
    ref: ref ?? null,
    source: source ?? null,
    checkedOn: checkedOn ?? null,
    unverified: unverified === undefined ? null : names.text(unverified),
    met: where((answer) => answer.state === 'answered' && isMet(answer, question)),
    notMet: where((answer) => answer.state === 'answered' && !isMet(answer, question)),
    unknown: where(({ state }) => state === 'open' || state === 'dont_know'),
    notApplicable: where(({ state }) => state === 'not_applicable'),
  };
}

function isMet({ shares: { score } }: AnswerNode, question: Question): boolean {
  return score !== null && isDutyMet(question, fromExact(score));
}
