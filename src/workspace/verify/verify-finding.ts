import type { Finding, MessageData, Severity, SourceRange } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import type { Difference } from './differences.ts';

/** Where a finding stands, and how much it matters: by default it is an error. */
export interface VerifyPlace {
  readonly file: string;
  readonly at?: SourceRange | undefined;
  readonly ruleId?: string;
  readonly severity?: Severity;
}

/** Returns a finding of `reifegrad verify`; without a place of its own it stands at the beginning of the file. */
export function verifyFinding(
  messageId: string,
  data: MessageData,
  { file, at, ruleId = messageId, severity = 'error' }: VerifyPlace,
): Finding {
  const start = { line: 1, column: 1 };
  return {
    ruleId,
    messageId,
    data,
    severity,
    at: at ?? { file, pointer: '', start, end: start },
    related: [],
    suggestions: [],
  };
}

/** Returns one finding for each difference, at its place in `source`, which is how the file lies there, or at the file's beginning. */
export function differenceFindings(
  differences: readonly Difference[],
  file: string,
  source: Source | undefined,
): readonly Finding[] {
  return differences.map(({ question, field, was, is, pointer }) => {
    const messageId = question === undefined ? 'submission-field-changed' : 'submission-answer-changed';
    const place = { file, at: source?.locate(pointer), ruleId: 'changed-submission' };
    return verifyFinding(messageId, { question: question ?? '', field, was, is }, place);
  });
}
