import type { Question } from '../../../model/documents/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A range that cannot be: its ends are equal or in the wrong order, or thresholds do not rise. */
export const faultyScoreRule = defineRule({
  id: 'faulty-score-rule',
  severity: 'error',
  check({ document, questions }, report) {
    const [lowest = 0, highest = 0] = document.scoring.range;
    if (lowest >= highest) report('/scoring/range', { messageId: 'range-not-rising', data: { lowest, highest } });
    for (const { written, pointer } of questions) checkQuestion(written, pointer, report);
  },
});

function checkQuestion({ type, minimum, maximum, score }: Question, pointer: string, report: Report): void {
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    report(joinPointer(pointer, 'minimum'), {
      messageId: 'range-not-rising',
      data: { lowest: minimum, highest: maximum },
    });
  }
  if (score === undefined) return;
  const at = joinPointer(pointer, 'score');
  const isForBoolean = 'true' in score;
  if (isForBoolean !== (type === 'boolean')) {
    report(at, { messageId: 'score-rule-for-other-type', data: { type }, part: 'key' });
  } else if ('linear' in score) {
    const [from, to] = score.linear;
    if (from === to) report(joinPointer(at, 'linear'), { messageId: 'linear-without-width' });
  } else if ('thresholds' in score) checkThresholds(score.thresholds, joinPointer(at, 'thresholds'), report);
}

function checkThresholds(steps: readonly (readonly number[])[], pointer: string, report: Report): void {
  for (const [index, [from = 0, share = 0]] of steps.entries()) {
    const [before = Number.NEGATIVE_INFINITY] = steps[index - 1] ?? [];
    if (from <= before) report(joinPointer(pointer, index, 0), { messageId: 'thresholds-not-rising', data: { from } });
    if (share < 0 || share > 1)
      report(joinPointer(pointer, index, 1), { messageId: 'share-outside-range', data: { share } });
  }
}
