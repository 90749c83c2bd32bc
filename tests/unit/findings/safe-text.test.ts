import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../../../src/terminal/safe-text.ts';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const unsafe = [
  ...range(0x00, 0x1f).filter((code) => code !== 0x09 && code !== 0x0a),
  ...range(0x7f, 0x9f),
  0x61c,
  0x200e,
  0x200f,
  ...range(0x2028, 0x202e),
  ...range(0x2066, 0x2069),
  0xd800,
  0xdfff,
];

describe('safeText', () => {
  it.each(unsafe.map((code) => [code.toString(16), String.fromCharCode(code)]))(
    'makes U+%s visible',
    (hex, character) => {
      expect(safeText(`a${character}b`)).toBe(`a\\u{${hex}}b`);
    },
  );

  it.each(['Größe', 'a\nb\tc', '漢字 😀 👩‍👩‍👧', 'e\u0301', '§ 6 „x“ – 5 %', ''])('leaves %j as it is', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it.each([
    ['a window title', '\u001b]0;owned\u0007', '\\u{1b}]0;owned\\u{7}'],
    ['an 8-bit sequence', '\u009b31m', '\\u{9b}31m'],
    ['an overwritten line', 'score 12\rscore 99', 'score 12\\u{d}score 99'],
    ['turned text', 'a\u202egnp', 'a\\u{202e}gnp'],
  ])('shows %s', (_name, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it('never lets a control character through, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect([...safe].every((one) => !unsafe.includes(one.charCodeAt(0)) || one.length === 2)).toBe(true);
        expect(safeText(safe)).toBe(safe);
        expect(safeLine(text)).not.toMatch(/[\n\t\r]/);
      }),
      { numRuns: 3000 },
    );
  });
});

it('safeLine keeps data on one line', () => {
  expect(safeLine('a\r\nb\tc\nd\u001b')).toBe('a b c d\\u{1b}');
});
