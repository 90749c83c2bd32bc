import { displayWidth } from './width.ts';

/**
 * Returns the lines of a text, none wider than `columns` unless a single grapheme is. Breaks at spaces and after hyphens;
 * a longer word (German has them) is cut between graphemes. Line feeds in the text are kept.
 */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, columns)));
}

function wrapParagraph(paragraph: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph, columns)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the space before them, compounds cut after a hyphen (flags not), and what is still too long cut between graphemes. */
function pieces(paragraph: string, columns: number): readonly string[] {
  const words = paragraph.match(/\s*-*[^\s-]*(?:-+|\s*$|(?=\s))|\s+/gu) ?? [];
  return words
    .filter((word) => word !== '')
    .flatMap((word) => (displayWidth(word.trimStart()) > columns ? cut(word, columns) : [word]));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cut(word: string, columns: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && displayWidth(part + segment) > columns) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
