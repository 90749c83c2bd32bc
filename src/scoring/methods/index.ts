import type { Scoring } from '../../model/questionnaire.ts';
import type { Rational } from '../rational.ts';
import { type Weighted, weightedMean } from './weighted-mean.ts';

/** Turns the values of the parts (questions or dimensions) into the value of the whole, in shares 0..1. */
export type Method = (parts: readonly Weighted[]) => Rational | null;

/** The methods by the name that a questionnaire uses. */
export const METHODS: Readonly<Record<Scoring['method'], Method>> = {
  weighted_mean: weightedMean,
} satisfies Record<Scoring['method'], Method>;
