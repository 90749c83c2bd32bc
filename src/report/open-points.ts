import { ORGANISATION, type Response } from '../model/answer.ts';
import type { AnswerNode, QuestionNode } from '../model/assessment.ts';
import { holdersIn, type Named, type NamedQuestion, type Names, namesOf, type ReportInput, type Who } from './facts.ts';
import { responseOf } from './response-of.ts';
import { questionNodes } from './result.ts';
import { isUnsupported, type Work, workOf } from './work.ts';

/** A question, and whose answers are meant. */
export interface OpenPoint {
  readonly question: NamedQuestion;
  readonly who: readonly Who[];
}

/** Questions whose answers are not known, by the role that could know them. */
interface DontKnowGroup {
  /** null: nobody was named. */
  readonly ask: Named | null;
  readonly points: readonly OpenPoint[];
}

/** A question that does not apply somewhere, with the reasons given; the reason given most often comes first. */
interface NotApplicablePoint {
  readonly question: NamedQuestion;
  readonly reasons: readonly { readonly reason: string; readonly who: readonly Who[] }[];
}

/** What is still to be done or to be cleared up. Questions in the questionnaire's order. */
export interface OpenPoints {
  readonly work: readonly Work[];
  /** In the questionnaire's order of roles, those that name nobody last. */
  readonly dontKnow: readonly DontKnowGroup[];
  /** Questions that two writers answered differently. */
  readonly conflicts: readonly OpenPoint[];
  /** Answers that ask for evidence and have none that is valid. */
  readonly unsupported: readonly OpenPoint[];
  readonly notApplicable: readonly NotApplicablePoint[];
}

/**
 * Returns the open points of the whole organisation, or of what one department has to answer, or about one entry. Answers without
 * evidence are counted for everybody, and listed where they are about the organisation or in an own report.
 */
export function openPointsOf(input: ReportInput, only?: string): OpenPoints {
  const names = namesOf(input);
  const holderOf = holdersIn(input.workspace);
  const { evidence } = input.questionnaire.scoring;
  const isWhole = only === undefined;
  const isMeant = (subject: string, role: string): boolean =>
    isWhole || subject === only || holderOf(subject, role)?.id === only;
  const nodes = questionNodes(input.organisation.total).map((node) => ({
    ...node,
    answers: node.answers.filter(({ subject, role }) => isMeant(subject, role)),
  }));
  const points = (fits: (answer: AnswerNode, question: QuestionNode) => boolean): readonly OpenPoint[] =>
    nodes
      .map((node) => ({ node, found: node.answers.filter((answer) => fits(answer, node)) }))
      .filter(({ found }) => found.length > 0)
      .map(({ node, found }) => ({ question: names.question(node.id), who: found.map(names.who) }));
  const asks = [...input.questionnaire.roles.keys(), undefined];
  return {
    work: workOf(input).filter(({ subject, role }) => isMeant(subject.id, role.id)),
    dontKnow: asks
      .map((ask) => ({
        ask: ask === undefined ? null : names.role(ask),
        points: points((answer, { id }) => isUnknownTo(ask, answer, givenAnswer(answer, id, input.responses), asks)),
      }))
      .filter((group) => group.points.length > 0),
    conflicts: points(({ inConflict }) => inConflict),
    unsupported: points((answer) => isUnsupported(answer, evidence) && (!isWhole || answer.subject === ORGANISATION)),
    notApplicable: nodes.flatMap((node) => notApplicablePoint(node, input.responses, names)),
  };
}

type GivenAnswer = Response['answers'][string] | undefined;

/** Whether an answer is not known and the role could know it; a role that does not exist is nobody. */
function isUnknownTo(
  ask: string | undefined,
  { state }: AnswerNode,
  given: GivenAnswer,
  roles: readonly (string | undefined)[],
): boolean {
  if (state !== 'dont_know') return false;
  const named = given?.state === 'dont_know' && roles.includes(given.ask) ? given.ask : undefined;
  return named === ask;
}

function notApplicablePoint(
  node: QuestionNode,
  responses: readonly Response[],
  names: Names,
): readonly NotApplicablePoint[] {
  const groups = new Map<string, Who[]>();
  for (const answer of node.answers.filter(({ state }) => state === 'not_applicable')) {
    const given = givenAnswer(answer, node.id, responses);
    const reason = given?.state === 'not_applicable' ? given.reason : '';
    groups.set(reason, [...(groups.get(reason) ?? []), names.who(answer)]);
  }
  if (groups.size === 0) return [];
  const reasons = [...groups].map(([reason, who]) => ({ reason, who })).sort((a, b) => b.who.length - a.who.length);
  return [{ question: names.question(node.id), reasons }];
}

function givenAnswer(answer: AnswerNode, questionId: string, responses: readonly Response[]): GivenAnswer {
  return responseOf(responses, answer)?.answers[questionId];
}
