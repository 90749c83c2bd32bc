import type { AnswerValue } from '../model/answer.ts';
import type { Measure, Question } from '../model/questionnaire.ts';
import type { EffortSize } from '../model/vocabulary.ts';
import { normaliserOf } from '../scoring/normalise.ts';
import type { Rational } from '../scoring/rational.ts';

/** What a step costs, in points of effort: small, medium, large (design page on scoring). */
const EFFORT: Readonly<Record<EffortSize, number>> = { s: 1, m: 3, l: 8 };

/** One step to a better answer. */
export interface Step {
  readonly measure: Measure;
  /** The answer after it. */
  readonly value: AnswerValue;
  /** What that answer is worth, 0..1 of the question's range. */
  readonly share: Rational;
  /** Points of effort of this step and all before it: the second is taken after the first. */
  readonly effort: number;
}

/**
 * Returns the steps beyond an answer that is worth `share` 0..1, from the nearest to the farthest, each with what has to be done
 * before it. Where unmet criteria hold an answer, the first may lead to that very answer, with its criteria met. Empty when the
 * questionnaire names no measure that leads on.
 */
export function stepsBeyond(question: Question, value: AnswerValue, share: Rational): readonly Step[] {
  const normaliser = normaliserOf(question);
  if (normaliser === undefined) return [];
  // What leads to less than is answered is done already, even where a criterion keeps it from counting.
  const answered = normaliser.share(value);
  const leadsOn = (worth: Rational): boolean =>
    worth.compare(share) > 0 && (answered === undefined || worth.compare(answered) >= 0);
  const ahead = question.measures
    .flatMap((measure) => {
      const after = valueAfter(question, measure.to, value);
      const worth = after === undefined ? undefined : normaliser.share(after);
      return after !== undefined && worth !== undefined && leadsOn(worth)
        ? [{ measure, value: after, share: worth }]
        : [];
    })
    .sort((a, b) => a.share.compare(b.share));
  let effort = 0;
  return ahead.map((step) => {
    effort += EFFORT[step.measure.effort];
    return { ...step, effort };
  });
}

/** A step of a question with several options is a number of ticked ones: those that are ticked, and the next in order. */
function valueAfter({ scoreRule, choices }: Question, to: Measure['to'], now: AnswerValue): AnswerValue | undefined {
  if (scoreRule.kind !== 'ticked')
    return choices.length === 0 || choices.some(({ value }) => value === to) ? to : undefined;
  const options = choices.filter(({ exclusive }) => !exclusive).map(({ value }) => String(value));
  const ticked = typeof now === 'object' ? now.filter((option) => options.includes(option)) : [];
  const others = options.filter((option) => !ticked.includes(option));
  const wanted =
    typeof to === 'number'
      ? others.slice(0, Math.max(0, to - ticked.length))
      : others.filter((option) => option === to);
  return [...ticked, ...wanted];
}
