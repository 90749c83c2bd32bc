import type { Finding } from '../model/finding.ts';

/** Returns whether what findings are printed in has to say that it is internal: it was, or they show something of such a questionnaire. */
export function hasInternal(findings: readonly Finding[], looked: { readonly isInternal?: boolean } = {}): boolean {
  return looked.isInternal === true || findings.some(({ isInternal }) => isInternal === true);
}
