import type { Locale } from '../model/text.ts';

const supported: readonly Locale[] = ['de', 'en'];

/** What the choice of language depends on, besides the workspace. */
export interface LocaleFacts {
  readonly flag: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly systemLocale: string;
}

/**
 * Returns the language of the person: --lang, REIFEGRAD_LANG, LC_ALL, LC_MESSAGES, LANG, the operating system's; else English.
 * `isChosen` tells whether a flag or variable decided; where nobody chose, a workspace may have a language of its own.
 */
export function chooseLocale({ flag, env, systemLocale }: LocaleFacts): { locale: Locale; isChosen: boolean } {
  const candidates = [flag, env['REIFEGRAD_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const chosen = candidates.map(toLocale).find((locale) => locale !== undefined);
  return { locale: chosen ?? toLocale(systemLocale) ?? 'en', isChosen: chosen !== undefined };
}

/** Returns whether signs outside ASCII are to be avoided: asked for, or the locale names another encoding than UTF-8. */
export function isAsciiOnly(flag: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return flag || (locale !== undefined && locale !== '' && !/utf-?8/i.test(locale));
}

function toLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_.@]/)[0];
  return supported.find((locale) => locale === language);
}
