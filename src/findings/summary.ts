import type { Finding, Severity } from '../model/finding.ts';

/** How many findings there are of each severity. */
export type Summary = Readonly<Record<Severity, number>>;

/** Returns how many findings there are of each severity. */
export function summarise(findings: readonly Finding[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
