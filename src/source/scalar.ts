import { constructFromEvents, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';

/** A text, number, boolean or null in a stream of events. */
export type ScalarEvent = Extract<Event, { valueStart: number }>;

/** Returns where a scalar stands. Quotes belong to it; the indentation of a block text does not. */
export function scalarRange(text: string, event: ScalarEvent, fallback: number): readonly [start: number, end: number] {
  const { valueStart: start, valueEnd: end, style } = event;
  if (start < 0) return [fallback, fallback];
  if (style === SCALAR_STYLE.PLAIN) return [start, end];
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return [start - 1, end + 1];
  const content = text.slice(start, end);
  const indent = content.length - content.trimStart().length;
  return [start + indent, Math.max(start + indent, start + content.trimEnd().length)];
}

/**
 * Returns a scalar as the name of a key. YAML turns a plain `true` or `1.0` into a value first; as a key it is a text again.
 * Empty and null keys have no name.
 */
export function keyName(text: string, event: ScalarEvent): string | undefined {
  const written = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return written;
  if (/^(?!true$|false$|null$)[A-Za-z_]/i.test(written)) return written;
  const untagged = { ...event, tagStart: -1, tagEnd: -1, anchorStart: -1, anchorEnd: -1 };
  const document = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
  const [value] = constructFromEvents([document, untagged, { type: EVENT_ID.POP }], { source: text });
  return value === null || value === undefined ? undefined : String(value);
}

/**
 * Returns the offset after the bracket that closes a list or map, when its last part ends at `from`: between the two there can
 * only be spaces, line breaks, a comma or colon, and comments.
 */
export function afterBracket(text: string, from: number): number {
  let offset = from;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === ']' || character === '}') return offset + 1;
    if (character === '#') offset = lineEnd(text, offset);
    else if (/[\s,:]/.test(character)) offset += 1;
    else break;
  }
  return from;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
