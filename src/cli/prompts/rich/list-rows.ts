import { shorten } from '../../../terminal/shorten.ts';
import type { Symbols } from '../../../terminal/symbols.ts';
import { displayWidth, padEnd, padStart } from '../../../terminal/width.ts';
import { packParts } from '../keys.ts';
import type { ListEntry, ListState, ListView } from '../list-view.ts';
import type { Look } from './parts.ts';

/** Room for the rows of a list. */
export interface ListRoom {
  readonly columns: number;
  readonly room: number;
}

const widestTitle = 44;
/** Below this, title and state stand one behind the other. */
const roomForColumns = 60;

/** Returns the line that says how the list can be narrowed; the filter that holds stands in brackets. */
export function renderFilters(
  { filters }: ListView,
  chosen: number,
  columns: number,
  { style: { paint } }: Look,
): readonly string[] {
  const parts = filters.flatMap(({ key, label, indexes }, index) => {
    const words = `${paint.bold(key)} ${label} ${indexes.length}`;
    if (index === chosen) return [paint.cyan(`[${words}]`)];
    return index === 0 || indexes.length > 0 ? [words] : [];
  });
  return packParts(parts, '   ', columns);
}

/** Returns the rows around the pointer, as many as there is room for, with the headings between them. */
export function renderList(
  { entries }: ListView,
  shown: readonly number[],
  pointer: number | undefined,
  { columns, room }: ListRoom,
  look: Look,
): readonly string[] {
  const { paint, symbols } = look.style;
  const rows = shown.flatMap((index, place) => {
    const section = entries[index]?.section;
    const isNew = section !== entries[shown[place - 1] ?? -1]?.section;
    return isNew
      ? [
          { section, index: -1 },
          { section, index },
        ]
      : [{ section, index }];
  });
  const at = Math.max(
    0,
    rows.findIndex(({ index }) => index === pointer),
  );
  const isWhole = rows.length <= room;
  // Two rows say how much there is above and below.
  const most = isWhole ? rows.length : Math.max(1, room - 2);
  const first = Math.max(0, Math.min(at - Math.floor(most / 2), rows.length - most));
  const part = rows.slice(first, first + most);
  const layout = layoutOf(
    part.flatMap(({ index }) => entries[index] ?? []),
    entries.length,
    columns,
  );
  const lines = part.map(({ section = '', index }) => {
    const entry = entries[index];
    return entry === undefined
      ? paint.cyan(shorten(section, columns, symbols.ellipsis))
      : renderEntry(entry, index === pointer, layout, look);
  });
  // Headings are not counted.
  const hidden = (from: number, to?: number): number => rows.slice(from, to).filter(({ index }) => index !== -1).length;
  const more = (sign: string, count: number): readonly string[] => (count > 0 ? [paint.dim(`  ${sign} ${count}`)] : []);
  return [...more(symbols.up, hidden(0, first)), ...lines, ...more(symbols.down, hidden(first + part.length))];
}

interface Layout {
  readonly columns: number;
  readonly numberWidth: number;
  /** 0 where title and state stand one behind the other. */
  readonly titleWidth: number;
}

function layoutOf(entries: readonly ListEntry[], count: number, columns: number): Layout {
  const widest = Math.max(0, ...entries.map(({ title }) => displayWidth(title)));
  const titleWidth = columns < roomForColumns ? 0 : Math.min(widest, widestTitle);
  return { columns, numberWidth: String(count).length, titleWidth };
}

function renderEntry(entry: ListEntry, isPointed: boolean, layout: Layout, { style }: Look): string {
  const { paint, symbols } = style;
  const { columns, numberWidth, titleWidth } = layout;
  const prefix = `${isPointed ? symbols.pointer : ' '} ${padStart(String(entry.number), numberWidth)} ${signs(symbols)[entry.state]} `;
  const title =
    titleWidth === 0 ? `${entry.title}:` : padEnd(shorten(entry.title, titleWidth, symbols.ellipsis), titleWidth + 2);
  const state = [entry.stateText, ...entry.marks].join(', ');
  const text = shorten(
    `${title}${titleWidth === 0 ? ' ' : ''}${state}`,
    columns - displayWidth(prefix),
    symbols.ellipsis,
  );
  return isPointed ? paint.cyan(paint.bold(prefix + text)) : prefix + text;
}

function signs(symbols: Symbols): Readonly<Record<ListState, string>> {
  return {
    answered: symbols.done,
    not_applicable: symbols.dash,
    dont_know: '?',
    open: symbols.open,
    waiting: symbols.separator,
    conflict: symbols.conflict,
  };
}
