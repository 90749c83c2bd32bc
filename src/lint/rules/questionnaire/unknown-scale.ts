import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question uses a scale that the questionnaire does not declare. */
export const unknownScale = defineRule({
  id: 'unknown-scale',
  severity: 'error',
  check({ document, questions }, report) {
    const scales = Object.keys(document.scales ?? {});
    for (const { written, pointer } of questions) {
      if (written.scale === undefined || scales.includes(written.scale)) continue;
      report(joinPointer(pointer, 'scale'), {
        data: { scale: written.scale },
        suggestions: nearest(written.scale, scales),
      });
    }
  },
});
