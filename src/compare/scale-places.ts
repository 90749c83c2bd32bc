import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';

/** The scale of a question: its points stand one step apart, whatever they are worth. */
export interface ScalePlaces {
  /** A: number of points. */
  readonly count: number;
  /** Number of the lowest point. */
  readonly lowest: number;
  /** Returns the number of the point that an answer chose; undefined for an answer that the scale does not know. */
  of(value: AnswerValue): number | undefined;
}

/**
 * Returns the scale on which raters of a question can be compared: of a scale, and of a select_one whose options are worth
 * different scores. Options worth the same share a place. undefined for all other questions: they have no points whose distance
 * means anything.
 */
export function scalePlaces({ choices, scoreRule }: Question): ScalePlaces | undefined {
  if (scoreRule.kind !== 'choice') return undefined;
  const scores = [...new Set(choices.map(({ score }) => score))].sort((a, b) => a - b);
  if (scores.length < 2) return undefined;
  const lowest = firstNumber(choices, scores);
  const places = new Map<AnswerValue, number>(
    choices.map(({ value, score }) => [value, lowest + scores.indexOf(score)]),
  );
  return { count: scores.length, lowest, of: (value) => places.get(value) };
}

/** Points that people know by consecutive numbers keep them; others are numbered from 1. */
function firstNumber(choices: Question['choices'], scores: readonly number[]): number {
  const [first] = choices.toSorted((a, b) => a.score - b.score);
  const from = Number(first?.value);
  return choices.every(({ value, score }) => value === from + scores.indexOf(score)) ? from : 1;
}
