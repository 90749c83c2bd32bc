import { expect, test } from 'vitest';
import type { ResponseKey } from '../../../src/model/answer.ts';
import { chain, renderEntry, rootHash, withHash } from '../../../src/workspace/journal-entry.ts';
import { chainEvent, type EventContent, type JournalEvent, renderEvent } from '../../../src/workspace/journal-event.ts';
import { readJournal } from '../../../src/workspace/read-journal.ts';
import { answered } from '../../support/workspace.ts';

const key: ResponseKey = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };
const place = { day: '2026-11-22', replaces: ['a'.repeat(64)] } as const;
const standing = { digest: `sha256:${'0'.repeat(64)}`, includes: { one: 3 }, file: 'status: submitted\n# Grüße\n' };

const contents: readonly EventContent[] = [
  { kind: 'submit', ...standing, ...place },
  { kind: 'accept', ...standing, ...place },
  { kind: 'reopen', reason: 'Zahl war vom Vorjahr', ...place },
  { kind: 'send-back', questions: [{ question: 'q1', text: 'Woher?' }], ...place },
];

function read(text: string) {
  const { journal, findings } = readJournal(new TextEncoder().encode(text), { writer: 'w', file: 'w.ndjson' }, key);
  return { entries: journal.entries, findings: findings.map(({ messageId }) => messageId) };
}

function journalOf(all: readonly EventContent[]): readonly JournalEvent[] {
  const events: JournalEvent[] = [];
  for (const [index, content] of all.entries())
    events.push(chainEvent(content, index + 4, events.at(-1)?.hash ?? rootHash(key)));
  return events;
}

test('what was written is read, whatever happened', () => {
  const events = journalOf(contents);
  const text = events.map((event) => `${renderEvent(event)}\n`).join('');
  expect(read(text)).toEqual({ entries: events, findings: [] });
  expect(text).not.toMatch(/\d\d:\d\d:\d\d/);
});

test('a line about an answer is what it has always been, to the byte', () => {
  const confirmation = {
    day: '2026-11-22',
    questionId: 'q1',
    answer: answered(2),
    replaces: [],
    questionnaire: { version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
  };
  expect(renderEntry(chain(confirmation, 1, rootHash(key)))).toBe(
    `{"format":1,"kind":"answer","seq":1,"day":"2026-11-22","question":"q1","answer":{"state":"answered","value":2,"answered_on":"2026-11-22"},"replaces":[],"questionnaire":{"version":"1.0.0","digest":"sha256:${'0'.repeat(64)}"},"prev":"${rootHash(key)}","hash":"2bd53f3f3cb5b9b81fd9d31642e94f147ce30daff73b5205478663496f6e5a8b"}`,
  );
});

test.each([
  ['another kind', { kind: 'delegate' }, 'journal-newer-format'],
  ['a newer format', { format: 2 }, 'journal-newer-format'],
  ['a field of the wrong shape', { includes: 'all' }, 'journal-line-damaged'],
  ['a field that is missing', { file: undefined }, 'journal-line-damaged'],
  ['no day', { day: 7 }, 'journal-line-damaged'],
])('%s is refused, not guessed at', (_, change, expected) => {
  const [event] = journalOf(contents);
  if (event === undefined) throw new Error('no event');
  const { hash: _hash, ...fields } = JSON.parse(renderEvent(event)) as Record<string, unknown>;
  expect(read(`${withHash(JSON.stringify({ ...fields, ...change }))}\n`).findings).toEqual([expected]);
});
