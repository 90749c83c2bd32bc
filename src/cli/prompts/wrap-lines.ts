import { wrap } from '../../terminal/wrap.ts';

/** Returns lines that fit the columns; a line that begins with spaces keeps its indent when it goes on below. */
export function wrapLines(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => {
    const text = line.trimStart();
    const indent = line.slice(0, line.length - text.length);
    return wrap(text, columns - indent.length).map((part) => (part === '' ? '' : indent + part));
  });
}
