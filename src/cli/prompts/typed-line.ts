import { stripVTControlCharacters } from 'node:util';

/** Longest pasted text that is kept, in UTF-16 code units: more than any field takes, so that a longer one is refused there. */
const longestPaste = 20_000;

/**
 * Returns a typed or pasted text as one line: line ends and tabs become spaces, control sequences and control characters are
 * gone, letters with marks are one character where Unicode has it (NFC), as the same text typed elsewhere is.
 */
export function typedLine(text: string): string {
  return stripVTControlCharacters(text.slice(0, longestPaste))
    .replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC');
}
