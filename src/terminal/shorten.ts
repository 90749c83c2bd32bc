import { displayWidth } from './width.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Returns a text of one line in at most so many columns: a longer one is cut between graphemes and ends with the ellipsis. */
export function shorten(text: string, columns: number, ellipsis: string): string {
  if (displayWidth(text) <= columns) return text;
  const room = columns - displayWidth(ellipsis);
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(kept + segment) > room) break;
    kept += segment;
  }
  return room < 0 ? '' : kept.trimEnd() + ellipsis;
}
