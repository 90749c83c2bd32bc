import type { Finding, Severity } from '../model/finding.ts';

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** Returns findings by file, place, severity and rule: the same findings always come out in the same order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareTexts(a.at.file, b.at.file) ||
      a.at.start.line - b.at.start.line ||
      a.at.start.column - b.at.start.column ||
      RANK[a.severity] - RANK[b.severity] ||
      compareTexts(a.ruleId, b.ruleId) ||
      compareTexts(a.messageId, b.messageId) ||
      compareTexts(JSON.stringify(a.data), JSON.stringify(b.data)),
  );
}

/** By code unit: the order must not depend on the language of the machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
