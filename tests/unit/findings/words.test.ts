import { expect, test } from 'vitest';
import { findingSentences } from '../../../src/messages/index.ts';
import type { Locale } from '../../../src/model/text.ts';

test.each<[locale: Locale, id: string, data: Readonly<Record<string, string>>, what: string]>([
  ['de', 'wrong-type', { key: '', actual: 'string', expected: 'object' }, 'Das Dokument ist ein Text'],
  ['en', 'wrong-type', { key: '', actual: 'array', expected: 'object' }, 'the document is a list'],
  ['de', 'wrong-type', { key: 'id', actual: 'array', expected: 'string' }, '`id` ist eine Liste'],
  ['de', 'empty-value', { key: '', expected: 'object' }, 'Das Dokument ist leer'],
  [
    'de',
    'superseded-submission',
    { day: '2026-11-27', code: 'ab12', now: '' },
    'Das Prüfzeichen ab12 gehört zur Abgabe vom 27.11.2026; sie ist seither wieder geöffnet',
  ],
  [
    'de',
    'submission-field-changed',
    { field: 'submitted', was: '{"on":"2026-11-27"}', is: '' },
    'Der Vermerk über die Abgabe (`submitted`) ist nicht mehr der von damals',
  ],
])('%s, %s %j: in words for people', (locale, id, data, what) => {
  expect(findingSentences(locale, id, data).what).toBe(what);
});
