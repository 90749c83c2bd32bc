import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { placedAreas } from '../../placed-areas.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question carries a tag that is no area of a view. */
export const unknownTag = defineRule({
  id: 'unknown-tag',
  severity: 'error',
  check({ document, questions }, report) {
    const areas = placedAreas(document);
    const tags = areas.flatMap(({ written, isRest }) => (isRest ? [] : [written.id]));
    for (const { written, pointer } of questions) {
      for (const [index, tag] of (written.tags ?? []).entries()) {
        if (tags.includes(tag)) continue;
        const isRest = areas.some((area) => area.written.id === tag);
        const messageId = isRest ? 'tag-of-rest' : 'unknown-tag';
        report(joinPointer(pointer, 'tags', index), { messageId, data: { tag }, suggestions: nearest(tag, tags) });
      }
    }
  },
});
