import type { Messages } from '../../../messages/index.ts';
import { hanging } from '../../../terminal/pairs.ts';
import type { Style } from '../../../terminal/style.ts';

/** What every section of a report in the terminal needs: words and look. */
export interface Page {
  readonly t: Messages;
  readonly style: Style;
}

/** Returns a section with its heading and an empty line before it; nothing when it has no lines. */
export function section(title: string, lines: readonly string[], { style }: Page): readonly string[] {
  if (lines.length === 0) return [];
  const rule = style.isAccessible ? [] : [style.paint.dim(style.symbols.line.repeat(style.width))];
  return ['', style.paint.bold(title), ...rule, ...lines];
}

/** Returns an entry of a list. */
export function bulleted(text: string, { style }: Page): readonly string[] {
  return hanging(text, style.isAccessible ? '- ' : `  ${style.symbols.bullet} `, style.width);
}
