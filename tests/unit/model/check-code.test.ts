import { expect, test } from 'vitest';
import { checkCodeOf, digestDigits } from '../../../src/model/check-code.ts';

const digits = '0123456789abcdef'.repeat(4);
const digest = `sha256:${digits}`;

test('a check code is the beginning of the digest in groups', () => {
  expect(checkCodeOf(digest)).toBe('0123-4567-89ab-cdef-0123');
});

test.each([
  ['as it was printed', '0123-4567-89ab-cdef-0123', '0123456789abcdef0123'],
  ['with spaces and capitals', ' 0123 4567 89AB CDEF ', '0123456789abcdef'],
  ['with the dashes of a word processor', '0123–4567—89ab‑cdef', '0123456789abcdef'],
  ['whole', digest, digits],
  ['whole, without its name', digits, digits],
  ['too short to mean anything', '0123-4567-89ab-cde', undefined],
  ['longer than a digest', `${digits}0`, undefined],
  ['a letter that is none of its digits', '0123-4567-89ab-cdeg', undefined],
  ['nothing', '', undefined],
])('copied %s', (_, text, expected) => {
  expect(digestDigits(text)).toBe(expected);
});
