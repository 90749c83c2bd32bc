// A spreadsheet takes a cell that begins so for a formula and runs it (OWASP, "CSV Injection"); the full-width signs count there, too.
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

// What a spreadsheet changes without a word: 007 becomes 7, fourteen digits lose their last ones, 1.2 and 3-4 become days.
const CHANGED = /^(0\d+|\d{12,}|\d+([.,]\d+)?e[+-]?\d+|\d{1,4}([-./:,]\d{1,4}){1,2})$/i;

/** What a spreadsheet leaves of a long number: its last digits are gone. */
const ROUNDED = /^[+-]?\d([.,]\d+)?e\+\d+$/i;

/**
 * Returns a text so that a spreadsheet keeps it as it is: with an apostrophe in front where it would run or change it.
 * @example guard('=SUM(A1)') // "'=SUM(A1)"
 */
export function guard(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Returns the text that was guarded; any other stays as it is. */
export function unguard(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}

/** Returns whether a text carries an apostrophe of `guard`. */
export function isGuarded(text: string): boolean {
  return text.startsWith("'") && needsGuard(text.slice(1));
}

/** Returns whether a spreadsheet has put a rounded number where a longer one was. */
export function isRounded(text: string): boolean {
  return ROUNDED.test(text);
}

/** Apostrophes in front of such a text are guarded themselves: else the first of them would be taken off when it is read. */
function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return FORMULA.test(bare) || CHANGED.test(bare);
}
