import type { ListView } from '../list-view.ts';
import type { Key } from './run-screen.ts';

/** Where a person is in a long list. */
export interface ListState {
  /** Index of the entry that Enter opens; undefined when none is shown. */
  readonly pointer: number | undefined;
  /** Index of the filter. */
  readonly filter: number;
  readonly isSearching: boolean;
  /** Digits of a number typed so far. */
  readonly digits: string;
  readonly notice: string | undefined;
}

/** Returns the indexes of the entries that are shown, in order; `line` is what was typed to search. */
export function shownIndexes(
  view: ListView,
  state: Pick<ListState, 'filter' | 'isSearching'>,
  line: string,
): readonly number[] {
  if (state.isSearching && line.trim() !== '') return view.search(line);
  return view.filters[state.filter]?.indexes ?? [];
}

/** Returns where a key moves the pointer among what is shown, undefined when it is no key that moves. `page` is in entries. */
export function movedPointer(
  shown: readonly number[],
  pointer: number | undefined,
  key: Key,
  page: number,
): number | undefined {
  const at = pointer === undefined ? -1 : shown.indexOf(pointer);
  const to = (place: number): number | undefined => shown[Math.max(0, Math.min(shown.length - 1, place))];
  switch (key.name) {
    case 'up':
      return to(at - 1);
    case 'down':
      return to(at + 1);
    case 'pageup':
      return to(at - page);
    case 'pagedown':
      return to(at + page);
    case 'home':
      return to(0);
    case 'end':
      return to(shown.length - 1);
    default:
      return undefined;
  }
}

/** Returns the state after a digit: `1` `2` means entry 12; a digit that fits no longer begins a new number. */
export function withDigit(view: ListView, state: ListState, digit: string): ListState {
  const isStart = (digits: string): boolean => view.entries.some(({ number }) => String(number).startsWith(digits));
  const longer = state.digits + digit;
  const digits = isStart(longer) ? longer : isStart(digit) ? digit : '';
  const index = view.entries.findIndex(({ number }) => String(number) === digits);
  if (index === -1) return { ...state, digits };
  const isShown = shownIndexes(view, state, '').includes(index);
  return { ...state, digits, pointer: index, filter: isShown ? state.filter : 0 };
}

/** Returns the state with another filter; the pointer stays where it is as long as its entry is shown. */
export function withFilter(view: ListView, state: ListState, filter: number): ListState {
  const indexes = view.filters[filter]?.indexes ?? [];
  const isShown = state.pointer !== undefined && indexes.includes(state.pointer);
  return { ...state, filter, digits: '', pointer: isShown ? state.pointer : indexes[0] };
}
