const CLOSING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * Returns a function that finds the quote that was never closed, searching back from the end of the text.
 * After it no other closing quote follows, so it is the last one that is not escaped.
 */
export function openingQuote(quote: '"' | "'"): (text: string, from: number) => number {
  const isEscaped = quote === '"' ? isBackslashed : isDoubled;
  return (text, from) => {
    for (let offset = text.lastIndexOf(quote, from); offset >= 0; offset = text.lastIndexOf(quote, offset - 1)) {
      if (!isEscaped(text, offset)) return offset;
      if (offset === 0) break;
    }
    return from;
  };
}

/** Returns the offset of the innermost bracket that was never closed. Quotes are not looked at: good enough to point at. */
export function openingBracket(text: string, from: number): number {
  let closed = 0;
  for (let offset = from; offset >= 0; offset -= 1) {
    const character = text.charAt(offset);
    if (character in CLOSING) closed += 1;
    else if (character === '[' || character === '{') {
      if (closed === 0) return offset;
      closed -= 1;
    }
  }
  return from;
}

function isBackslashed(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text.charAt(offset - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** In single quotes a quote is written twice. */
function isDoubled(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === "'" || text.charAt(offset + 1) === "'";
}

/** Returns the offset of the quote or bracket before a place that is most likely the one left open. */
export function unclosedOpener(text: string, from: number): number | undefined {
  const before = text.slice(0, from + 1).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  for (const quote of ['"', "'"] as const) {
    // An odd number of quotes in the line before: one of them is alone.
    if (line.split(quote).length % 2 === 0) return openingQuote(quote)(before, before.length);
  }
  const bracket = openingBracket(before, before.length);
  return bracket < before.length ? bracket : undefined;
}
