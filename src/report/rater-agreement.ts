import { type Agreement, agreementsOf } from '../compare/agreement.ts';
import type { Rating } from '../compare/ratings.ts';
import type { Exact } from '../model/exact.ts';
import type { Question } from '../model/questionnaire.ts';
import {
  holdersIn,
  type NamedQuestion,
  type Names,
  namesOf,
  questionsById,
  type ReportInput,
  type Who,
} from './facts.ts';
import { type StatedValue, statedValue } from './stated.ts';

/** What one rater said, in the words of the question. */
export interface StatedRating extends Pick<Rating, 'rater' | 'state' | 'point' | 'heldByCriteria' | 'inConflict'> {
  readonly stated: StatedValue | null;
}

/** One question about one subject on which raters differ. */
export interface AgreementPoint {
  readonly question: NamedQuestion;
  readonly who: Who;
  /** r_wg, 0..1; null where the question has no scale. */
  readonly agreement: Exact | null;
  /** Highest − lowest point. */
  readonly spread: number | null;
  readonly verdict: Agreement['verdict'];
  /** The main response first. */
  readonly ratings: readonly StatedRating[];
}

/** Where several raters agree and where not. It is shown beside the numbers and is in none of them. */
export interface RaterAgreement {
  /** Number of comparisons (question and subject) with an agreement r_wg, and of those from 0.70. */
  readonly compared: number;
  readonly agreeing: number;
  /** r_wg below 0.70, weakest first, equal ones in the questionnaire's order. */
  readonly discuss: readonly AgreementPoint[];
  /** Facts, such as a share or a day, that were answered differently: they have no scale, and two cannot both be right. */
  readonly differing: readonly AgreementPoint[];
}

/** Returns the agreement of raters in the whole organisation, in what one department answers, or about one entry; null without further raters there. */
export function raterAgreement(input: ReportInput, only?: string): RaterAgreement | null {
  const { departments, registers } = input.workspace;
  const holderOf = holdersIn(input.workspace);
  const isMeant = ({ subject, role }: { readonly subject: string; readonly role: string }): boolean =>
    only === undefined || subject === only || holderOf(subject, role)?.id === only;
  const raters = input.raters.filter(({ key }) => isMeant(key));
  if (raters.length === 0) return null;
  const names = namesOf(input);
  const questions = questionsById(input.questionnaire);
  const all = agreementsOf({ ...input, departments, registers, raters });
  const compared = all.filter(({ agreement }) => agreement !== null);
  const below = compared.filter(({ verdict }) => verdict !== 'agree');
  const isFact = ({ questionId, reason, isSame }: Agreement): boolean =>
    reason === 'no-scale' && isSame === false && questions.get(questionId)?.type !== 'text';
  const points = (found: readonly Agreement[]): readonly AgreementPoint[] =>
    found.flatMap((one) => pointOn(one, questions.get(one.questionId), names));
  return {
    compared: compared.length,
    agreeing: compared.length - below.length,
    discuss: points(below.toSorted((a, b) => (a.agreement?.value ?? 0) - (b.agreement?.value ?? 0))),
    differing: points(all.filter(isFact)),
  };
}

/** Returns a rating in the words of its question. */
export function statedRating(rating: Rating, question: Question, names: Names): StatedRating {
  const { value, rater, state, point, heldByCriteria, inConflict } = rating;
  const stated = value === null ? null : statedValue(value, question, names);
  return { rater, state, point, heldByCriteria, inConflict, stated };
}

function pointOn(
  { questionId, agreement, spread, verdict, ratings, ...who }: Agreement,
  question: Question | undefined,
  names: Names,
): readonly AgreementPoint[] {
  if (question === undefined) return [];
  const stated = ratings.map((rating) => statedRating(rating, question, names));
  return [{ question: names.question(questionId), who: names.who(who), agreement, spread, verdict, ratings: stated }];
}
