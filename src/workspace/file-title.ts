import type { Confidentiality } from '../model/vocabulary.ts';

const SEPARATOR = ' · ';
const MARK = 'intern';

/**
 * Returns the first line of a file that the program writes about a questionnaire, without `#`: what it is, whose, and that it is
 * internal, which somebody who is about to publish a folder sees there.
 */
export function fileTitle(
  names: readonly string[],
  { confidentiality }: { readonly confidentiality: Confidentiality },
): string {
  return ['reifegrad', ...names, ...(confidentiality === 'internal' ? [MARK] : [])].join(SEPARATOR);
}

/** Returns whether the first line of a file says that it is internal; it may be too broken to be read any further. */
export function isTitledInternal(text: string): boolean {
  return text.split('\n', 1)[0]?.trimEnd().endsWith(`${SEPARATOR}${MARK}`) ?? false;
}
