import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../../src/model/answer.ts';
import type { Source } from '../../../src/model/source.ts';
import { editDocument, type Json, renderDocument } from '../../../src/source/edit-document.ts';
import { readSource } from '../../../src/source/read.ts';
import { renderResponse } from '../../../src/workspace/render-response.ts';
import { answered, KLEIN } from '../../support/workspace.ts';

const key = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

function render(answers: Answers, existing?: string, folded: Record<string, number> = {}): string {
  const old = existing === undefined ? undefined : source(existing);
  return renderResponse({ key, questionnaire: KLEIN, invented: false, file: { answers, folded } }, old, 'a.yaml').text;
}

function source(text: string): Source {
  const read = readSource(new TextEncoder().encode(text), 'a.yaml');
  if (!read.ok) throw new Error(`${JSON.stringify(read.findings)}\n${text}`);
  return read.value;
}

const fresh = `# reifegrad · 2026 · klein · it · head

format: 1
questionnaire:
  id: klein
  version: "1.0.0"
  digest: "${KLEIN.digest}"
wave: "2026"
subject: it
role: head
status: draft
folded:
  a: 2
  b: 1
answers:
  q1:
    state: answered
    value: 2
    criteria_unmet:
      - 1
    comment: "Ja: seit 2024"
    evidence:
      - kind: decision
        title: "Beschluss"
        date: "2026-01-01"
    answered_on: "2026-11-22"
  q3:
    state: answered
    value: |-
      eine
      zweite Zeile
    answered_on: "2026-11-22"
`;

const answers: Answers = {
  q3: answered('eine\nzweite Zeile'),
  q1: answered(2, {
    answered_on: '2026-11-22',
    evidence: [{ date: '2026-01-01', title: 'Beschluss', kind: 'decision' }],
    comment: 'Ja: seit 2024',
    criteria_unmet: [1],
  } as never),
};

test('a new file has questions and fields in a fixed order, and quotes what could be misread', () => {
  expect(render(answers, undefined, { b: 1, a: 2 })).toBe(fresh);
});

test('writing the same again changes no byte', () => {
  expect(render(answers, fresh, { b: 1, a: 2 })).toBe(fresh);
});

const byHand = `# oben
format: 1
questionnaire: { id: klein, version: 1.0.0, digest: "${KLEIN.digest}" } # Fassung
wave: '2026'
subject: it
role: head
status: draft

answers:
  # zur ersten Frage
  q1:   # Frau Beispiel fragen
    state: answered
    value: 2 # vorläufig
    answered_on: '2026-11-20'

  # zur dritten
  q3: { state: answered, value: 'so', answered_on: "2026-11-20" }
# unten
`;
const handAnswers: Answers = {
  q1: answered(2, { answered_on: '2026-11-20' }),
  q3: answered('so', { answered_on: '2026-11-20' }),
};
const comments = (text: string): readonly string[] => text.match(/# .*$/gm)?.toSorted() ?? [];

describe('a file with comments and a style of its own', () => {
  test.each<[string, Answers, readonly string[]]>([
    [
      'another value',
      { ...handAnswers, q1: answered(1) },
      [
        '    value: 1 # vorläufig',
        '    answered_on: "2026-11-22"',
        '  q3: { state: answered, value: \'so\', answered_on: "2026-11-20" }',
      ],
    ],
    [
      'a new answer between',
      { ...handAnswers, q2: answered(0) },
      ['  q2:', '    value: 0', '    value: 2 # vorläufig', "    answered_on: '2026-11-20'"],
    ],
  ])('keeps both: %s', (_, changed, lines) => {
    const text = render(changed, byHand);
    expect(comments(text)).toEqual(comments(byHand));
    for (const line of lines) expect(text.split('\n')).toContain(line);
    expect(source(text).value).toMatchObject({ answers: changed });
  });

  test('answers stand in the order of the questionnaire', () => {
    const text = render({ ...handAnswers, q2: answered(0) }, byHand);
    expect(text.match(/^ {2}q\d/gm)).toEqual(['  q1', '  q2', '  q3']);
  });

  test('a cleared answer goes, with what was said about it', () => {
    const { q1: _, ...rest } = handAnswers;
    expect(render(rest, byHand)).not.toContain('q1');
  });

  test('its line ends stay', () => {
    const text = render({ ...handAnswers, q2: answered(0) }, byHand.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a file without answers gets some', () => {
    const empty = byHand.replace(/answers:[\s\S]*$/, 'answers: {}\n');
    expect(render(handAnswers, empty)).toContain('\nanswers:\n  q1:\n    state: answered\n');
  });
});

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

test('a text that does not read back is never written', () => {
  const endless = { q1: answered(Number.NaN) };
  expect(() => render(endless)).toThrow('does not read back');
});
