/** Control sequences that a screen needs; colours are made in `terminal/paint`. */
export const cursorHide = '\x1b[?25l';
export const screenClear = '\x1b[2J\x1b[H';
/** Bracketed paste mode: the terminal marks what is pasted. */
export const pasteOn = '\x1b[?2004h';
export const pasteOff = '\x1b[?2004l';
