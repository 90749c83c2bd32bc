import type { Finding, MessageData, SourceRange } from '../model/finding.ts';

/** Returns a finding about a cell that cannot be understood for certain. */
export function invalidCell(
  messageId: string,
  at: SourceRange,
  data: MessageData = {},
  suggestions: readonly string[] = [],
): Finding {
  return { ruleId: 'invalid-cell', messageId, data, severity: 'error', at, related: [], suggestions };
}
