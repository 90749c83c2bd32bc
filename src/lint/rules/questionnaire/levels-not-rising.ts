import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** Levels do not cover the range from its bottom upwards without a gap or overlap. */
export const levelsNotRising = defineRule({
  id: 'levels-not-rising',
  severity: 'error',
  check({ document, questionnaire }, report) {
    const [lowest, highest] = questionnaire.scoring.range;
    for (const [index, { id, from }] of document.levels.entries()) {
      const pointer = joinPointer('/levels', index, 'from');
      const before = document.levels[index - 1];
      const data = { id, from, lowest, highest };
      if (before === undefined) {
        if (from !== lowest) report(pointer, { messageId: 'level-not-at-bottom', data, suggestions: [String(lowest)] });
      } else if (from <= before.from) {
        const related = [{ messageId: 'related-lower-level', pointer: joinPointer('/levels', index - 1, 'from') }];
        report(pointer, { data: { ...data, before: before.from }, related });
      } else if (from > highest) report(pointer, { messageId: 'level-outside-range', data });
    }
  },
});
