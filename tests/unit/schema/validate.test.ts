import { describe, expect, it } from 'vitest';
import { type DocumentKind, MAX_SCHEMA_FINDINGS, validateDocument } from '../../../src/schema/validate.ts';
import { readSource } from '../../../src/source/read.ts';

function findings(kind: DocumentKind, text: string) {
  const source = readSource(new TextEncoder().encode(text), 'a.yaml');
  if (!source.ok) throw new Error(JSON.stringify(source.findings));
  return validateDocument(kind, source.value);
}

const at = (kind: DocumentKind, text: string): readonly string[] =>
  findings(kind, text).map(({ at: { start }, messageId, suggestions }) =>
    `${start.line}:${start.column} ${messageId} ${suggestions.join('|')}`.trim(),
  );

const WORKSPACE = `format: 1
organisation: { title: Musterstadt }
departments:
  - { id: office, title: Amt, roles: [head] }
waves:
  - { id: "2026", date: "2026-03-31", status: open, questionnaires: [{ id: base, version: 1.0.0 }] }
`;
const RESPONSE = `format: 1
questionnaire: { id: base, version: 1.0.0, digest: "sha256:${'0'.repeat(64)}" }
wave: "2026"
subject: office
role: head
status: draft
answers:
`;

describe('workspace', () => {
  it.each([
    ['', '', []],
    ['format: 1', 'format: 3', ['1:9 unknown-format']],
    ['  - { id: office,', '  - {', ['4:5 missing-key']],
    ['title: Amt', 'titel: Amt', ['4:19 unknown-key title']],
    ['title: Amt', 'title: 12', ['4:26 needs-quotes "12"']],
    ['title: Amt', 'title: { de: 012 }', ['4:32 needs-quotes "012"']],
    ['title: Amt', 'title: { de: Amt, Deutsch: Amt }', ['4:37 malformed-language']],
    ['title: Amt', 'title: { de: null }', ['4:28 empty-value']],
    ['title: Amt', 'title: []', ['4:26 wrong-type']],
    ['title: Amt', 'title: {}', ['4:26 too-few']],
    ['id: office', 'id: Bürger Büro', ['4:11 malformed-file-id buerger-buero']],
    ['id: office', 'id: organisation', ['4:11 reserved-id']],
    ['roles: [head]', 'roles: [head, head]', ['4:45 repeated-item']],
    ['roles: [head]', 'roles: head', ['4:38 wrong-type']],
    ['roles: [head]', 'roles: [head], staff: -1', ['4:53 too-small']],
    ['id: "2026"', 'id: 2026', ['6:11 needs-quotes "2026"']],
    ['date: "2026-03-31"', 'date: 31.3.2026', ['6:25 malformed-date 2026-03-31']],
    ['date: "2026-03-31"', 'date: "2026-02-30"', ['6:25 malformed-date']],
    ['status: open', 'status: opn', ['6:47 not-in-list open']],
    ['status: open', 'status: no', ['6:47 not-in-list']],
    ['version: 1.0.0', 'version: 1.0', ['6:91 needs-quotes "1.0"']],
    ['version: 1.0.0', 'version: 1.0.x', ['6:91 malformed-version']],
    ['{ title: Musterstadt }', '{ title: "" }', ['2:24 empty-text']],
    ['{ title: Musterstadt }', `{ title: ${'x'.repeat(201)} }`, ['2:24 text-too-long']],
    ['{ title: Musterstadt }', '{ title: x, invented: false }', ['2:37 not-in-list']],
  ] as const)('%j → %j', (from, to, expected) => {
    expect(at('workspace', WORKSPACE.replace(from, to))).toEqual(expected);
  });
});

describe('response', () => {
  it.each([
    ['  a: { state: answered, value: 3, answered_on: "2026-01-01" }', []],
    ['  a: { state: answered, value: [x, y], answered_on: "2026-01-01" }', []],
    ['  a: { state: answered, value: { x: 1 }, answered_on: "2026-01-01" }', ['8:32 wrong-type']],
    ['  a: { state: answered, value: [1], answered_on: "2026-01-01" }', ['8:33 needs-quotes "1"']],
    ['  a: { state: answerd }', ['8:15 not-in-list answered']],
    ['  a: { value: 3 }', ['8:6 missing-key']],
    ['  a: 3', ['8:6 wrong-type']],
    ['  a: { state: not_applicable, answered_on: "2026-01-01" }', ['8:6 missing-key']],
    ['  a: { state: dont_know, value: 3, answered_on: "2026-01-01" }', ['8:26 unknown-key']],
    ['  A-1: { state: dont_know, answered_on: "2026-01-01" }', ['8:3 malformed-id a_1']],
  ] as const)('%s', (answer, expected) => {
    expect(at('response', `${RESPONSE}${answer}\n`)).toEqual(expected);
  });
});

describe('questionnaire', () => {
  const question = (lines: string): string =>
    `dimensions:\n  - id: a\n    title: A\n    questions:\n      - { id: q, title: Q, role: r, type: percent, label: L, ${lines} }\n`;
  const relevant = (text: string): readonly string[] =>
    at('questionnaire', text).filter((line) => !line.startsWith('1:1 missing'));

  it.each([
    ['score: { linear: [0, 1] }', []],
    ['score: { liner: [0, 1] }', ['5:71 unknown-key linear']],
    ['score: { linear: [0] }', ['5:79 too-few']],
    ['score: { thresholds: [[0, x]] }', ['5:88 wrong-type']],
    ['score: { true: 1 }', ['5:69 missing-key']],
    ['score: 3', ['5:69 wrong-type']],
    ['relevant: { a: [{}] }', ['5:78 wrong-type']],
    ['relevant: {}', ['5:72 too-few']],
    ['weight: -1', ['5:70 too-small']],
  ] as const)('%s', (lines, expected) => {
    expect(relevant(question(lines))).toEqual(expected);
  });
});

it('an empty list, a text and a null are no documents', () => {
  expect(['[]', 'x', 'null', '3'].map((text) => at('workspace', text))).toEqual([
    ['1:1 wrong-type'],
    ['1:1 wrong-type'],
    ['1:1 empty-value'],
    ['1:1 wrong-type'],
  ]);
});

it('reports a limited number of findings and how many more there are', () => {
  const many = findings('workspace', Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join('\n'));
  expect(many).toHaveLength(MAX_SCHEMA_FINDINGS + 1);
  expect(many.at(-1)).toMatchObject({ messageId: 'more-findings', data: { count: 404 } });
});
