import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/terminal/width.ts';
import { wrap } from '../../../src/terminal/wrap.ts';

describe('wrap', () => {
  test.each([
    ['', 10, ['']],
    ['kurz', 10, ['kurz']],
    ['eins zwei drei', 9, ['eins zwei', 'drei']],
    ['IT-Dienstleistung', 10, ['IT-', 'Dienstleis', 'tung']],
    ['weiter mit --rater b', 13, ['weiter mit', '--rater b']],
    ['eins - zwei', 6, ['eins -', 'zwei']],
    ['Absatz eins\nzwei', 20, ['Absatz eins', 'zwei']],
    ['Donaudampfschifffahrt', 8, ['Donaudam', 'pfschiff', 'fahrt']],
    ['schön schon', 5, ['schön', 'schon']],
    ['  eingerückt bleibt', 14, ['  eingerückt', 'bleibt']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('no line is too wide and no sign is lost', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((word) => !/[\s\p{C}]/u.test(word)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns);
        expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});
