import { wrapLines } from '../wrap-lines.ts';
import { isEnter } from './choice-screen.ts';
import { pagesOf } from './pages.ts';
import { type Look, renderKeys, textColumns } from './parts.ts';
import type { Key, Reaction, Screen, Size } from './run-screen.ts';

/** Number of the page that is shown, from 0; the last one where the window has fewer now. */
export interface PageState {
  readonly page: number;
}

/**
 * Returns the screen of a text to be read: Enter turns the page and ends it after the last one, up turns back, Esc ends it at
 * once. `onward` says where the last page leads.
 */
export function pageScreen(text: readonly string[], onward: string, look: Look): Screen<PageState, undefined> {
  const { t } = look;
  return {
    initial: { page: 0 },
    onKey: (state, key, { size }) => react(state, key, pagesIn(text, size).length),
    render(state, _line, size) {
      const pages = pagesIn(text, size);
      const page = Math.min(state.page, pages.length - 1);
      const isLast = page === pages.length - 1;
      const keys = [
        { key: t('key-enter'), words: isLast ? onward : t('key-more') },
        ...(page > 0 ? [{ key: t('key-up'), words: t('key-page-back') }] : []),
        ...(isLast ? [] : [{ key: t('key-escape'), words: t('key-close') }]),
      ];
      const shown = ['', ...(pages[page] ?? []), '', ...renderKeys(keys, textColumns(size.columns), look)];
      return { lines: shown, below: [], isCursorShown: false };
    },
  };
}

function react({ page }: PageState, key: Key, count: number): Reaction<PageState, undefined> {
  const now = Math.min(page, count - 1);
  if (key.name === 'escape' || key.name === 'q') return { result: undefined };
  if (key.name === 'up' || key.name === 'pageup' || key.name === 'b')
    return { state: { page: Math.max(0, now - 1) }, line: '' };
  const isOn = isEnter(key) || key.name === 'space' || key.name === 'down' || key.name === 'pagedown';
  if (!isOn) return { state: { page: now }, line: '' };
  return now + 1 < count ? { state: { page: now + 1 }, line: '' } : { result: undefined };
}

/** The keys (two lines in a narrow window), the gaps and the row of the cursor need the rest. */
function pagesIn(text: readonly string[], { columns, rows }: Size): readonly (readonly string[])[] {
  return pagesOf(wrapLines(text, textColumns(columns)), Math.max(1, rows - 6));
}
