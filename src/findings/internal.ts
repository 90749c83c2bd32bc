import type { Finding } from '../model/finding.ts';

/** Returns whether findings show something of an internal questionnaire, so that what they are printed in has to say so. */
export function hasInternal(findings: readonly Finding[]): boolean {
  return findings.some(({ isInternal }) => isInternal === true);
}
