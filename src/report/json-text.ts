// JSON.stringify leaves C1 controls, separators and bidirectional marks as they are; a terminal would obey them.
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Returns data as indented JSON text that is safe to show in a terminal, with a line feed at its end. */
export function toJsonText(data: unknown): string {
  const text = JSON.stringify(data, undefined, 2);
  return `${text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
