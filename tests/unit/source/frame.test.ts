import { describe, expect, it } from 'vitest';
import { codeFrame, type FrameOptions } from '../../../src/source/frame.ts';

function frame(
  text: string,
  from: readonly [number, number],
  to: readonly [number, number],
  options: FrameOptions = {},
): string {
  const range = { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } };
  return codeFrame(text, range, options).join('\n');
}

describe('code frame', () => {
  it('shows the line, the carets and the label', () => {
    expect(frame('a\n    id: data\nb', [2, 9], [2, 13], { label: 'second use' })).toBe(
      '  |\n2 |     id: data\n  |         ^^^^ second use',
    );
  });

  it.each([
    ['an empty range', 'a: b', [1, 5], [1, 5], '  |\n1 | a: b\n  |     ^'],
    ['several lines', 'a: [\n1]', [1, 4], [2, 3], '  |\n1 | a: [\n  |    ^'],
    ['tabs', '\ta: b', [1, 5], [1, 6], '  |\n1 |   a: b\n  |      ^'],
    ['a line that is not there', 'a', [7, 1], [7, 2], '  |\n7 |\n  | ^'],
    ['an empty document', '', [1, 1], [1, 1], '  |\n1 |\n  | ^'],
    ['CR LF', 'a: b\r\nc: d\r\n', [2, 4], [2, 5], '  |\n2 | c: d\n  |    ^'],
  ] as const)('%s', (_name, text, from, to, expected) => {
    expect(frame(text, from, to)).toBe(expected);
  });

  it('keeps the carets under wide and encoded characters', () => {
    const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one === '漢' ? 2 : 1), 0);
    const encode = (text: string): string => text.replaceAll('\u001b', '\\u{1b}');
    const lines = codeFrame(
      '漢\u001b: x',
      { start: { line: 1, column: 5 }, end: { line: 1, column: 6 } },
      { widthOf, encode },
    );
    expect(lines[1]).toBe('1 | 漢\\u{1b}: x');
    expect(lines[2]).toBe(`  | ${' '.repeat(10)}^`);
  });

  it.each([1, 40, 500, 996])('cuts a long line around column %i and never exceeds the width', (column) => {
    const text = `${'abcdefghi '.repeat(100)}`;
    const lines = codeFrame(
      text,
      { start: { line: 1, column }, end: { line: 1, column: column + 4 } },
      { maxWidth: 60 },
    );
    const caret = lines[2]?.indexOf('^') ?? -1;
    expect(lines.every((line) => line.length <= 60)).toBe(true);
    expect(lines[1]?.slice(caret, caret + 4).trimEnd()).toBe(text.slice(column - 1, column + 3).trimEnd());
  });

  it('cuts a long marked piece itself', () => {
    const lines = codeFrame(
      'x'.repeat(500),
      { start: { line: 1, column: 1 }, end: { line: 1, column: 501 } },
      { maxWidth: 50 },
    );
    expect(lines.every((line) => line.length <= 50)).toBe(true);
  });
});
