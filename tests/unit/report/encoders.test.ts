import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/report/formats/markdown/escape.ts';
import { toJsonText } from '../../../src/report/json-text.ts';
import { mapStrings } from '../../../src/report/map-strings.ts';

describe('Markdown', () => {
  test.each([
    ['Bürgerbüro', 'Bürgerbüro'],
    ['str_01', 'str_01'],
    ['_kursiv_', '\\_kursiv\\_'],
    ['1.0.0', '1.0.0'],
    ['1. Punkt', '1\\. Punkt'],
    ['- Punkt', '\\- Punkt'],
    ['# Titel', '\\# Titel'],
    ['a | b', 'a \\| b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<b> & c', '&lt;b&gt; &amp; c'],
    ['[a](b)', '\\[a\\](b)'],
    ['`x`', '\\`x\\`'],
    ['~~x~~', '\\~\\~x\\~\\~'],
    ['https://a.de', 'https\\://a.de'],
    ['www.a.de', 'www\\.a.de'],
    ['a@b.de', 'a\\@b.de'],
    ['a\nb', 'a b'],
    ['2 - 1', '2 - 1'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('JSON text keeps its meaning and cannot control a terminal', () => {
  const data = { text: '\u001b[1m\u009b\u202e\u2028ä' };
  const text = toJsonText(data);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  expect(text).toContain('ä');
  expect(JSON.parse(text)).toEqual(data);
});

test('every string is reached, nothing else changes', () => {
  const data = { a: 'x', b: [1, 'y', { c: 'z', d: null, e: true }] };
  expect(mapStrings(data, (text) => text.toUpperCase())).toEqual({ a: 'X', b: [1, 'Y', { c: 'Z', d: null, e: true }] });
});
