import { describe, expect, test } from 'vitest';
import { compileConditions } from '../../src/expression/compile.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { HistoryEntry } from '../../src/model/history.ts';
import type { Locale } from '../../src/model/text.ts';
import { blocksToText } from '../../src/report/blocks/text.ts';
import { handInBlocks } from '../../src/report/hand-in/blocks.ts';
import { buildHandIn } from '../../src/report/hand-in/build-hand-in.ts';
import { historyFormats } from '../../src/report/history/formats.ts';
import { buildHistory } from '../../src/report/history/history.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { answered, cityInput } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

const cases = [
  { name: 'de-80', locale: 'de', style: { width: 80 } },
  { name: 'de-40-accessible', locale: 'de', style: { width: 40, isAccessible: true } },
  { name: 'en-80-ascii', locale: 'en', style: { width: 80, isAscii: true } },
] as const;

const scope = {
  ...{ subject: 'jugend', roles: ['head', 'hr'] },
  conditions: compileConditions(cityInput().questionnaire),
};

const fits = (text: string, width: number): boolean => text.split('\n').every((line) => displayWidth(line) <= width);

describe.each(cases)('$name', ({ name, locale, style }) => {
  const page = { t: messagesFor(locale), style: styleWith(style) };

  test('before handing in', async () => {
    const handIn = buildHandIn(cityInput({ language: locale }), scope);
    const text = blocksToText(handInBlocks(handIn, page.t), page.style);
    await expect(text).toMatchFileSnapshot(`golden/hand-in-${name}.txt`);
    expect(fits(text, style.width)).toBe(true);
  });

  test('history', async () => {
    const text = historyFormats.text(...historyIn(locale), page);
    await expect(text).toMatchFileSnapshot(`golden/history-${name}.txt`);
    expect(fits(text, style.width)).toBe(true);
  });
});

test('history as Markdown and as JSON', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(historyFormats.markdown(...historyIn('de'), page)).toMatchFileSnapshot('golden/history-de.md');
  await expect(historyFormats.json(...historyIn('de'), page)).toMatchFileSnapshot('golden/history.json');
});

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const on = (day: string) => ({ day, isLate: false }) as const;
const entries: readonly HistoryEntry[] = [
  { ...on('2026-09-10'), kind: 'answer', questionId: 'srv_06', answer: answered(0, { comment: 'Nur am *Schalter*.' }) },
  { ...on('2026-09-11'), kind: 'cleared', questionId: 'srv_03' },
  { ...on('2026-09-11'), kind: 'remarks', questionId: 'srv_03', remarks: { comment: 'Zahl kommt noch' } },
  { ...on('2026-09-12'), kind: 'submitted', digest, number: 1, gaps: { open: 1, without_evidence: 2 } },
  {
    ...{ day: '2026-09-12', isLate: true, kind: 'answer', questionId: 'srv_03' },
    answer: { state: 'not_applicable', reason: 'Keine Anträge.', answered_on: '2026-09-12' },
  },
  { ...on('2026-09-13'), kind: 'sent-back', questions: [{ question: 'srv_06', text: 'Seit wann?' }] },
  { ...on('2026-09-14'), kind: 'submitted', digest, number: 2, gaps: null },
  { ...on('2026-09-15'), kind: 'accepted', digest },
  { ...on('2026-09-16'), kind: 'reopened', reason: 'Zahl war vom Vorjahr' },
  {
    ...{ ...on('2026-09-16'), kind: 'answer', questionId: 'srv_03' },
    answer: { state: 'dont_know', ask: 'hr', answered_on: '2026-09-16' },
  },
];

function historyIn(language: Locale) {
  const input = cityInput({ language });
  const place = { wave: '2026', questionnaire: 'beispiel' };
  const histories = [
    { key: { ...place, subject: 'organisation', role: 'board' }, entries: entries.slice(6, 7) },
    { key: { ...place, subject: 'buergeramt', role: 'head' }, entries },
  ];
  return [buildHistory(input, histories), input] as const;
}

test('one question’s history keeps what happened to the whole response', () => {
  const input = cityInput();
  const key = { wave: '2026', questionnaire: 'beispiel', subject: 'buergeramt', role: 'head' };
  const kinds = buildHistory(input, [{ key, entries }], 'srv_06').responses.flatMap((one) =>
    one.entries.map(({ kind }) => kind),
  );
  expect(kinds).toEqual(['answer', 'submitted', 'sent-back', 'submitted', 'accepted', 'reopened']);
});
