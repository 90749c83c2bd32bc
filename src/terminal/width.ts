import stringWidth from 'string-width';

// Latin letters, typographic marks, arrows, signs of arithmetic, the lines and blocks we draw with: one column each. The soft hyphen is
// not among them.
const narrow =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2193\u2212\u2264\u2265\u2500-\u259f]*$/;

const colours = /\u001b\[[\d;]*m/g;

/** Returns how many columns a text takes in a terminal: wide signs count two, combining ones none, colours none. */
export function displayWidth(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(colours, '') : text;
  // string-width compiles large tables at its first call (about 100 ms); German and English text does not need them.
  return narrow.test(plain) ? plain.length : stringWidth(plain);
}

/** Returns the text filled with spaces to a number of columns; a longer one is returned unchanged. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** Returns the text moved to the right edge of a number of columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
