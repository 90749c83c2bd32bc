/** Returns a JSON pointer (RFC 6901) one or more steps below another. */
export function joinPointer(base: string, ...segments: readonly (string | number)[]): string {
  return base + segments.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}

/** Returns the steps of a JSON pointer, unescaped; none for the whole document. */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapeSegment);
}

/** Returns what a JSON pointer leads to, undefined when it leads nowhere. Inherited properties are nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of parsePointer(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
