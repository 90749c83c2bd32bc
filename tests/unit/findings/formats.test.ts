import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { FindingsOptions } from '../../../src/findings/formats/format.ts';
import { findingsFormats } from '../../../src/findings/formats/index.ts';
import { sortFindings } from '../../../src/findings/order.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { readSource } from '../../../src/source/read.ts';
import { createPaint } from '../../../src/terminal/paint.ts';

const text = 'a: 1\nb: "x\u202e"\na: 2\n';
const options: FindingsOptions = {
  locale: 'en',
  paint: createPaint(false),
  width: 60,
  isAccessible: false,
  textOf: (file) => (file === 'dir/a.yaml' ? text : undefined),
  version: '1.2.3',
  files: 2,
};
const [duplicate] = (() => {
  const source = readSource(new TextEncoder().encode(text), 'dir/a.yaml');
  return source.ok ? [] : source.findings;
})();
if (duplicate === undefined) throw new Error('no finding');
const hostile: Finding = {
  ...duplicate,
  data: { key: 'x\u001b]0;owned\u0007\nerror: fake\u202e' },
  severity: 'warning',
  at: { file: 'dir/b\u001b.yaml', pointer: '/x', start: { line: 2, column: 4 }, end: { line: 2, column: 8 } },
  suggestions: ['y'],
};
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')),
);

describe('text', () => {
  it('shows what, where, why and help, and the sum at the end', () => {
    expect(
      findingsFormats.text([duplicate], options),
    ).toBe(`error[duplicate-key]: the key \`a\` is in the same block twice
 --> dir/a.yaml:3:1
  |
3 | a: 2
  | ^ first used here: 1:1
  = why: only one of the two values could count, and nobody
    would see which
  = help: delete or rename one of them

1 error, 0 warnings, 0 notes in 2 files checked.
`);
  });

  it('needs no text, and then names related places with their file', () => {
    const shown = findingsFormats.text([duplicate], { ...options, textOf: () => undefined });
    expect(shown).not.toContain('|');
    expect(shown).toContain('see also: first used here: dir/a.yaml:1:1');
  });

  it('draws nothing for screen readers', () => {
    const shown = findingsFormats.text([duplicate], { ...options, isAccessible: true });
    expect(shown).toContain('place: dir/a.yaml:3:1');
    expect(shown).not.toMatch(/[|^]|-->| = /);
  });

  it('says so when there is nothing', () => {
    expect(findingsFormats.text([], options)).toBe('Nothing found: 2 files checked.\n');
  });

  it('looks the same with colour, colour apart', () => {
    const coloured = findingsFormats.text([duplicate, hostile], { ...options, paint: createPaint(true) });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(findingsFormats.text([duplicate, hostile], options));
    expect(coloured).toContain('\u001b[31m');
  });
});

describe.each(['text', 'concise', 'json'] as const)('%s', (format) => {
  it('lets nothing through that could control a terminal', () => {
    const shown = findingsFormats[format]([duplicate, hostile], options);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(shown.split('\n')).not.toContain('error: fake');
  });

  it('comes out the same whatever the order of findings', () => {
    expect(findingsFormats[format]([hostile, duplicate], options)).toBe(
      findingsFormats[format]([duplicate, hostile], options),
    );
  });

  it('speaks German', () => {
    expect(findingsFormats[format]([duplicate], { ...options, locale: 'de' })).toContain(
      'Der Schlüssel `a` steht zweimal',
    );
  });
});

describe('concise', () => {
  it('is one line per finding', () => {
    expect(findingsFormats.concise([duplicate], options)).toBe(
      'dir/a.yaml:3:1: error[duplicate-key] the key `a` is in the same block twice\n',
    );
    expect(findingsFormats.concise([], options)).toBe('');
  });
});

describe('json', () => {
  it.each([[[]], [[duplicate]], [[duplicate, hostile]]])('fits its schema', (findings) => {
    const document: unknown = JSON.parse(findingsFormats.json(findings, options));
    expect(validate(document)).toBe(true);
    expect(document).toMatchObject({ formatVersion: '1.0', tool: { name: 'reifegrad', version: '1.2.3' } });
  });

  it('loses nothing of a hostile text', () => {
    const { findings } = JSON.parse(findingsFormats.json([hostile], options)) as {
      findings: Record<string, unknown>[];
    };
    expect(findings[0]).toMatchObject({ file: hostile.at.file, data: hostile.data, suggestions: ['y'] });
  });
});

it('findings come by file, line, column, severity and rule', () => {
  const make = (
    file: string,
    line: number,
    column: number,
    severity: Finding['severity'],
    ruleId: string,
  ): Finding => ({
    ...duplicate,
    ruleId,
    severity,
    at: { ...duplicate.at, file, start: { line, column } },
  });
  const sorted = [
    make('a', 1, 2, 'error', 'z'),
    make('a', 2, 1, 'error', 'b'),
    make('a', 2, 1, 'warning', 'a'),
    make('a', 2, 1, 'info', 'a'),
    make('a', 10, 1, 'error', 'a'),
    make('b', 1, 1, 'error', 'a'),
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
});
