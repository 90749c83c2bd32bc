import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { reportRepeated } from '../../repeated.ts';

/** Two points of a scale, two options of a question or two levels have one value. */
export const duplicateValue = defineRule({
  id: 'duplicate-value',
  severity: 'error',
  check({ document, questions }, report) {
    const placed = (values: readonly (string | number)[], base: string, key: string) =>
      values.map((value, index) => ({ value, pointer: joinPointer(base, index, key) }));
    for (const [id, points] of Object.entries(document.scales ?? {})) {
      reportRepeated(
        placed(
          points.map((point) => point.value),
          joinPointer('/scales', id),
          'value',
        ),
        report,
        'duplicate-value',
      );
    }
    for (const { written, pointer } of questions) {
      const values = (written.options ?? []).map((option) => option.value);
      reportRepeated(placed(values, joinPointer(pointer, 'options'), 'value'), report, 'duplicate-value');
    }
    reportRepeated(
      placed(
        document.levels.map((level) => level.id),
        '/levels',
        'id',
      ),
      report,
      'duplicate-value',
    );
  },
});
