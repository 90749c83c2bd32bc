import type { Exact } from '../model/assessment.ts';
import type { Measure, Question } from '../model/questionnaire.ts';
import type { EffortSize } from '../model/vocabulary.ts';
import { normaliserOf } from '../scoring/normalise.ts';
import { fromExact, type Rational, ratio } from '../scoring/rational.ts';
import type { Names } from './facts.ts';

/** The usual step to a better answer. */
export interface NextMeasure {
  readonly text: string;
  readonly effort: EffortSize;
}

/** Returns the first of a question's measures that leads beyond a share 0..1 of its range; null when there is none. */
export function nextMeasure(question: Question, share: Exact, names: Names): NextMeasure | null {
  const now = fromExact(share);
  const steps = question.measures.flatMap((measure) => {
    const to = shareOfStep(question, measure.to);
    return to !== undefined && to.compare(now) > 0 ? [{ measure, to }] : [];
  });
  const nearest = steps.sort((a, b) => a.to.compare(b.to))[0]?.measure;
  return nearest === undefined ? null : { text: names.text(nearest.text), effort: nearest.effort };
}

/** Returns the share 0..1 of a question's range that an answer is worth; undefined when it cannot be scored. */
export function shareOfStep(question: Question, value: Measure['to']): Rational | undefined {
  if (question.scoreRule.kind === 'ticked' && typeof value === 'number') {
    // A step of a question with several options is a number of ticked ones, whichever they are.
    const options = question.choices.filter(({ exclusive }) => !exclusive).length;
    return options === 0 ? undefined : ratio(BigInt(Math.min(Math.round(value), options)), BigInt(options));
  }
  const isKnown = question.choices.length === 0 || question.choices.some((choice) => choice.value === value);
  return isKnown ? normaliserOf(question)?.share(value) : undefined;
}
