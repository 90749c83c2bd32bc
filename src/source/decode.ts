import type { Problem } from './problem.ts';

/** Text of a document, or why it is none. Offsets of a problem count in the text of `decodeForDisplay`. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

const RULE = 'unreadable-file';

// C0 without tab and line breaks, DEL, C1. YAML forbids most of them; none has a place in a text for people.
// A CR alone is a line break to some readers and a part of the text to others.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/;

/** Returns the text of UTF-8 bytes, without a byte order mark. Every other encoding and control characters are refused. */
export function decode(bytes: Uint8Array, maxBytes: number): Decoded {
  if (bytes.length > maxBytes) return fail('file-too-large', 0, 0, { limitMb: maxBytes / 1024 / 1024 });
  if (utf16Label(bytes) !== undefined) return fail('encoding-utf-16', 0, 0);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const bad = firstInvalidOffset(bytes);
    return fail('encoding-not-utf-8', bad, bad + 1);
  }
  return withoutControl(text);
}

// What Windows-1252 has where Latin-1 has control characters. Node's own decoder reads these as Latin-1 in the versions that we support.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Returns the text of bytes that an older German Windows wrote. Bytes that mean nothing there, and control characters, are refused. */
export function decodeWindows1252(bytes: Uint8Array): Decoded {
  const latin = Buffer.from(bytes).toString('latin1');
  return withoutControl(latin.replace(/[\x80-\x9f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign));
}

function withoutControl(text: string): Decoded {
  const control = CONTROL.exec(text);
  if (control === null) return { ok: true, text };
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return fail('control-character', control.index, control.index + 1, { code: `U+${code}` });
}

/** Returns a text to show the place of a problem in: what cannot be decoded becomes U+FFFD. Never fails. */
export function decodeForDisplay(bytes: Uint8Array, maxBytes: number): string {
  const shown = bytes.subarray(0, maxBytes);
  return new TextDecoder(utf16Label(bytes) ?? 'utf-8').decode(shown);
}

function fail(messageId: string, start: number, end: number, data: Problem['data'] = {}): Decoded {
  return { ok: false, problem: { ruleId: RULE, messageId, data, start, end } };
}

/** UTF-16 begins with a mark or, in a text that begins with ASCII as all our formats do, has a zero in its first two bytes. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

/** The display text has the same characters up to the first wrong byte, so the length of what is right is its offset. */
function firstInvalidOffset(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // `stream` accepts a character that is cut off at the end, which is how most prefixes end.
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).length;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
