import { packParts } from '../keys.ts';
import type { ListEntry, ListStep, ListView } from '../list-view.ts';
import type { Talk, Understood } from './talk.ts';

/** Most entries that are read out at a time. */
const pageLength = 20;

/** What of the list is read out. */
interface Part {
  readonly indexes: readonly number[];
  /** Place in `indexes` of the first one. */
  readonly from: number;
  /** What was searched, undefined where a filter decides. */
  readonly searched?: string;
}

type Reply = { readonly step: ListStep } | { readonly part: Part };

/** Reads a long list out in parts and returns what the person chooses: a number, a letter that narrows it, a search. */
export async function browse(view: ListView, talk: Talk): Promise<ListStep> {
  const { say, t } = talk;
  say(['', view.title]);
  let part: Part = { indexes: view.filters[0]?.indexes ?? [], from: pageStart(view) };
  if (view.isSearching) {
    const text = await talk.ask<string>(t('list-search'), (line) => ({ value: line }));
    if (text === '') return { index: undefined };
    part = { indexes: view.search(text), from: 0, searched: text };
  }
  for (;;) {
    readOut(view, part, talk);
    const now = part;
    const reply = await talk.ask<Reply>(t('plain-your-choice'), (line) => understand(line, view, now, talk));
    if ('step' in reply) return reply.step;
    part = reply.part;
  }
}

function readOut(view: ListView, { indexes, from, searched }: Part, { t, say, columns }: Talk): void {
  const shown = indexes.slice(from, from + pageLength).flatMap((index) => view.entries[index] ?? []);
  const lines = shown.flatMap((entry, place) => {
    const isNew = entry.section !== shown[place - 1]?.section;
    return isNew ? [entry.section, entryLine(entry)] : [entryLine(entry)];
  });
  const offered = view.filters.filter(({ indexes: passed }, place) => place === 0 || passed.length > 0);
  const filters = offered.map(
    ({ key, label, indexes: passed }, place) =>
      `${key} ${label} ${passed.length}${place < offered.length - 1 ? ',' : '.'}`,
  );
  const left = indexes.length - from - shown.length;
  say([
    '',
    ...(searched === undefined ? [] : [t('list-found', { count: indexes.length, text: searched })]),
    ...(shown.length === 0 ? [t('list-nothing')] : lines),
    ...(left > 0 ? [t('list-more', { count: left })] : []),
  ]);
  say(packParts([t('list-how'), t('plain-other-keys'), ...filters], ' ', columns()));
}

function entryLine({ number, title, stateText, marks }: ListEntry): string {
  return `${number}: ${title}: ${[stateText, ...marks].join(', ')}`;
}

function understand(line: string, view: ListView, part: Part, { t }: Talk): Understood<Reply> {
  if (line === '') return { value: { step: { index: undefined } } };
  if (/^\d+$/.test(line)) return readNumber(Number(line), view, t);
  if (line.startsWith('/')) return readSearch(line.slice(1).trim(), view, t);
  const key = line.toLowerCase();
  if (key === 'm' && part.from + pageLength < part.indexes.length)
    return { value: { part: { ...part, from: part.from + pageLength } } };
  const filter = view.filters.find((one) => one.key === key);
  return filter === undefined
    ? { problem: t('list-how-short') }
    : { value: { part: { indexes: filter.indexes, from: 0 } } };
}

function readNumber(number: number, { entries }: ListView, t: Talk['t']): Understood<Reply> {
  const index = entries.findIndex((entry) => entry.number === number);
  const entry = entries[index];
  if (entry === undefined) return { problem: t('list-no-number', { number, last: entries.at(-1)?.number ?? 0 }) };
  return entry.isOpenable ? { value: { step: { index } } } : { problem: t('list-not-openable') };
}

function readSearch(text: string, view: ListView, t: Talk['t']): Understood<Reply> {
  if (text === '') return { problem: t('list-search-how') };
  return { value: { part: { indexes: view.search(text), from: 0, searched: text } } };
}

/** The part that holds the question the person comes from. */
function pageStart({ pointer }: ListView): number {
  return Math.max(0, pointer - (pointer % pageLength));
}
