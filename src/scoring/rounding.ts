import type { Exact } from '../model/exact.ts';

/**
 * Returns the number as decimal text with that many digits after the point, exact halves rounded away from zero.
 * It works on the fraction: 1.005 as a double lies below the half, as a fraction it is one.
 * A result of zero has no sign.
 *
 * @example roundHalfAway({ value: 43.75, fraction: '175/4' }, 1) // '43.8'
 */
export function roundHalfAway(exact: Exact, digits: number): string {
  const [numerator = '0', denominator = '1'] = exact.fraction.split('/');
  const isNegative = numerator.startsWith('-');
  const n = BigInt(isNegative ? numerator.slice(1) : numerator) * 10n ** BigInt(digits);
  const d = BigInt(denominator);
  const units = (2n * n + d) / (2n * d);
  const text = units.toString().padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return isNegative && units !== 0n ? `-${decimal}` : decimal;
}
