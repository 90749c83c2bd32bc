/** What separates whole and fraction in the numbers of a table; undefined where both signs may. */
export type DecimalMark = ',' | '.' | undefined;

/** A number, or why a text is none: `ambiguous` may be a thousand or a thousandth. */
export type ReadNumber = { readonly value: number } | { readonly problem: 'no-number' | 'ambiguous' };

/** Returns a number as a table holds it: all its digits, never with an exponent. */
export function writeDecimal(value: number, mark: ',' | '.'): string {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(exponent);
  const all = `${whole}${fraction}`.padStart(places + 1, '0');
  const plain =
    places <= 0 ? all.padEnd(all.length - places, '0') : `${all.slice(0, -places)}${mark}${all.slice(-places)}`;
  return `${value < 0 ? '-' : ''}${plain}`;
}

/** Returns the number that a cell holds. `1.200` in a table with decimal commas may be meant as 1200 or as 1.2: it is not guessed at. */
export function readDecimal(text: string, mark: DecimalMark): ReadNumber {
  const match = /^[+-]?(\d+)(?:([.,])(\d+))?$/.exec(text);
  if (match === null)
    return { problem: /^[+-]?\d{1,3}([.,\s]\d{3})+([.,]\d+)?$/.test(text) ? 'ambiguous' : 'no-number' };
  const [, whole = '', sign, fraction = ''] = match;
  const isThousands = fraction.length === 3 && whole.length <= 3;
  if (sign !== undefined && sign !== mark && isThousands) return { problem: 'ambiguous' };
  return { value: Number(text.replace(',', '.')) };
}
