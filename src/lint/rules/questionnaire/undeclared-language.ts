import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { textsOf } from '../../texts.ts';

/** A text is given in a language that the questionnaire does not declare, or the default language is none of them. */
export const undeclaredLanguage = defineRule({
  id: 'undeclared-language',
  severity: 'error',
  check({ document }, report) {
    const { languages, default_language: main } = document;
    const declared = languages.join('`, `');
    if (!languages.includes(main)) {
      report('/default_language', { messageId: 'undeclared-default-language', data: { language: main, declared } });
    }
    for (const { text, pointer } of textsOf(document)) {
      if (typeof text === 'string') continue;
      for (const language of Object.keys(text)) {
        if (languages.includes(language)) continue;
        const suggestions = nearest(language, languages);
        report(joinPointer(pointer, language), { data: { language, declared }, part: 'key', suggestions });
      }
    }
  },
});
