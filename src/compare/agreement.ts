import type { AnswerValue, RaterResponse, ResponseKey } from '../model/answer.ts';
import type { Exact } from '../model/exact.ts';
import type { Question } from '../model/questionnaire.ts';
import { fromDecimal, type Rational, toExact, ZERO } from '../scoring/rational.ts';
import { type ComparisonInput, type Rating, ratingsOf } from './ratings.ts';
import { scalePlaces } from './scale-places.ts';
import { type WithinGroup, withinGroup } from './within-group.ts';

/** Agreement r_wg from which raters count as agreeing (rule R9). Below it their question is worth a talk. */
export const AGREEMENT_BOUND = 0.7;

/** How far the raters of one question about one subject agree. It is shown beside the score and never enters it. */
export interface Agreement {
  readonly questionId: string;
  /** Department id, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  /** The main response first, then further raters by label; only those who are asked the question. */
  readonly ratings: readonly Rating[];
  /** A: number of points of the question's scale; null where it has none. */
  readonly points: number | null;
  /** Mean of the points: a step of the arithmetic, no result. null without an agreement, as are the next three. */
  readonly mean: Exact | null;
  /** s², sample variance. */
  readonly variance: Exact | null;
  /** σ²_E = (A² − 1)/12. */
  readonly expected: Exact | null;
  /** Highest − lowest point, in points. */
  readonly spread: number | null;
  /** max(0, 1 − s²/σ²_E), 0..1, unrounded. */
  readonly agreement: Exact | null;
  /** Why there is no agreement: the question has no scale, or fewer than two raters chose a point. */
  readonly reason: 'no-scale' | 'fewer-than-two' | null;
  /** disagree: 0; discuss: below 0.70; agree: from 0.70. Judged on the unrounded number. */
  readonly verdict: 'agree' | 'discuss' | 'disagree' | null;
  /** Whether all who answered gave the same answer; null with fewer than two. */
  readonly isSame: boolean | null;
}

/**
 * Returns the agreement on every question that further raters said something to and that the main response is asked: by question
 * in the questionnaire's order, then in the order of `raters`.
 */
export function agreementsOf(
  input: ComparisonInput & { readonly raters: readonly RaterResponse[] },
): readonly Agreement[] {
  const { wave, questionnaire } = input;
  const own = input.raters.filter(({ key }) => key.wave === wave.id && key.questionnaire === questionnaire.id);
  const panels = panelsOf(own).map((panel) => ({
    ...panel,
    main: ratingsOf(input, panel),
    further: panel.raters.map((rater) => ratingsOf(input, panel, rater)),
  }));
  return questionnaire.questions.flatMap((question) =>
    panels.flatMap(({ subject, role, main, further }) => {
      const first = main.get(question.id);
      const others = further.flatMap((ratings) => ratings.get(question.id) ?? []);
      const isSaid = others.some(({ state, inConflict }) => state !== 'open' || inConflict);
      return first !== undefined && isSaid ? [agreementOn(question, { subject, role }, [first, ...others])] : [];
    }),
  );
}

/** Everybody who answered about one subject in one role. */
interface Panel extends Pick<ResponseKey, 'subject' | 'role'> {
  readonly raters: readonly RaterResponse[];
}

function panelsOf(raters: readonly RaterResponse[]): readonly Panel[] {
  const panels = new Map<string, readonly RaterResponse[]>();
  for (const rater of raters) {
    const about = JSON.stringify([rater.key.subject, rater.key.role]);
    panels.set(about, [...(panels.get(about) ?? []), rater]);
  }
  return [...panels.values()].flatMap((own) =>
    own.slice(0, 1).map(({ key: { subject, role } }) => ({ subject, role, raters: own })),
  );
}

function agreementOn(
  question: Question,
  { subject, role }: Pick<ResponseKey, 'subject' | 'role'>,
  ratings: readonly Rating[],
): Agreement {
  const points = ratings.flatMap(({ point }) => point ?? []);
  const scale = scalePlaces(question);
  const common = {
    ...{ questionId: question.id, subject, role, ratings, points: scale?.count ?? null },
    isSame: isSame(ratings.map(({ value }) => value).filter((value) => value !== null)),
  };
  if (scale === undefined || points.length < 2) {
    const reason = scale === undefined ? 'no-scale' : 'fewer-than-two';
    const none = { mean: null, variance: null, expected: null, spread: null, agreement: null, verdict: null };
    return { ...common, ...none, reason };
  }
  const numbers = withinGroup(points, scale.count);
  const spread = Math.max(...points) - Math.min(...points);
  return { ...common, ...exactly(numbers), spread, reason: null, verdict: verdictOn(numbers.agreement) };
}

function exactly({ mean, variance, expected, agreement }: WithinGroup): Record<keyof WithinGroup, Exact> {
  return {
    mean: toExact(mean),
    variance: toExact(variance),
    expected: toExact(expected),
    agreement: toExact(agreement),
  };
}

function verdictOn(agreement: Rational): Agreement['verdict'] {
  if (agreement.equals(ZERO)) return 'disagree';
  return agreement.compare(fromDecimal(AGREEMENT_BOUND)) < 0 ? 'discuss' : 'agree';
}

/** The order in which options were ticked says nothing. */
function isSame(values: readonly AnswerValue[]): boolean | null {
  if (values.length < 2) return null;
  const contents = values.map((value) => JSON.stringify(typeof value === 'object' ? value.toSorted() : value));
  return new Set(contents).size === 1;
}
