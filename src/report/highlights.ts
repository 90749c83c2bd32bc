import type { Response } from '../model/answer.ts';
import type { AnswerNode, Assessment, QuestionNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Question } from '../model/questionnaire.ts';
import { fromDecimal, fromExact, toExact } from '../scoring/rational.ts';
import { type Named, type NamedQuestion, type Names, namesOf, questionsById, type ReportInput } from './facts.ts';
import { type NextMeasure, nextMeasure } from './next-measure.ts';
import { responseOf } from './response-of.ts';
import { isWellCovered, questionNodes } from './result.ts';
import { type Stated, statedNode } from './stated.ts';

/** A dimension at one end of the profile. */
export interface DimensionHighlight extends Named {
  readonly score: Exact;
}

/** A question at one end of the profile. */
export interface QuestionHighlight extends NamedQuestion {
  readonly score: Exact;
  /** How many answers the score rests on. */
  readonly answers: number;
  /** What was answered, where the score rests on one answer alone. */
  readonly stated: Stated | null;
  readonly measure: NextMeasure | null;
}

/** Both ends of a list, each with the most extreme first; nothing is in both. */
interface Ends<T> {
  readonly strongest: readonly T[];
  readonly weakest: readonly T[];
}

/** What stands out: only what rests on enough answers. Equal scores keep the questionnaire's order. */
export interface Highlights {
  readonly dimensions: Ends<DimensionHighlight>;
  readonly questions: Ends<QuestionHighlight>;
}

const MOST_DIMENSIONS = 3;
const MOST_QUESTIONS = 5;

/** Returns the strongest and the weakest dimensions and questions of an assessment. */
export function highlightsOf(assessment: Assessment, input: ReportInput): Highlights {
  const names = namesOf(input);
  const questions = questionsById(input.questionnaire);
  const { provisionalBelowCoverage: bound, range } = input.questionnaire.scoring;
  const { total } = assessment;
  const covered = <T extends QuestionNode | (typeof total.dimensions)[number]>(nodes: readonly T[]) =>
    nodes.flatMap((node) => {
      const { score } = node.scores;
      const unit = 'range' in node ? node.range : range;
      if (score === null || !isWellCovered(node, bound)) return [];
      const share = shareOf(score, unit);
      return [{ node, score, share, stated: 'answers' in node ? statedShare(node, share) : share }];
    });
  return {
    dimensions: endsOf(covered(total.dimensions), MOST_DIMENSIONS, ({ node, score }) => ({
      ...names.dimension(node.id),
      score,
    })),
    questions: endsOf(covered(questionNodes(total)), MOST_QUESTIONS, ({ node, score, stated }) => {
      const question = questions.get(node.id);
      return {
        ...names.question(node.id),
        score,
        answers: node.counts.answered,
        stated: question === undefined ? null : statedOf(node, question, input, names),
        measure: question === undefined ? null : nextMeasure(question, stated, names),
      };
    }),
  };
}

/**
 * Shares 0..1 are compared, not scores: dimensions can have different units. Where the method makes the same of two answers, the one
 * that was stated higher is the better one.
 */
function endsOf<T extends { readonly share: Exact; readonly stated: Exact }, R>(
  entries: readonly T[],
  most: number,
  show: (entry: T) => R,
): Ends<R> {
  const limit = Math.min(most, Math.floor(entries.length / 2));
  const compare = (a: T, b: T): number => a.share.value - b.share.value || a.stated.value - b.stated.value;
  const rising = entries.toSorted(compare);
  const falling = entries.toSorted((a, b) => compare(b, a));
  // What is at the bottom is nobody's strength, what is at the top is nobody's weakness.
  const weakest = rising.filter(({ share }) => share.value < 1).slice(0, limit);
  const strongest = falling.filter((entry) => entry.share.value > 0 && !weakest.includes(entry)).slice(0, limit);
  return { strongest: strongest.map(show), weakest: weakest.map(show) };
}

function shareOf(score: Exact, [lowest, highest]: readonly [number, number]): Exact {
  const from = fromDecimal(lowest);
  return toExact(fromExact(score).sub(from).div(fromDecimal(highest).sub(from)));
}

/** Returns the mean share 0..1 of what was answered, before the method made something else of it. */
function statedShare({ answers }: QuestionNode, counted: Exact): Exact {
  if (answers.every(({ credits }) => credits === null)) return counted;
  const known = answers.flatMap(({ shares: { score } }) => (score === null ? [] : [fromExact(score)]));
  const [first, ...others] = known;
  if (first === undefined) return counted;
  return toExact(others.reduce((sum, share) => sum.add(share), first).div(known.length));
}

function statedOf(node: QuestionNode, question: Question, input: ReportInput, names: Names): Stated | null {
  const [answer, ...others] = node.answers.filter(({ state }) => state === 'answered');
  if (answer === undefined || others.length > 0) return null;
  const stated = statedNode(answer, question, names);
  return stated && { ...stated, ...besideOf(answer, node.id, input.responses, names) };
}

function besideOf(
  { subject, role }: AnswerNode,
  questionId: string,
  responses: readonly Response[],
  names: Names,
): Pick<Stated, 'comment' | 'givenBy'> {
  const response = responseOf(responses, { subject, role });
  const { comment, given_by: giver } = response?.answers[questionId] ?? {};
  return { comment: comment ?? null, ...(giver === undefined ? {} : { givenBy: names.role(giver).title }) };
}
