import { wrapLines } from '../wrap-lines.ts';
import { isEnter } from './choice-screen.ts';
import { type Look, renderKeys, textColumns } from './parts.ts';
import type { Screen, Size } from './run-screen.ts';

/** Index of the first line shown. */
export interface PageState {
  readonly top: number;
}

/** Returns the screen of a text to be read: Enter or space turns the page, the last page ends it, as Esc and q do at once. */
export function pageScreen(text: readonly string[], onward: string, look: Look): Screen<PageState, undefined> {
  const { t } = look;
  return {
    initial: { top: 0 },
    onKey(state, key, { size }) {
      const room = roomOf(size);
      if (key.name === 'escape' || key.name === 'q' || key.name === 'b') return { result: undefined };
      if (key.name === 'up' || key.name === 'pageup')
        return { state: { top: Math.max(0, state.top - room) }, line: '' };
      const isOn = isEnter(key) || key.name === 'space' || key.name === 'down' || key.name === 'pagedown';
      if (!isOn) return { state, line: '' };
      return state.top + room < wrapAll(text, size).length
        ? { state: { top: state.top + room }, line: '' }
        : { result: undefined };
    },
    render({ top }, _line, size) {
      const lines = wrapAll(text, size);
      const room = roomOf(size);
      const isLast = top + room >= lines.length;
      const keys = [{ key: t('key-enter'), words: isLast ? onward : t('key-more') }];
      const shown = ['', ...lines.slice(top, top + room), '', ...renderKeys(keys, textColumns(size.columns), look)];
      return { lines: shown, below: [], isCursorShown: false };
    },
  };
}

/** Lines of text on a page: the keys, a gap and the row of the cursor need the rest. */
function roomOf({ rows }: Size): number {
  return Math.max(1, rows - 5);
}

function wrapAll(text: readonly string[], { columns }: Size): readonly string[] {
  return wrapLines(text, textColumns(columns));
}
