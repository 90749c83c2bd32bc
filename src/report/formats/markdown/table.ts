/** A column of a Markdown table. */
export interface MarkdownColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** Returns the lines of a table and an empty line after it; nothing without rows. Cells are Markdown already. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
    ...rows.map((row) => line(columns.map((_, index) => row[index] ?? ''))),
    '',
  ];
}

/** Returns a heading with the lines below it; nothing without lines. */
export function markdownSection(title: string, lines: readonly string[], level: 2 | 3 = 2): readonly string[] {
  return lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, '', ...lines];
}

/** Returns a list and an empty line after it; nothing without entries. */
export function markdownList(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [...entries.map((entry) => `- ${entry}`), ''];
}
