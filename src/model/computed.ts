import type { Answer } from './answer.ts';
import type { Exact } from './exact.ts';

/**
 * What a computed question takes from another questionnaire of the same wave.
 * total: the organisation's score as a share of its range; recorded: entries of the register of as many as it should have; entries, cases:
 * the share that reaches a level, each entry counted once or by its cases.
 */
export type ComputedMeasure = 'total' | 'recorded' | 'entries' | 'cases';

/** Where the value of a question comes from, as its questionnaire declares it. */
export interface ComputedRule {
  /** Id of the questionnaire whose results it takes. */
  readonly from: string;
  readonly measure: ComputedMeasure;
  /** Id of the level from which entries and cases count; undefined for the other measures. */
  readonly threshold: number | undefined;
}

/**
 * Why there is no computed value.
 * not-in-wave: the wave does not have the questionnaire; unusable: lint has errors there, or it is computed from this one in turn.
 * no-answer: nobody has answered it; no-score: its total has no score.
 * few-answers, provisional: it is internal, and fewer than three answers would tell what somebody answered, or too many are missing for
 * its number to stand without a range.
 * no-entries: the register is empty; no-level: no entry has a level; no-cases: none that has one has cases.
 * not-expected: nobody has said how many entries there should be; more-than-expected: there are more.
 */
export type NotComputedReason =
  | 'not-in-wave'
  | 'unusable'
  | 'no-answer'
  | 'few-answers'
  | 'provisional'
  | 'no-score'
  | 'no-entries'
  | 'no-level'
  | 'no-cases'
  | 'not-expected'
  | 'more-than-expected';

/** What a computed question gets in one wave, and where that comes from. */
export interface ComputedValue {
  readonly questionId: string;
  readonly from: string;
  /** Version of the questionnaire that it comes from; null where that is not there. */
  readonly version: string | null;
  readonly measure: ComputedMeasure;
  readonly threshold: number | null;
  /** In percent, exact; of an internal source as it is published, with one digit after the point. null without one. */
  readonly value: Exact | null;
  /** The same with everything unknown in the source at its worst and at its best. null without a value, and of an internal source. */
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** Entries or cases: so many of so many. null for a total, and where the source is internal: only its one number gets out. */
  readonly counts: { readonly part: number; readonly of: number } | null;
  readonly reason: NotComputedReason | null;
}

/** Returns the answer that counts on a day (YYYY-MM-DD): what is computed, with what stands beside whatever was typed. */
export function countedAnswer(value: Exact, typed: Answer | undefined, day: string): Answer {
  const { comment, evidence, target } = typed ?? {};
  const beside = { ...(comment && { comment }), ...(evidence && { evidence }), ...(target && { target }) };
  return { state: 'answered', value: value.value, ...beside, answered_on: day };
}
