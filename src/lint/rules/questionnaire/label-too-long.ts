import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { wordingsOf } from '../../texts.ts';

/** Longest texts that still fit: a question on two lines of a terminal, a short name in a column of a table. */
const limits = { title: 42, label: 160 } as const;

/** A question's label or title is longer than the places where it is shown. */
export const labelTooLong = defineRule({
  id: 'label-too-long',
  severity: 'warning',
  check({ document, questions }, report) {
    const texts = questions.flatMap(({ written, pointer }) =>
      (['title', 'label'] as const).flatMap((field) =>
        wordingsOf({ text: written[field], pointer: joinPointer(pointer, field) }, document.default_language).map(
          (wording) => ({ ...wording, field, length: [...wording.words].length, limit: limits[field] }),
        ),
      ),
    );
    for (const { pointer, field, length, limit } of texts) {
      if (length > limit) report(pointer, { data: { field, length, limit } });
    }
  },
});
