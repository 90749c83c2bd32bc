import type { Exact } from '../model/exact.ts';
import type { Question } from '../model/questionnaire.ts';
import type { EffortSize } from '../model/vocabulary.ts';
import { fromExact } from '../scoring/rational.ts';
import { shareOfStep } from '../scoring/share-of-step.ts';
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
