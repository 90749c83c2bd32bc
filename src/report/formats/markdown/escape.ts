import { safeLine } from '../../../terminal/safe-text.ts';

/**
 * Returns a text from data as Markdown that shows exactly this text: no HTML, no links, no images, no emphasis, no code,
 * no break-out of a table cell. The only way for a text from data to get into Markdown.
 */
export function escapeMarkdown(text: string): string {
  return (
    safeLine(text)
      .replace(/[\\`*[\]|$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Inside a word an underscore means nothing, and ids stay readable: str_01.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/~(?=~)|(?<=~)~/g, '\\~')
      // GitHub turns bare addresses into links.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\\')
      .replace(/@/g, '\\@')
      // At the beginning of a line these would be a heading, a list or a rule.
      .replace(/^(\s*)([-+#=]|\d+(?=[.)](?:\s|$)))/, (_, space: string, mark: string) =>
        /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
      )
  );
}
