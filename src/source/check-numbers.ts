import { joinPointer } from './pointer.ts';

/** Returns pointers of numbers that cannot be calculated with exactly: infinite, not a number, or whole and too large. */
export function findUnusableNumbers(value: unknown): readonly string[] {
  const found: string[] = [];
  collect(value, '', found);
  return found;
}

function collect(value: unknown, pointer: string, found: string[]): void {
  if (typeof value === 'number' && !isUsable(value)) found.push(pointer);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    // Most parts are texts: a pointer is made only where it may be needed.
    if (typeof part === 'number' || typeof part === 'object') collect(part, joinPointer(pointer, key), found);
  }
}

/** Returns whether a number can be calculated with exactly. */
export function isUsable(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
