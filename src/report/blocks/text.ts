import { hanging } from '../../terminal/pairs.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { renderTable } from '../../terminal/table.ts';
import { wrap } from '../../terminal/wrap.ts';
import { mapStrings } from '../map-strings.ts';
import type { Block } from './block.ts';

/** Returns blocks as text for the terminal, no line wider than the style. */
export function blocksToText(blocks: readonly Block[], style: Style): string {
  const safe = blocks.map((block) => ({ ...mapStrings(block, safeLine), kind: block.kind }) as Block);
  const lines = safe.flatMap((block, index) => [...gapBefore(block, safe[index - 1]), ...blockLines(block, style)]);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Texts that belong together stand together. */
function gapBefore({ kind }: Block, before: Block | undefined): readonly string[] {
  if (before === undefined || before.kind === 'heading' || before.kind === 'subheading') return [];
  return kind === before.kind && kind === 'text' ? [] : [''];
}

function blockLines(block: Block, style: Style): readonly string[] {
  const { paint, symbols, width, isAccessible } = style;
  switch (block.kind) {
    case 'title':
    case 'subheading':
    case 'result':
      return wrap(block.text, width).map(paint.bold);
    case 'heading': {
      const rule = isAccessible ? [] : [paint.dim(symbols.line.repeat(width))];
      return [...wrap(block.text, width).map(paint.bold), ...rule];
    }
    case 'text':
      return wrap(block.text, width);
    case 'list':
      return block.entries.flatMap((entry) => hanging(entry, isAccessible ? '- ' : `  ${symbols.bullet} `, width));
    case 'table':
      return renderTable(block.columns, block.rows, style);
  }
}
