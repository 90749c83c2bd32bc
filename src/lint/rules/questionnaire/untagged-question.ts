import { joinPointer } from '../../../source/pointer.ts';
import { isMeantToBeScored } from '../../meant-to-be-scored.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question that is scored belongs to no area of a view that has no rest: it would be missing there unseen. */
export const untaggedQuestion = defineRule({
  id: 'untagged-question',
  severity: 'error',
  check({ document, questions }, report) {
    for (const { id, areas, rest } of document.views ?? []) {
      if (rest !== undefined) continue;
      const tags = new Set(areas.map((area) => area.id));
      for (const { written, pointer } of questions) {
        if (!isMeantToBeScored(written) || written.tags?.some((tag) => tags.has(tag))) continue;
        const data = { question: written.id, view: id, areas: [...tags].join('`, `') };
        report(joinPointer(pointer, 'id'), { data });
      }
    }
  },
});
