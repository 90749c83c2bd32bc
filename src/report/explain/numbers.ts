import type { Messages } from '../../messages/index.ts';
import type { Exact } from '../../model/exact.ts';
import { fromDecimal, toExact } from '../../scoring/rational.ts';
import { roundHalfAway } from '../../scoring/rounding.ts';
import { declared } from '../words.ts';

/** Returns a number with two digits after the point, or a dash: `48,57`. */
export function twoDigits(exact: Exact | null, t: Messages): string {
  if (exact === null) return '-';
  const text = roundHalfAway(exact, 2);
  return t.locale === 'de' ? text.replace('.', ',') : text;
}

/** Returns two digits and the fraction that they stand for, where they are not the number itself: `48,57 (340/7)`. */
export function exactly(exact: Exact | null, t: Messages): string {
  const isWhole = exact === null || !exact.fraction.includes('/');
  return isWhole ? twoDigits(exact, t) : `${twoDigits(exact, t)} (${exact.fraction})`;
}

/** Returns a declared bound with two digits after the point: `0,70`. */
export function hundredths(bound: number, t: Messages): string {
  return twoDigits(toExact(fromDecimal(bound)), t);
}

/** Returns a number that somebody declared, or a sum of such numbers, as it would be written. */
export function plain(exact: Exact, t: Messages): string {
  return declared(exact.value, t);
}
