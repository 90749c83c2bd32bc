const SHOWN_DIGITS = 20;
const FEWEST_DIGITS = 16;

/** Returns the first 20 digits of a digest (`sha256:…`) in groups of four: short enough to be written on paper. */
export function checkCodeOf(digest: string): string {
  const digits = digest.replace(/^sha256:/, '').slice(0, SHOWN_DIGITS);
  return digits.match(/.{1,4}/g)?.join('-') ?? '';
}

/**
 * Returns the hex digits that somebody copied from paper or screen, whole or the first 16 to 64, with or without groups;
 * undefined for anything else.
 */
export function digestDigits(text: string): string | undefined {
  const digits = text
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '')
    .replace(/[\s\u2010-\u2015-]/g, '');
  return /^[0-9a-f]+$/.test(digits) && digits.length >= FEWEST_DIGITS && digits.length <= 64 ? digits : undefined;
}
