import { defineRule } from '../../questionnaire-subject.ts';
import { textsOf, wordingsOf } from '../../texts.ts';

const PLACEHOLDER = /\b(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b/i;

/** A text is still a placeholder. */
export const placeholderText = defineRule({
  id: 'placeholder-text',
  severity: 'warning',
  check({ document }, report) {
    for (const { words, pointer } of textsOf(document).flatMap((text) => wordingsOf(text, document.default_language))) {
      const found = PLACEHOLDER.exec(words);
      if (found) report(pointer, { data: { placeholder: found[0] } });
    }
  },
});
