import { wrap } from '../../../terminal/wrap.ts';
import { commandHints, type KeyHint } from '../keys.ts';
import type { ChoiceView, CommandName } from '../prompts.ts';
import { type RowsState, renderRows } from './choice-rows.ts';
import { cutLines, type KeyWords, type Look, renderHeading, renderHint, renderKeys, textColumns } from './parts.ts';
import type { Size } from './run-screen.ts';

/** Everything around the place where the answer is given. */
export interface Page {
  readonly heading: readonly string[];
  readonly done: number;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly facts: readonly string[];
  readonly commands: readonly CommandName[];
  /** Keys that stand before those of the commands. */
  readonly keys: readonly KeyHint[];
  /** Lines directly above the keys. */
  readonly more: readonly string[];
}

/** A list of entries and what is known about it. */
export interface Rows {
  readonly choices: readonly ChoiceView[];
  readonly state: RowsState;
}

interface Density {
  readonly hasGaps: boolean;
  readonly hintLines: number;
  readonly factLines: number;
  readonly details: 'all' | 'pointer';
  readonly mostRows: number;
  readonly keyWords: KeyWords;
  /** Only where one is, without dimension and role. */
  readonly isHeadingShort?: true;
}

const all = Number.POSITIVE_INFINITY;
const full = { hasGaps: true, hintLines: all, factLines: all, details: 'all', mostRows: all, keyWords: 'all' } as const;
const low = { ...full, hasGaps: false, details: 'pointer' } as const;
/**
 * What is left out when the window is too low, from nothing to nearly everything: words of keys before anchors, hints before
 * words. The key that explains shows it all.
 */
const densities: readonly Density[] = [
  full,
  { ...full, hasGaps: false },
  { ...full, hasGaps: false, hintLines: 3, factLines: 4 },
  { ...full, hasGaps: false, hintLines: 2, factLines: 4, keyWords: 'main' },
  { ...full, hasGaps: false, hintLines: 1, factLines: 3, keyWords: 'main' },
  { ...full, hasGaps: false, hintLines: 1, factLines: 2, keyWords: 'none' },
  { ...low, hasGaps: true, hintLines: 2, factLines: 4 },
  { ...low, hintLines: 1, factLines: 3, keyWords: 'main' },
  { ...low, hintLines: 0, factLines: 2, keyWords: 'none', mostRows: 16 },
  { ...low, hintLines: 0, factLines: 2, keyWords: 'none', mostRows: 12 },
  { ...low, hintLines: 0, factLines: 2, keyWords: 'none', mostRows: 8 },
  { ...low, hintLines: 0, factLines: 1, keyWords: 'none', mostRows: 3, isHeadingShort: true },
];

/**
 * Returns the lines of a page, as full as the window allows: what does not fit would be scrolled away and could not be
 * redrawn. One row stays free below.
 */
export function fitFrame(
  page: Page,
  rows: Rows | undefined,
  notice: string | undefined,
  size: Size,
  look: Look,
): readonly string[] {
  let lines: readonly string[] = [];
  for (const density of densities) {
    lines = renderPage(page, rows, notice, density, size, look);
    if (lines.length < size.rows) return lines;
  }
  return lines.slice(-(size.rows - 1));
}

function renderPage(
  page: Page,
  rows: Rows | undefined,
  notice: string | undefined,
  density: Density,
  size: Size,
  look: Look,
): readonly string[] {
  const columns = textColumns(size.columns);
  const { paint } = look.style;
  const gap = density.hasGaps ? [''] : [];
  const heading = density.isHeadingShort ? page.heading.slice(0, 1) : page.heading;
  const extent = { details: density.details, most: density.mostRows };
  return [
    ...gap,
    ...(page.heading.length > 0 ? [...renderHeading(heading, page.done, columns, look), ...gap] : []),
    ...wrap(page.label, columns).map((line) => paint.bold(line)),
    ...renderHint(page.hint, density.hintLines, columns, look),
    ...gap,
    ...(rows === undefined ? [] : renderRows(rows.choices, rows.state, extent, columns, look)),
    ...(rows !== undefined && page.facts.length > 0 ? gap : []),
    ...cutLines(page.facts, density.factLines, columns, look),
    ...page.more,
    ...gap,
    ...renderNotice(notice, columns, look),
    ...renderKeys([...page.keys, ...commandHints(page.commands, look.t)], columns, look, density.keyWords),
  ];
}

/** Returns a remark of the program itself; a sign stands before it, so that it is seen without colour, too. */
export function renderNotice(notice: string | undefined, columns: number, { style }: Look): readonly string[] {
  if (notice === undefined) return [];
  return wrap(`${style.symbols.warning} ${notice}`, columns).map((line) => style.paint.yellow(line));
}
