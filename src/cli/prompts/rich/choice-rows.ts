import { displayWidth, padStart } from '../../../terminal/width.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { choiceName } from '../choice-name.ts';
import type { ChoiceView } from '../prompts.ts';
import type { Look } from './parts.ts';

/** What is known about a list of entries while it is shown. */
export interface RowsState {
  /** Index of the entry that Enter means; undefined as long as none was chosen. */
  readonly pointer: number | undefined;
  /** Index of the answer given before. */
  readonly current?: number | undefined;
  /** Indexes of ticked entries; undefined where just one can be chosen. */
  readonly ticked?: readonly number[];
}

/** How much of a list is shown. */
export interface RowsExtent {
  /** Whose details are shown. */
  readonly details: 'all' | 'pointer';
  /** Most entries shown at a time. */
  readonly most: number;
}

/** Returns the lines of a list: pointer, box, key, label and detail, wrapped behind the key. */
export function renderRows(
  choices: readonly ChoiceView[],
  state: RowsState,
  extent: RowsExtent,
  columns: number,
  look: Look,
): readonly string[] {
  const keyWidth = Math.max(0, ...choices.map(({ key }) => displayWidth(key)));
  const first = firstShown(choices.length, extent.most, state.pointer ?? state.current ?? 0);
  const shown = choices.slice(first, first + extent.most);
  const rows = shown.flatMap((choice, index) =>
    renderRow(choice, first + index, state, extent, { keyWidth, columns, look }),
  );
  const { symbols, paint } = look.style;
  const above = first > 0 ? [paint.dim(`  ${symbols.up} ${first}`)] : [];
  const hidden = choices.length - first - shown.length;
  const below = hidden > 0 ? [paint.dim(`  ${symbols.down} ${hidden}`)] : [];
  // With nothing chosen yet, a low window would show bare names: say how to see what they mean.
  const isBare = extent.details === 'pointer' && state.pointer === undefined && choices.some(({ detail }) => detail);
  const help = isBare ? wrap(look.t('rows-show-details'), columns).map((line) => paint.dim(line)) : [];
  return [...above, ...rows, ...below, ...help];
}

interface RowLayout {
  readonly keyWidth: number;
  readonly columns: number;
  readonly look: Look;
}

function renderRow(
  choice: ChoiceView,
  index: number,
  state: RowsState,
  extent: RowsExtent,
  { keyWidth, columns, look }: RowLayout,
): readonly string[] {
  const { paint, symbols } = look.style;
  const { key, detail } = choice;
  const isPointed = index === state.pointer;
  const hasDetail = detail !== undefined && (extent.details === 'all' || isPointed);
  const name = choiceName(choice, index === state.current, look.t);
  const box = state.ticked === undefined ? '' : state.ticked.includes(index) ? '[x] ' : '[ ] ';
  const prefix = `${isPointed ? symbols.pointer : ' '} ${padStart(key, keyWidth)} ${box}`;
  const indent = displayWidth(prefix) + 1;
  const lines = wrap(hasDetail ? `${name}: ${detail}` : name, Math.max(8, columns - indent));
  const emphasise = isPointed ? (text: string) => paint.cyan(paint.bold(text)) : paint.bold;
  return lines.map((line, number) => {
    const text = number === 0 ? emphasised(line, name, emphasise) : line;
    return number === 0 ? `${emphasise(prefix)} ${text}` : `${' '.repeat(indent)}${text}`;
  });
}

function emphasised(line: string, name: string, emphasise: (text: string) => string): string {
  return line.startsWith(name) ? emphasise(name) + line.slice(name.length) : emphasise(line);
}

/** The pointer stays away from the edges as long as there is more to see behind them. */
function firstShown(count: number, most: number, pointer: number): number {
  if (count <= most) return 0;
  return Math.max(0, Math.min(pointer - Math.floor(most / 2), count - most));
}
