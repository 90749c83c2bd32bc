/** Control sequences that a screen needs; colours are made in `terminal/paint`. */
export const cursorHide = '\x1b[?25l';
export const screenClear = '\x1b[2J\x1b[H';
