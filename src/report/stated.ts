import type { AnswerValue } from '../model/answer.ts';
import type { AnswerNode } from '../model/assessment.ts';
import type { Question } from '../model/questionnaire.ts';
import { roundHalfAway } from '../scoring/rounding.ts';
import type { Names } from './facts.ts';

/** One answer in the words of its question. */
export interface Stated {
  readonly value: AnswerValue;
  /** Titles of the chosen points or options; empty for numbers, yes or no, days and texts. */
  readonly labels: readonly string[];
  /** The question's own words for the chosen point. */
  readonly anchor: string | null;
  readonly unit: string | null;
  /** It counts no more than the lowest answer, because something that it presupposes is not met. */
  readonly heldByCriteria: boolean;
  readonly comment: string | null;
  /** Title of the role that gave the answer for the role asked; missing where the role asked gave it. */
  readonly givenBy?: string;
}

/** What a value says by itself. */
export type StatedValue = Omit<Stated, 'heldByCriteria' | 'comment' | 'givenBy'>;

/** Returns what a value says, without what somebody remarked on it. */
export function statedValue(value: AnswerValue, question: Question, names: Names): StatedValue {
  const chosen = question.choices.filter((choice) =>
    typeof value === 'object' ? value.some((option) => option === choice.value) : choice.value === value,
  );
  const anchor = chosen.length === 1 ? chosen[0]?.anchor : undefined;
  return {
    value,
    labels: chosen.map(({ label }) => names.text(label)),
    anchor: anchor === undefined ? null : names.text(anchor),
    unit: unitOf(question, names),
  };
}

/**
 * Returns the value of an answer as it is shown: one that is computed rounded to some digits after the point, every other as it was given.
 * null without one.
 */
export function shownValue({ value, computed }: AnswerNode, digits: number): AnswerValue | null {
  if (value === null || computed === null || computed.value === null) return value;
  return Number(roundHalfAway(computed.value, digits));
}

/** Returns what an answer says, with one digit after the point where it is computed; null without a value. */
export function statedNode(
  answer: AnswerNode,
  question: Question,
  names: Names,
): Omit<Stated, 'comment' | 'givenBy'> | null {
  const value = shownValue(answer, 1);
  if (value === null) return null;
  return { ...statedValue(value, question, names), heldByCriteria: answer.heldByCriteria };
}

function unitOf({ type, unit }: Question, names: Names): string | null {
  if (type === 'percent') return '%';
  return unit === undefined ? null : names.text(unit);
}
