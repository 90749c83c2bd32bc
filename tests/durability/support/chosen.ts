import { isMiddle, isWhole } from './scale.ts';
import type { SystemCall } from './strace.ts';

/** Returns all calls in the whole campaign, else some of each name; in the middle form twice as many. */
export function chosen(calls: readonly SystemCall[], perName: number): readonly SystemCall[] {
  const names = [...new Set(calls.map(({ name }) => name))];
  return isWhole
    ? calls
    : names.flatMap((name) =>
        spread(
          calls.filter((call) => call.name === name),
          isMiddle ? 2 * perName : perName,
        ),
      );
}

function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
