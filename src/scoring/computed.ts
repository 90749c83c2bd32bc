import type { Assessment } from '../model/assessment.ts';
import type { ComputedRule, ComputedValue, NotComputedReason } from '../model/computed.ts';
import type { Exact } from '../model/exact.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { levelledEntry, levelPlace } from './levelled.ts';
import { type PortfolioShare, shareByCases, shareByCount } from './portfolio.ts';
import { asShown, isAggregate } from './published.ts';
import { fromExact, larger, ONE, type Rational, ratio, smaller, toExact } from './rational.ts';
import { roundHalfAway } from './rounding.ts';
import { unitOf } from './unit.ts';

/** The results of a questionnaire in one wave, as far as other questionnaires take their values from them. */
export interface SourceResult {
  readonly questionnaire: Questionnaire;
  readonly organisation: Assessment;
  /** The entries that it asks about, each with its own result and how many cases it has; null where nobody has counted. */
  readonly entries: readonly { readonly result: Assessment; readonly cases: number | null }[];
  /** How many entries there should be; undefined where nobody has said. */
  readonly expected: number | undefined;
}

/** Why a questionnaire has no results to take. */
export type WithoutResult = Extract<NotComputedReason, 'not-in-wave' | 'unusable'>;

/**
 * Returns what every computed question of a questionnaire gets, in its order: exact shares in percent, and where they come from.
 * What is not known in the source has no part in the value, as in its own report, and opens the range around it.
 */
export function computedValues(
  { questions }: Pick<Questionnaire, 'questions'>,
  resultOf: (questionnaireId: string) => SourceResult | WithoutResult,
): readonly ComputedValue[] {
  return questions.flatMap(({ id, computed }) =>
    computed === undefined ? [] : [computedValue(id, computed, resultOf(computed.from))],
  );
}

function computedValue(
  questionId: string,
  { from, measure, threshold }: ComputedRule,
  source: SourceResult | WithoutResult,
): ComputedValue {
  const origin = { questionId, from, measure, threshold: threshold ?? null };
  const without = { ...origin, value: null, low: null, high: null, counts: null };
  if (typeof source === 'string') return { ...without, version: null, reason: source };
  const { version, confidentiality } = source.questionnaire;
  const taken = MEASURES[measure](source, threshold);
  if (typeof taken === 'string') return { ...without, version, reason: taken };
  const value = toPercent(taken.share);
  if (confidentiality === 'internal') {
    // Its one number gets out, as it is published: not what it is made of, nor how much of it is not known.
    const reason = whyHeldBack(source, taken);
    return { ...without, version, value: reason === null ? asShown(value) : null, reason };
  }
  // An entry without a level has no part in the share: known at its worst or best, it could bring an end past the value.
  const low = toPercent(smaller(taken.low, taken.share));
  const high = toPercent(larger(taken.high, taken.share));
  return { ...origin, version, value, low, high, counts: taken.counts, reason: null };
}

function whyHeldBack({ organisation: { total } }: SourceResult, { low, high }: Taken): NotComputedReason | null {
  if (!isAggregate(total.counts)) return 'few-answers';
  return total.provisional && !low.equals(high) ? 'provisional' : null;
}

const HUNDRED = ratio(100n, 1n);

function toPercent(share: Rational): Exact {
  return toExact(share.mul(HUNDRED));
}

/** Shares 0..1. */
interface Taken {
  readonly share: Rational;
  readonly low: Rational;
  readonly high: Rational;
  readonly counts: ComputedValue['counts'];
}

type Take = (source: SourceResult, threshold: number | undefined) => Taken | NotComputedReason;

const MEASURES: Readonly<Record<ComputedRule['measure'], Take>> = {
  total: totalOf,
  recorded: recordedOf,
  entries: (source, threshold) => reaching(shareByCount, source, threshold),
  cases: (source, threshold) => reaching(shareByCases, source, threshold),
};

function totalOf({ organisation: { total } }: SourceResult): Taken | NotComputedReason {
  const { counts, scores, range } = total;
  // Where missing answers count nothing there is a score without any answer: it says nothing about anybody.
  if (counts.answered + counts.notApplicable === 0) return 'no-answer';
  const { score, low, high } = scores;
  if (score === null || low === null || high === null) return 'no-score';
  const shareOf = (exact: Exact) => unitOf(range).toShare(fromExact(exact));
  return { share: shareOf(score), low: shareOf(low), high: shareOf(high), counts: null };
}

function recordedOf({ entries, expected }: SourceResult): Taken | NotComputedReason {
  if (entries.length === 0) return 'no-entries';
  if (expected === undefined) return 'not-expected';
  const share = ratio(BigInt(entries.length), BigInt(expected));
  if (share.compare(ONE) > 0) return 'more-than-expected';
  return { share, low: share, high: share, counts: { part: entries.length, of: expected } };
}

function reaching(
  shareOf: typeof shareByCount,
  { questionnaire, entries }: SourceResult,
  threshold: number | undefined,
): Taken | NotComputedReason {
  const place = threshold === undefined ? -1 : levelPlace(threshold, questionnaire);
  // Lint refuses a level that is not there, and -1 would let everything reach it.
  if (place < 0) return 'unusable';
  const levelled = entries.map(({ result, cases }) => levelledEntry(result, cases, questionnaire));
  const { share, low, high, reached, of, reason }: PortfolioShare = shareOf(levelled, place);
  if (share === null || low === null || high === null) return reason ?? 'no-level';
  return { share: fromExact(share), low: fromExact(low), high: fromExact(high), counts: { part: reached, of } };
}

/** Returns whether a typed number is the computed one, as exactly as it was typed: 43 and 43.3 agree with 130/3. */
export function agreesWith(typed: number, computed: Exact): boolean {
  return Number(roundHalfAway(computed, digitsOf(typed))) === typed;
}

/** Returns how many digits after the point a number was written with. */
export function digitsOf(typed: number): number {
  return /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
}
