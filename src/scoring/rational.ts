import { Fraction } from 'fraction.js';
import type { Exact } from '../model/exact.ts';

/** An exact fraction. All arithmetic of scores happens on these; floats depend on the order of answers. */
export type Rational = Fraction;

/** The number 0. */
export const ZERO: Rational = new Fraction(0n, 1n);

/** The number 1. */
export const ONE: Rational = new Fraction(1n, 1n);

/** Returns numerator/denominator. @throws Error when the denominator is 0. */
export function ratio(numerator: bigint, denominator: bigint): Rational {
  return new Fraction(numerator, denominator);
}

/** Returns the number that a person wrote: 0.1 is 1/10, not the double next to it. @throws RangeError unless finite. */
export function fromDecimal(value: number): Rational {
  const { digits, exponent } = decimalParts(value);
  return exponent >= 0 ? ratio(digits * 10n ** BigInt(exponent), 1n) : ratio(digits, 10n ** BigInt(-exponent));
}

/** Returns integers in the same proportion as the given decimals: relative weights need no fractions. */
export function toIntegerWeights(values: readonly number[]): readonly bigint[] {
  const parts = values.map(decimalParts);
  const lowest = parts.reduce((least, part) => Math.min(least, part.exponent), 0);
  return parts.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest));
}

/** Returns the fraction that an exact number of an assessment stands for. */
export function fromExact(exact: Exact): Rational {
  const [numerator = '0', denominator = '1'] = exact.fraction.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

/** Returns the JSON-safe form: the fraction as text, and the double nearest to it. */
export function toExact(rational: Rational): Exact {
  const known = exactForms.get(rational);
  if (known !== undefined) return known;
  const exact: Exact = { value: nearestDouble(rational), fraction: rational.toFraction() };
  exactForms.set(rational, exact);
  return exact;
}

/** Returns the JSON-safe form, or null where there is no number. */
export function toExactOrNull(rational: Rational | null): Exact | null {
  return rational === null ? null : toExact(rational);
}

/** Returns the smaller of two numbers. */
export function smaller(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

/** Returns the larger of two numbers. */
export function larger(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}

// Answers with the same share point to the same fraction, so each text is written once.
const exactForms = new WeakMap<Rational, Exact>();

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function decimalParts(value: number): { digits: bigint; exponent: number } {
  const match = DECIMAL.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', places = '', power = '0'] = match;
  return { digits: BigInt(sign + whole + places), exponent: Number(power) - places.length };
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Returns the double nearest to a fraction; dividing two rounded doubles would be off where the integers are large. */
function nearestDouble({ s, n, d }: Rational): number {
  const sign = Number(s);
  if (n <= MAX_SAFE && d <= MAX_SAFE) return (sign * Number(n)) / Number(d) + 0;
  const shift = BigInt(Math.max(0, 66 + bitLength(d) - bitLength(n)));
  const quotient = (n << shift) / d;
  // The last bit stands for everything cut off, so that a tie is not taken for one where there is none.
  const sticky = quotient * d === n << shift ? quotient : quotient | 1n;
  return (sign * Number(sticky)) / 2 ** Number(shift);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
