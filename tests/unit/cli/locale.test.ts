import { describe, expect, test } from 'vitest';
import { chooseLocale, isAsciiOnly } from '../../../src/cli/locale.ts';

describe('language of the person', () => {
  const table: readonly (readonly [
    flag: string | undefined,
    env: Readonly<Record<string, string>>,
    system: string,
    expected: string,
  ])[] = [
    ['de', { REIFEGRAD_LANG: 'en' }, 'en-GB', 'de'],
    [undefined, { REIFEGRAD_LANG: 'de', LC_ALL: 'en_GB.UTF-8' }, 'en-GB', 'de'],
    [undefined, { LC_ALL: 'de_DE.UTF-8', LANG: 'en_GB.UTF-8' }, 'en-GB', 'de'],
    [undefined, { LC_MESSAGES: 'de_AT', LANG: 'en_GB.UTF-8' }, 'en-GB', 'de'],
    [undefined, { LANG: 'de_DE@euro' }, 'en-GB', 'de'],
    [undefined, { LANG: 'C.UTF-8' }, 'de-DE', 'de'],
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'de-CH', 'de'],
    [undefined, {}, 'fr-FR', 'en'],
  ];
  test.each(table)('flag %s, environment %j, system %s → %s', (flag, env, systemLocale, expected) => {
    expect(chooseLocale({ flag, env, systemLocale }).locale).toBe(expected);
  });
});

describe('signs outside ASCII', () => {
  const table: readonly (readonly [flag: boolean, env: Readonly<Record<string, string>>, expected: boolean])[] = [
    [true, { LANG: 'de_DE.UTF-8' }, true],
    [false, { LANG: 'de_DE.UTF-8' }, false],
    [false, { LANG: 'de_DE.utf8' }, false],
    [false, { LANG: 'C' }, true],
    [false, { LC_ALL: 'de_DE.ISO-8859-1', LANG: 'de_DE.UTF-8' }, true],
    [false, {}, false],
  ];
  test.each(table)('--ascii %s with %j: avoided → %s', (flag, env, expected) => {
    expect(isAsciiOnly(flag, env)).toBe(expected);
  });
});
