import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES, readSource } from '../../../src/source/read.ts';

const levels = (count: number, make: (level: number) => string): string =>
  Array.from({ length: count }, (_, level) => make(level)).join('\n');
const repeat = (text: string): string => text.repeat(Math.floor((MAX_DOCUMENT_BYTES - 100) / text.length));

/** Inputs that have stopped YAML readers for seconds or for ever, each as large as a document may be. */
const inputs: readonly (readonly [name: string, text: string])[] = [
  [
    'alias bomb',
    levels(
      9,
      (n) =>
        `a${n}: &a${n} [${Array(9)
          .fill(n === 0 ? 'x' : `*a${n - 1}`)
          .join(', ')}]`,
    ),
  ],
  ['alias cycle', 'a: &a [*a]'],
  ['merge bomb', `${repeat('- &a {}\n').slice(0, 200_000)}- <<: [${Array(20_000).fill('*a').join(',')}]`],
  ...[10, 100, 1000, 100_000].flatMap((depth): [string, string][] => [
    [`${depth} lists in lists`, '['.repeat(depth) + ']'.repeat(depth)],
    [`${depth} maps in maps`, `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    [`${depth} JSON`, `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`],
    [`${depth} list items`, `${'- '.repeat(depth)}x`],
  ]),
  ['block maps', levels(1000, (n) => `${' '.repeat(n)}a:`)],
  ['anchors in lines', levels(90, (n) => `${' '.repeat(n)}!a &b k${n}:`)],
  ['20,000 keys', levels(20_000, (n) => `k${n}: ${n}`)],
  ['as many keys as fit', levels(140_000, (n) => `k${n}: ${n}`)],
  ['as many wrong keys as fit', levels(100_000, (n) => `k${n}: &a ${n}`)],
  ['a huge text', `a: ${repeat('x')}`],
  ['quotes', repeat('"')],
  ['anchors', repeat('&a ')],
  ['tags', repeat('!a\n')],
  ['documents', repeat('---\n')],
  ['documents with content', repeat('a\n---\n')],
  ['directives', repeat('%A\n')],
  ['comments', repeat('#\n')],
  ['spaces', `${repeat(' ')}x`],
  ['line feeds', `${repeat('\n')}x`],
  ['open brackets', repeat('[')],
  ['open brackets in lines', repeat('- [\n')],
  ['open quote', `a: "${repeat('\n')}`],
  ['pairs in a list', `[${repeat('a: b, ')}]`],
  ['numbers', `[${repeat('1, ')}]`],
  ['infinite numbers', `[${repeat('.inf, ')}]`],
  ['a list as key', `[${repeat('x, ')}]: y`],
  ['escapes', `a: "${repeat('\\u001b')}"`],
  ['a key without end', `? ${repeat('x')}`],
];

describe('hostile input', () => {
  it.each(inputs)('%s: an answer soon', (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    const source = readSource(bytes, 'hostile.yaml');
    if (source.ok) source.value.locate('/nowhere');
    expect(performance.now() - start).toBeLessThan(TIME_LIMIT_MS);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'a key called %s pollutes nothing',
    (key) => {
      readSource(new TextEncoder().encode(`${key}: { x: 1 }\n"${key}2": { ${key}: { x: 1 } }`), 'a.yaml');
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );
});

/** They take well under a second on a quiet machine. Reading that is not linear takes minutes: this limit tells the two apart. */
const TIME_LIMIT_MS = 6000;
