import { describe, expect, test } from 'vitest';
import { chain, type JournalEntry, renderEntry, rootHash, withHash } from '../../../src/workspace/journal-entry.ts';
import { readJournal } from '../../../src/workspace/read-journal.ts';
import { answered } from '../../support/workspace.ts';

const key = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };
const questionnaire = { version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };

function entriesOf(values: readonly number[]): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const [index, value] of values.entries()) {
    const confirmation = {
      day: '2026-11-22',
      questionId: 'q1',
      answer: answered(value, { comment: 'Grün' }),
      replaces: [],
      questionnaire,
    };
    entries.push(chain(confirmation, index + 5, entries.at(-1)?.hash ?? rootHash(key)));
  }
  return entries;
}

const entries = entriesOf([0, 1, 2]);
const lines = entries.map(renderEntry);
const whole = `${lines.join('\n')}\n`;

function read(text: string | Uint8Array): { count: number; findings: readonly string[]; notes: readonly string[] } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { journal, findings, notes } = readJournal(bytes, { writer: 'w', file: 'w.ndjson' }, key);
  const place = ({ messageId, at }: (typeof findings)[number]): string => `${messageId}:${at.start.line}`;
  return { count: journal.entries.length, findings: findings.map(place), notes: notes.map(place) };
}

test('what was written is read', () => {
  const { journal } = readJournal(new TextEncoder().encode(whole), { writer: 'w', file: 'w.ndjson' }, key);
  expect(journal.entries).toEqual(entries);
});

test('a line names days, not times, and no person', () => {
  expect(Object.keys(JSON.parse(lines[0] ?? '')).sort()).toEqual(
    ['answer', 'day', 'format', 'hash', 'kind', 'prev', 'question', 'questionnaire', 'replaces', 'seq'].sort(),
  );
  expect(whole).not.toMatch(/\dT\d|\d\d:\d\d:\d\d/);
});

const [one = '', two = '', three = ''] = lines;
const clean = { findings: [] as string[], notes: [] as string[] };

test.each([
  ['nothing', '', { count: 0, ...clean }],
  ['no last line feed', lines.join('\n'), { count: 3, ...clean }],
  ['CRLF, as git may write it', whole.replaceAll('\n', '\r\n'), { count: 3, ...clean }],
  ['a torn last line', whole.slice(0, -9), { count: 2, findings: [], notes: ['journal-torn-line:3'] }],
  ['a torn only line', one.slice(0, 1), { count: 0, findings: [], notes: ['journal-torn-line:1'] }],
  [
    'a torn line in the middle',
    `${one}\n${two.slice(0, 50)}\n${three}\n`,
    { count: 1, findings: ['journal-line-damaged:2'], notes: [] },
  ],
  ['an empty line', `${one}\n\n${two}\n`, { count: 1, findings: ['journal-line-damaged:2'], notes: [] }],
  ['two lines glued', `${one}${two}\n`, { count: 0, findings: ['journal-line-damaged:1'], notes: [] }],
  [
    'zeros, as after a power cut',
    `${whole}${'\0'.repeat(20)}`,
    { count: 3, findings: [], notes: ['journal-torn-line:4'] },
  ],
  ['a line that is missing', `${one}\n${three}\n`, { count: 1, findings: ['journal-chain-broken:2'], notes: [] }],
  ['lines in another order', `${two}\n${one}\n`, { count: 0, findings: ['journal-chain-broken:1'], notes: [] }],
  ['a line twice', `${one}\n${one}\n`, { count: 1, findings: ['journal-chain-broken:2'], notes: [] }],
  [
    'a changed value',
    whole.replace('"value":1', '"value":2'),
    { count: 1, findings: ['journal-line-changed:2'], notes: [] },
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a newer format is refused, not guessed at', () => {
  const { hash: _, ...fields } = { ...JSON.parse(one), format: 2 };
  const line = withHash(JSON.stringify(fields));
  expect(read(`${line}\n`).findings).toEqual(['journal-newer-format:1']);
});

test('a journal of another response does not fit', () => {
  const bytes = new TextEncoder().encode(whole);
  const { findings } = readJournal(bytes, { writer: 'w', file: 'w.ndjson' }, { ...key, subject: 'bauamt' });
  expect(findings.map(({ messageId }) => messageId)).toEqual(['journal-chain-broken']);
});

describe('damage', () => {
  const bytes = new TextEncoder().encode(whole);
  test('every changed byte is found, or changes nothing', () => {
    const unnoticed: number[] = [];
    for (let index = 0; index < bytes.length; index += 1) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const damaged = Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ mask : byte));
        const result = readJournal(damaged, { writer: 'w', file: 'w.ndjson' }, key);
        const isSame = JSON.stringify(result.journal.entries) === JSON.stringify(entries);
        if (result.findings.length === 0 && !isSame) unnoticed.push(index);
      }
    }
    expect(unnoticed).toEqual([]);
  });

  test('a file cut anywhere loses at most the line it is cut in, and says so', () => {
    for (let length = 0; length <= bytes.length; length += 1) {
      const { count, findings, notes } = read(bytes.subarray(0, length));
      const complete = lines.filter(
        (_, index) => new TextEncoder().encode(lines.slice(0, index + 1).join('\n')).length <= length,
      ).length;
      expect({ length, count, findings }).toEqual({ length, count: complete, findings: [] });
      const atBoundary = [
        0,
        ...lines.map((_, index) => new TextEncoder().encode(lines.slice(0, index + 1).join('\n')).length),
      ];
      if (!atBoundary.includes(length) && !atBoundary.includes(length - 1)) expect(notes).toHaveLength(1);
    }
  });
});
