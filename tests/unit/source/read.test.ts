import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES, readSource } from '../../../src/source/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `line:column messageId` of every finding; [] when the text is fine. */
function problems(input: string | Uint8Array): readonly string[] {
  const source = readSource(typeof input === 'string' ? bytes(input) : input, 'a.yaml');
  return source.ok
    ? []
    : source.findings.map(({ at, messageId }) => `${at.start.line}:${at.start.column} ${messageId}`);
}

describe('values', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['\ufeffa: b', { a: 'b' }],
    ['a: no\nb: 2026-01-01\nc: on', { a: 'no', b: '2026-01-01', c: 'on' }],
    ['a: [b: c]', { a: [{ b: 'c' }] }],
    ['a: 012\nb: 0o14\nc: 1.10', { a: 12, b: 12, c: 1.1 }],
    ['{ "a": [true, null, "x\\n"] }', { a: [true, null, 'x\n'] }],
    ['{\n\t"a": [1,\n\t2]\n}', { a: [1, 2] }],
    ['a: |\n  b\n  c\nd: >\n  e\n  f\n', { a: 'b\nc\n', d: 'e f\n' }],
    ['---\na: 1\n', { a: 1 }],
    ['0: a\ntrue: b', { 0: 'a', true: 'b' }],
    ['a: "\\u001b[31m"', { a: '\u001b[31m' }],
    ['a:\r\n  b: 1\r\n', { a: { b: 1 } }],
    ['- 1\n- [2, 3]', [1, [2, 3]]],
    ['null', null],
  ])('%j', (text, value) => {
    const source = readSource(bytes(text), 'a.yaml');
    expect(source.ok && source.value.value).toEqual(value);
  });
});

describe('problems and their places', () => {
  it.each([
    ['', '1:1 empty-document'],
    ['# nothing\n', '1:1 empty-document'],
    ['---\n', '1:1 empty-document'],
    ['\ta: 1', '1:1 tab-indentation'],
    ['a:\n\tb: 1', '2:1 tab-indentation'],
    ['a:\n  b: 1\n\tc: 2', '3:1 tab-indentation'],
    ['a: Frage: was', '1:9 colon-in-text'],
    ['a: @x', '1:4 reserved-character'],
    ['a: `x`', '1:4 reserved-character'],
    ['a: [1, 2', '1:4 unclosed-bracket'],
    ['a: [1, 2\nb: 3', '1:4 unclosed-bracket'],
    ['a: {b: [1], c: 2', '1:4 unclosed-bracket'],
    ['a: [\n  1\n]', '3:1 bracket-indentation'],
    ['a: x\rb: y', '1:5 control-character'],
    ['a: "x', '1:4 unclosed-quote'],
    ['a: "x \\" y', '1:4 unclosed-quote'],
    ["a: 'x '' y", '1:4 unclosed-quote'],
    ['a: "x\nb: 1', '1:4 unclosed-quote'],
    ['a: b\nc', '2:1 colon-expected'],
    ['a: 1\n b: 2', '2:2 bad-indentation'],
    ['a:\n    b: 1\n  c: 2', '3:3 bad-indentation'],
    ['a: "\\q"', '1:6 unknown-escape'],
    ['a: {b: 1 c: 2}', '1:11 comma-expected'],
    ['a: [,]', '1:5 comma-expected'],
    ['"a":1', '1:5 space-after-colon'],
    ["a: 'x'y", '1:7 text-after-quote'],
    ['- a\nb: 1', '2:1 yaml-syntax'],
    ['a: *x', '1:4 yaml-alias'],
    ['a: &x 1', '1:4 yaml-anchor'],
    ['&x a: 1', '1:1 yaml-anchor'],
    ['a: !foo x', '1:4 yaml-tag'],
    ['a: !!js/function x', '1:4 yaml-tag'],
    ['a: ! x', '1:4 yaml-tag'],
    ['<<: {a: 1}', '1:1 yaml-merge-key'],
    ['? [a]\n: b', '1:3 key-not-text'],
    ['~: 1', '1:1 key-not-text'],
    ['%YAML 1.1\n---\na: no', '1:1 yaml-directive'],
    ['# x\n\n%FOO\n---\na: no', '3:1 yaml-directive'],
    ['---\na: 1\n---\nb: 1', '3:1 second-document'],
    ['a: 1\n...\n---\nb: 1', '3:1 second-document'],
    ['a: 1\n---\nb: 1', '2:1 second-document'],
    ['# only a comment before\n---\na: 1\n---\n', '4:1 second-document'],
    ['a: 1\n...\nb: 1', '2:1 second-document'],
    ['a: 1\nb:\n  a: 2\n  a: 3', '4:3 duplicate-key'],
    ['1: a\n"1": b', '2:1 duplicate-key'],
    ['{ "a": 1, "a": 2 }', '1:11 duplicate-key'],
    ['1.0: a\n1: b', '2:1 duplicate-key'],
    ['__proto__: 1', '1:1 forbidden-key'],
    ['a:\n  - constructor: 1', '2:5 forbidden-key'],
    ['a: { de: Ja, manchmal, en: No }', '1:14 comma-in-text'],
    ['a: { de: Ja,, en: No }', '1:13 comma-expected'],
    ['x: .inf', '1:4 unusable-number'],
    ['x:\n  - .nan', '2:5 unusable-number'],
    ['x: 12345678901234567890', '1:4 unusable-number'],
    ['a: \u0007', '1:4 control-character'],
    ['a: x\u0000', '1:5 control-character'],
    ['a: "\u009b"', '1:5 control-character'],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, '1:43 too-deep'],
    ['['.repeat(100_000), '1:100 too-deep'],
  ])('%j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('names both places of a duplicate key', () => {
    const source = readSource(bytes('a: 1\nb: 2\na: 3'), 'a.yaml');
    expect(source.ok ? [] : source.findings[0]?.related.map(({ at }) => at.start)).toEqual([{ line: 1, column: 1 }]);
  });

  it('reports at most 100 problems', () => {
    expect(problems(Array.from({ length: 500 }, (_, index) => `k${index}: &a 1`).join('\n'))).toHaveLength(100);
  });
});

describe('encodings', () => {
  it.each([
    ['windows-1252', Buffer.from('a: 1\nb: Größe', 'latin1'), '2:6 encoding-not-utf-8'],
    ['UTF-16 LE with a mark', Buffer.from('\ufeffa: b', 'utf16le'), '1:1 encoding-utf-16'],
    ['UTF-16 LE without a mark', Buffer.from('a: b', 'utf16le'), '1:1 encoding-utf-16'],
    ['UTF-16 BE', Buffer.from('\ufeffa: b', 'utf16le').swap16(), '1:1 encoding-utf-16'],
    ['a cut-off character', Buffer.from('a: ä').subarray(0, 4), '1:4 encoding-not-utf-8'],
    ['one byte too many', Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'a'), '1:1 file-too-large'],
  ])('%s', (_name, input, problem) => {
    expect(problems(new Uint8Array(input))).toEqual([problem]);
  });

  it.each([MAX_DOCUMENT_BYTES - 1, MAX_DOCUMENT_BYTES])('reads a document of %i bytes', (length) => {
    expect(problems(`a: ${'x'.repeat(length - 3)}`)).toEqual([]);
  });
});
