import type { Working } from '../../model/explanation.ts';
import type { MethodSettings } from '../../model/questionnaire.ts';
import type { Rational } from '../rational.ts';
import type { Unit } from '../unit.ts';

/** One way in which parts become a whole: questions a group, groups a dimension, dimensions the total. */
export interface Method {
  /** Returns what its parts can give at least and at most in its own unit; without it any range will do. */
  readonly rangeOf?: (parts: readonly PlannedPart[]) => readonly [Rational, Rational];
  /** Returns what an answer counts in this method, for example a half for a partial yes; without it the share itself. */
  readonly creditOf?: (settings: MethodSettings, target: Rational | undefined) => Credit | undefined;
  /** Whether groups without a method of their own are only headings for it. */
  readonly dissolvesGroups: (settings: MethodSettings) => boolean;
  /** Whether the total looks through such dimensions at their questions. */
  readonly dissolvesDimensions: (settings: MethodSettings) => boolean;
  /** Returns what makes one number of some parts, run by run. */
  readonly prepare: (parts: readonly PlannedPart[], settings: MethodSettings) => Combine;
  /** Returns the same arithmetic step by step, for somebody who wants to follow it. */
  readonly explain: (parts: readonly ValuedPart[], settings: MethodSettings, unit: Unit) => Working;
}

/** A part with its value. */
export interface ValuedPart extends PlannedPart, PartValue {
  readonly id: string;
}

/** Turns a share 0..1 into what it counts, 0..1; never falls where the share rises. */
export type Credit = (share: Rational) => Rational;

/** Returns the whole as a share 0..1 of its range; null when there is nothing to rest on. Values in the order of the parts. */
export type Combine = (values: readonly PartValue[]) => Rational | null;

/** What is known of a part before anybody answers. */
export interface PlannedPart {
  /** In proportion to the other parts. */
  readonly weight: bigint;
  readonly declaredWeight: number;
  /** What it is worth at least and at most, in its own unit: points of a scale, or the range of a group. */
  readonly points: readonly [lowest: Rational, highest: Rational];
  readonly stage: number | undefined;
}

/** A part in one run. */
export interface PartValue {
  /** Share 0..1 of its range; null when there is none. */
  readonly value: Rational | null;
  /** It has no value although it is asked and applies. */
  readonly isMissing: boolean;
  /** Missing answers decide whether it is asked at all. */
  readonly mayBeAbsent: boolean;
}
