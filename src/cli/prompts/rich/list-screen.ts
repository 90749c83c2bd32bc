import { wrap } from '../../../terminal/wrap.ts';
import type { KeyHint } from '../keys.ts';
import type { ListStep, ListView } from '../list-view.ts';
import { isEnter } from './choice-screen.ts';
import { renderNotice } from './fit.ts';
import { renderFilters, renderList } from './list-rows.ts';
import { type ListState, movedPointer, shownIndexes, withDigit, withFilter } from './list-state.ts';
import { cutLines, type Look, renderKeys, textColumns } from './parts.ts';
import type { Frame, Key, Reaction, Screen, Size } from './run-screen.ts';

type ListReaction = Reaction<ListState, ListStep>;

/** Returns the screen of a long list: arrows and numbers move, letters narrow it, a typed text searches it. */
export function listScreen(view: ListView, look: Look): Screen<ListState, ListStep> {
  return {
    initial: { pointer: view.pointer, filter: 0, isSearching: view.isSearching, digits: '', notice: undefined },
    takesText: (state) => state.isSearching,
    onKey(state, key, { before, now, size }) {
      if (key.ctrl && !state.isSearching) return { state };
      if (isEnter(key)) return open(view, state, before, look);
      return state.isSearching
        ? reactSearching(view, state, key, { before, now }, size)
        : reactBrowsing(view, state, key, size, look);
    },
    render: (state, line, size) => renderScreen(view, state, line, size, look),
  };
}

function open(view: ListView, state: ListState, line: string, { t }: Look): ListReaction {
  const isShown = state.pointer !== undefined && shownIndexes(view, state, line).includes(state.pointer);
  const entry = isShown ? view.entries[state.pointer ?? -1] : undefined;
  if (entry === undefined) return { state: { ...state, notice: t('list-nothing') }, line };
  if (!entry.isOpenable) return { state: { ...state, notice: t('list-not-openable') }, line };
  return { result: { index: state.pointer } };
}

function reactSearching(
  view: ListView,
  state: ListState,
  key: Key,
  { before, now }: { readonly before: string; readonly now: string },
  size: Size,
): ListReaction {
  // Somebody who came to search goes back to the question; somebody who searched in the list goes back to the list.
  if (key.name === 'escape') {
    if (view.isSearching) return { result: { index: undefined } };
    return { state: { ...withFilter(view, state, state.filter), isSearching: false, notice: undefined }, line: '' };
  }
  // Home and End move in the typed line.
  const isMoving = key.name !== 'home' && key.name !== 'end';
  const shown = shownIndexes(view, state, before);
  const moved = isMoving ? movedPointer(shown, state.pointer, key, roomOf(size)) : undefined;
  if (moved !== undefined) return { state: { ...state, pointer: moved, notice: undefined }, line: before };
  if (now === before) return { state: { ...state, notice: undefined } };
  return { state: { ...state, pointer: shownIndexes(view, state, now)[0], notice: undefined } };
}

function reactBrowsing(view: ListView, state: ListState, key: Key, size: Size, { t }: Look): ListReaction {
  const calm: ListState = { ...state, notice: undefined };
  const moved = movedPointer(shownIndexes(view, state, ''), state.pointer, key, roomOf(size));
  if (moved !== undefined) return { state: { ...calm, pointer: moved, digits: '' }, line: '' };
  if (/^\d$/.test(key.name)) return { state: withDigit(view, calm, key.name), line: '' };
  const filter = view.filters.findIndex((one) => one.key === key.name);
  if (filter !== -1) return { state: withFilter(view, calm, filter), line: '' };
  switch (key.name) {
    case 'escape':
    case 'b':
      return { result: { index: undefined } };
    case '/':
      return { state: { ...calm, isSearching: true, digits: '' }, line: '' };
    case 'q':
      return { state: { ...state, notice: t('notice-esc-first') }, line: '' };
    default:
      return { state, line: '' };
  }
}

function renderScreen(view: ListView, state: ListState, line: string, size: Size, look: Look): Frame {
  const { style, t } = look;
  const columns = textColumns(size.columns);
  const shown = shownIndexes(view, state, line);
  const pointed =
    state.pointer !== undefined && shown.includes(state.pointer) ? view.entries[state.pointer] : undefined;
  const keys = renderKeys(keysOf(state, look), columns, look, size.rows < 16 ? 'none' : 'all');
  const detail = pointed === undefined ? [] : cutLines([pointed.detail], size.rows < 16 ? 1 : 2, columns, look);
  const above = state.isSearching
    ? [`${t('list-search')} ${style.symbols.pointer} ${line}`]
    : renderFilters(view, state.filter, columns, look);
  const below = ['', ...detail.map(style.paint.dim), ...renderNotice(state.notice, columns, look), ...keys];
  const title = wrap(view.title, columns).map(style.paint.bold);
  // Two rows are for the gaps above the title and below the filters, one stays free at the bottom.
  const room = size.rows - 3 - title.length - above.length - below.length;
  const list =
    shown.length === 0 ? [t('list-nothing')] : renderList(view, shown, state.pointer, { columns, room }, look);
  if (!state.isSearching)
    return { lines: ['', ...title, ...above, '', ...list, ...below], below: [], isCursorShown: false };
  return { lines: ['', ...title, ...above], below: ['', ...list, ...below], isCursorShown: true };
}

function keysOf({ isSearching }: ListState, { t }: Look): readonly KeyHint[] {
  const browsing: readonly KeyHint[] = [{ key: '/', words: t('key-search') }];
  return [
    { key: t(isSearching ? 'key-arrows' : 'key-number-or-arrows'), words: t('key-open') },
    ...(isSearching ? [] : browsing),
    { key: t('key-escape'), words: t('key-back') },
  ];
}

function roomOf({ rows }: Size): number {
  return Math.max(1, rows - 12);
}
