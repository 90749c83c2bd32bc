import { isChecked } from '../../is-checked.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** The note for readers states facts, but not where and when somebody looked them up. */
export const unsourcedNote = defineRule({
  id: 'unsourced-note',
  severity: 'error',
  check({ document: { reading_note: note } }, report) {
    if (note !== undefined && !isChecked(note)) report('/reading_note', { part: 'key' });
  },
});
