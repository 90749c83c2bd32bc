import type { Finding, MessageData, Severity, SourceRange } from '../model/finding.ts';
import type { Source } from '../model/source.ts';

/** What a rule says about a place beside the place itself. */
interface Details {
  /** Id of the sentences. Default: the rule's id. */
  readonly messageId?: string;
  readonly data?: MessageData;
  /** Whether the value at the pointer is meant or the key that leads to it. Default: the value. */
  readonly part?: 'value' | 'key';
  /** A place that is more exact than the pointer. */
  readonly range?: SourceRange;
  /** Default: the rule's severity. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly messageId: string; readonly pointer: string }[];
  readonly suggestions?: readonly string[];
}

/** Notes a finding at a JSON pointer of the document. */
export type Report = (pointer: string, details?: Details) => void;

/** One thing that is checked; `Subject` is a document with everything needed to understand it. */
export interface Rule<Subject> {
  /** Kebab-case; says the wrong. Never reused for something else. */
  readonly id: string;
  readonly severity: Severity;
  /** Runs only when the rules before found no error, because it lets the document work. */
  readonly isLast?: boolean;
  check(subject: Subject, report: Report): void;
}

/** Returns the findings of rules about a document, in the order of the rules. */
export function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  source: Source,
): readonly Finding[] {
  const first = rules.filter((rule) => rule.isLast !== true).flatMap((rule) => runRule(rule, subject, source));
  if (first.some((finding) => finding.severity === 'error')) return first;
  return [...first, ...rules.filter((rule) => rule.isLast).flatMap((rule) => runRule(rule, subject, source))];
}

function runRule<Subject>(rule: Rule<Subject>, subject: Subject, source: Source): readonly Finding[] {
  const findings: Finding[] = [];
  rule.check(subject, (pointer, details = {}) => {
    const {
      messageId = rule.id,
      data = {},
      part,
      range,
      severity = rule.severity,
      related = [],
      suggestions = [],
    } = details;
    findings.push({
      ruleId: rule.id,
      messageId,
      data,
      severity,
      at: range ?? source.locate(pointer, part),
      related: related.map((place) => ({ messageId: place.messageId, at: source.locate(place.pointer) })),
      suggestions,
    });
  });
  return findings;
}
