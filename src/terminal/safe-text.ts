// C0 without line feed and tab, DEL, C1; line and paragraph separators; bidirectional controls; halves of surrogate pairs.
// They can move the cursor, change the window title, draw a false prompt or show a text in another order than it is.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Returns a text that is safe to show in a terminal: whatever could control it becomes a visible mark such as `\u{1b}`.
 * Line feeds and tabs stay. This is the only way for a text from data to get to a terminal.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** Returns a safe text on one line: line feeds and tabs become spaces, so that data cannot pretend to be our next line. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\r\n?|[\n\t]/g, ' '));
}
