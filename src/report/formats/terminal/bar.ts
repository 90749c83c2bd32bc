import type { Scores } from '../../../model/assessment.ts';
import type { Style } from '../../../terminal/style.ts';

/**
 * Returns a bar of that many columns: filled up to the low end of the range, shaded up to its high end.
 * It never stands without the number beside it. Anything above nothing shows at least one column.
 */
export function bar(
  { low, high }: Scores,
  [lowest, highest]: readonly [number, number],
  columns: number,
  { symbols, paint }: Style,
): string {
  const columnsOf = (value: number | undefined): number => {
    const share = value === undefined ? 0 : (value - lowest) / (highest - lowest);
    return share <= 0 ? 0 : Math.max(1, Math.min(columns, Math.round(share * columns)));
  };
  const certain = columnsOf(low?.value);
  const possible = columnsOf(high?.value) - certain;
  const empty = columns - certain - possible;
  return [
    paint.cyan(symbols.bar.repeat(certain)),
    paint.cyan(symbols.barRange.repeat(possible)),
    paint.dim(symbols.barEmpty.repeat(empty)),
  ].join('');
}
