import { escapeMarkdown } from '../formats/markdown/escape.ts';
import { markdownList, markdownTable } from '../formats/markdown/table.ts';
import { mapStrings } from '../map-strings.ts';
import type { Block } from './block.ts';

/** Returns blocks as GitHub-flavoured Markdown, without HTML and without links. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    blockLines({ ...mapStrings(block, escapeMarkdown), kind: block.kind } as Block),
  );
  return `${lines.join('\n').trimEnd()}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${block.text}`, ''];
    case 'heading':
      return [`## ${block.text}`, ''];
    case 'subheading':
      return [`### ${block.text}`, ''];
    case 'result':
      return [`**${block.text}**`, ''];
    case 'text':
      return [block.text, ''];
    case 'list':
      return markdownList(block.entries);
    case 'table':
      return markdownTable(
        block.columns.map(({ title, align }) => ({ title: title === '' ? ' ' : title, ...(align && { align }) })),
        block.rows,
      );
  }
}
