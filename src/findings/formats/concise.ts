import { findingSentences, messagesFor } from '../../messages/index.ts';
import type { Finding } from '../../model/finding.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { hasInternal } from '../internal.ts';
import { sortFindings } from '../order.ts';
import type { FindingsOptions } from './format.ts';

/**
 * Returns one line per finding, `path:line:column: severity[rule-id] message`, for grep, awk and editors; '' when clean. A line before
 * them says where the findings are internal.
 */
export function formatConcise(
  findings: readonly Finding[],
  { locale, isInternal = false }: Pick<FindingsOptions, 'locale' | 'isInternal'>,
): string {
  const lines = sortFindings(findings).map(({ at, severity, ruleId, messageId, data }) => {
    const { what } = findingSentences(locale, messageId, data);
    return safeLine(`${at.file}:${at.start.line}:${at.start.column}: ${severity}[${ruleId}] ${what}`);
  });
  const notice =
    lines.length > 0 && hasInternal(findings, { isInternal }) ? [messagesFor(locale)('internal-notice')] : [];
  return [...notice, ...lines].map((line) => `${line}\n`).join('');
}
