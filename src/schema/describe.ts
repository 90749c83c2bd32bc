import { parsePointer } from '../source/pointer.ts';

const MAX_SHOWN = 60;

/** Returns a value as a short text for a message. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 3)}...`;
}

/** Returns the name that people know a place by: the last key on the way to it, without positions in lists. */
export function nameOf(pointer: string): string {
  return parsePointer(pointer).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
}
