/** A language that the program itself speaks. */
export type Locale = 'de' | 'en';

/** A text in every language of its document, by language tag. Never empty. */
export type Text = Readonly<Record<string, string>>;

/**
 * Returns the text in the wanted language; where it is missing, in English, else in the first language given.
 * Questionnaires declare their languages, so a miss only happens with titles of a workspace or with a foreign language.
 */
export function inLanguage(text: Text, language: string): string {
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
