import type { Text as WrittenText } from '../model/documents/questionnaire.ts';
import type { Text } from '../model/text.ts';

/** Turns texts as they are written (a string, or a map by language) into maps by language. */
export interface TextReader {
  /** Returns the text by language. */
  (written: WrittenText): Text;
  /** Returns the text by language, or undefined where none is written. */
  optional(written: WrittenText | undefined): Text | undefined;
}

/** Returns a reader that takes a plain string as a text in the questionnaire's default language. */
export function textReader(defaultLanguage: string): TextReader {
  const read = (written: WrittenText): Text =>
    typeof written === 'string' ? { [defaultLanguage]: written } : { ...written };
  return Object.assign(read, {
    optional: (written: WrittenText | undefined): Text | undefined =>
      written === undefined ? undefined : read(written),
  });
}
