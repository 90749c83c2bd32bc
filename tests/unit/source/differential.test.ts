import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { joinPointer } from '../../../src/source/pointer.ts';
import { readSource } from '../../../src/source/read.ts';

// Two readers, one meaning: what js-yaml reads for us has to be what `yaml`, and so an editor, reads.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const control = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufeff]/;
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !control.test(one));
const key = fc
  .oneof(fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/), text)
  .filter((one) => one !== '' && !FORBIDDEN.has(one));
const tricky = fc.constantFrom(
  'no',
  'on',
  'null',
  '~',
  '012',
  '0o14',
  '1.10',
  '2026-01-01',
  '1e400',
  '- a',
  'a: b',
  '#x',
  "'",
  '"',
  ' x ',
);
const leaf = fc.oneof(
  text,
  tricky,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((one) => !Object.is(one, -0) && (!Number.isInteger(one) || Number.isSafeInteger(one))),
);
const { document } = fc.letrec((tie) => ({
  document: fc.dictionary(key, tie('node'), { noNullPrototype: true, minKeys: 1, maxKeys: 5 }),
  node: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('node'), { maxLength: 4 }), tie('document')),
}));
const style = fc.record({
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(0, 20, 80),
} as const);

describe('js-yaml and yaml', () => {
  it('read the same value from every valid document, and agree on where keys stand', () => {
    fc.assert(
      fc.property(document, style, (value, options) => {
        const written = stringify(value, { ...options, aliasDuplicateObjects: false });
        const source = readSource(new TextEncoder().encode(written), 'a.yaml');
        if (!source.ok) throw new Error(`${written}\n${JSON.stringify(source.findings)}`);
        const lineCounter = new LineCounter();
        const other = parseDocument(written, { lineCounter, version: '1.2' });
        expect(source.value.value).toEqual(other.toJS());
        for (const pair of (other.contents as unknown as { items: { key: { value: unknown; range: [number] } }[] })
          .items) {
          const place = source.value.locate(joinPointer('', String(pair.key.value)), 'key');
          const { line, col } = lineCounter.linePos(pair.key.range[0]);
          expect([place.start.line, place.start.column]).toEqual([line, col]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('an arbitrary text is read or refused, never more', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&',
      '*',
      '!',
      '#',
      '?',
      '%',
      '---',
      '\t',
      '\r',
      '1',
      '~',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const written = parts.join('');
        const source = readSource(new TextEncoder().encode(written), 'a.yaml');
        const lines = written.split(/\r\n?|\n/).length;
        for (const { at } of source.ok ? [] : source.findings) {
          expect(at.start.line).toBeLessThanOrEqual(lines);
        }
        // What we accept, the other reader accepts with the same value; a text alone is no document, and they differ there.
        if (source.ok && typeof source.value.value === 'object')
          expect(parseDocument(written).toJS()).toEqual(source.value.value);
      }),
      { numRuns: 5000 },
    );
  });
});
