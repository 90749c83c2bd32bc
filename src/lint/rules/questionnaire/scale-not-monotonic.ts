import { pointScore } from '../../../questionnaire/score-rule.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** The points of a scale do not rise in worth from the first to the last. */
export const scaleNotMonotonic = defineRule({
  id: 'scale-not-monotonic',
  severity: 'error',
  check({ document }, report) {
    for (const [id, points] of Object.entries(document.scales ?? {})) {
      let before: number | undefined;
      for (const [index, point] of points.entries()) {
        const worth = pointScore(point, index);
        const key = point.score === undefined ? 'value' : 'score';
        if (before !== undefined && worth <= before) {
          report(joinPointer('/scales', id, index, key), { data: { scale: id, worth, before } });
        }
        before = worth;
      }
    }
  },
});
