import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule, type PlacedQuestion } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A point of a question's scale has no anchor: no words of the question's own for what it means. */
export const missingAnchor = defineRule({
  id: 'missing-anchor',
  severity: 'error',
  check({ questions }, report) {
    for (const placed of questions) {
      if (placed.written.type === 'scale' && placed.question.choices.length > 0) checkAnchors(placed, report);
    }
  },
});

function checkAnchors({ written, question, pointer }: PlacedQuestion, report: Report): void {
  const points = question.choices.map((choice) => String(choice.value));
  const anchors = Object.keys(written.anchors ?? {});
  const missing = points.filter((point) => !anchors.includes(point));
  if (missing.length > 0) {
    const data = { question: written.id, points: missing.join('`, `') };
    if (written.anchors === undefined) report(joinPointer(pointer, 'id'), { data });
    else report(joinPointer(pointer, 'anchors'), { data, part: 'key' });
  }
  for (const anchor of anchors.filter((candidate) => !points.includes(candidate))) {
    const details = { data: { anchor, points: points.join('`, `') }, suggestions: nearest(anchor, points) };
    report(joinPointer(pointer, 'anchors', anchor), { ...details, messageId: 'anchor-without-point', part: 'key' });
  }
}
