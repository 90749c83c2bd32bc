import { defineRule } from '../../questionnaire-subject.ts';
import { textsOf } from '../../texts.ts';

/** A text lacks one of the languages that the questionnaire declares. */
export const missingTranslation = defineRule({
  id: 'missing-translation',
  severity: 'error',
  check({ document }, report) {
    for (const { text, pointer } of textsOf(document)) {
      const given = typeof text === 'string' ? [document.default_language] : Object.keys(text);
      const missing = document.languages.filter((language) => !given.includes(language));
      const key = pointer.slice(pointer.lastIndexOf('/') + 1);
      if (missing.length > 0) report(pointer, { data: { key, languages: missing.join('`, `') }, part: 'key' });
    }
  },
});
