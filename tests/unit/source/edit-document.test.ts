import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Source } from '../../../src/model/source.ts';
import { editDocument, type Json, renderDocument } from '../../../src/source/edit-document.ts';
import { readSource } from '../../../src/source/read.ts';

function source(text: string): Source {
  const read = readSource(new TextEncoder().encode(text), 'a.yaml');
  if (!read.ok) throw new Error(`${JSON.stringify(read.findings)}\n${text}`);
  return read.value;
}

test.each([
  'yes',
  'no',
  'on',
  'n',
  'null',
  '~',
  '1.0',
  '0x1f',
  '1_000',
  '12:30',
  '2026-12-31',
  '',
  ' ',
  '- a',
  'a: b',
  '# a',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '"',
  "'",
  '{',
  '[',
  '|',
  '>',
  '=',
  '<<',
])('the text %j is quoted', (text) => {
  expect(renderDocument({ a: text }, 'x')).toContain('a: "');
  expect(parse(renderDocument({ a: text }, 'x'), { version: '1.1' })).toEqual({ a: text });
});

const awkward = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '😀',
  'e\u0301',
  '"',
  "'",
  '\\',
  ':',
  '#',
  '-',
  '|',
  '%',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join('')),
);
const json = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/).filter((name) => name !== '__proto__' && name !== 'constructor'),
      tie('node'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));

describe('whatever text is answered', () => {
  test('it is read back as it was, also by a reader of YAML 1.1', () => {
    fc.assert(
      fc.property(json.node, (value) => {
        const rendered = renderDocument({ value }, 'x');
        expect(source(rendered).value).toEqual({ value });
      }),
      { numRuns: 1000 },
    );
  });

  test('also where the document was written on one line', () => {
    fc.assert(
      fc.property(json.node, json.node, (before, after) => {
        const edited = editDocument(`${JSON.stringify({ before, same: 'so', value: before })}\n`, {
          same: 'so',
          value: after,
        });
        expect(source(edited).value).toEqual({ same: 'so', value: after });
      }),
      { numRuns: 300 },
    );
  });

  test('editing one document into another gives the other', () => {
    fc.assert(
      fc.property(json.node, json.node, (before, after) => {
        const edited = editDocument(renderDocument({ before, same: 'so', value: before }, 'x'), {
          same: 'so',
          value: after,
        });
        expect(source(edited).value).toEqual({ same: 'so', value: after });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('maps with an id in a list', () => {
  const before = `list:
  # the first
  - { id: a, title: { de: A, en: A } } # keep
  # the second
  - id: b
    title: B # also
`;

  test('keep their comments and their style wherever they come to stand', () => {
    const value = {
      list: [
        { id: 'b', title: 'B' },
        { id: 'c', title: { de: 'c' } },
        { id: 'a', title: { de: 'A', en: 'A' } },
      ],
    };
    const edited = editDocument(before, value);
    expect(source(edited).value).toEqual(value);
    expect(edited).toContain('  # the second\n  - id: b\n    title: B # also\n');
    expect(edited).toContain('  - { id: a, title: { de: A, en: A } } # keep\n');
  });

  test('a changed value leaves the rest of its line alone', () => {
    const edited = editDocument(before, {
      list: [
        { id: 'a', title: { de: 'x', en: 'A' } },
        { id: 'b', title: 'B' },
      ],
    });
    expect(edited).toContain('  - { id: a, title: { de: x, en: A } } # keep\n');
  });

  test('two of one id are read back as they were wanted all the same', () => {
    const value = {
      list: [
        { id: 'a', title: 'x' },
        { id: 'a', title: 'y' },
      ],
    };
    expect(source(editDocument(before, value)).value).toEqual(value);
  });
});
