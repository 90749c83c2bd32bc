import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search, searchIndex } from '../../../src/survey/search.ts';

const index = searchIndex([
  { title: 'Gebühren', label: 'Sind Gebühren online zahlbar?', hint: 'Gemeint sind alle Bezahlwege.' },
  { title: 'Termine', label: 'Können Termine online gebucht werden?', hint: 'Straßenverkehr eingeschlossen.' },
  { title: 'Online-Anteil', label: 'Welcher Anteil der Anträge kommt digital an?', hint: '' },
]);

test.each<[query: string, hits: readonly number[]]>([
  ['gebühr', [0]],
  ['GEBÜHR', [0]],
  ['gebuehr', [0]],
  ['gebuhr', [0]],
  ['gebu\u0308hr', [0]],
  ['strasse', [1]],
  ['STRASSE', [1]],
  ['antrag', [2]],
  ['online', [2, 0, 1]],
  ['online termin', [1]],
  ['termin online', [1]],
  ['nirgends', []],
  ['', [0, 1, 2]],
  ['   ', [0, 1, 2]],
])('%s', (query, hits) => {
  expect(search(index, query)).toEqual(hits);
});

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

test('a text is found by any part of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (title, a, b) => {
      const signs = [...graphemes.segment(title.normalize('NFC'))].map(({ segment }) => segment);
      const [from, to] = [a % signs.length, b % signs.length].sort((x, y) => x - y);
      const part = signs.slice(from, to).join('');
      expect(search(searchIndex([{ title, label: '', hint: '' }]), part)).toEqual([0]);
    }),
  );
});
