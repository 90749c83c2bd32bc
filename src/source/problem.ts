import type { Finding, MessageData, SourceRange } from '../model/finding.ts';
import { findLineStarts, type LineStarts, positionAt } from './lines.ts';

/** Something wrong with a text, at offsets in UTF-16 code units. */
export interface Problem {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly start: number;
  /** First offset after the stretch. */
  readonly end: number;
  /** JSON pointer of the value it belongs to, as far as it is known. */
  readonly pointer?: string;
  readonly related?: { readonly messageId: string; readonly start: number; readonly end: number };
}

/** More problems than this in one document are not reported: nobody reads them, and hostile input could make millions. */
export const MAX_PROBLEMS = 100;

/** Lists and maps may stand in each other this deep; a questionnaire needs 10. */
export const MAX_DEPTH = 40;

/** Returns findings for problems. Everything that a reader finds makes the document unusable, so all are errors. */
export function toFindings(file: string, text: string, problems: readonly Problem[]): readonly Finding[] {
  const starts = findLineStarts(text);
  return problems.map((problem) => toFinding(file, starts, problem));
}

function toFinding(file: string, starts: LineStarts, problem: Problem): Finding {
  const { ruleId, messageId, data = {}, pointer = '', related } = problem;
  return {
    ruleId,
    messageId,
    data,
    severity: 'error',
    at: range(file, starts, pointer, problem),
    related: related ? [{ messageId: related.messageId, at: range(file, starts, pointer, related) }] : [],
    suggestions: [],
  };
}

function range(file: string, starts: LineStarts, pointer: string, at: { start: number; end: number }): SourceRange {
  return { file, pointer, start: positionAt(starts, at.start), end: positionAt(starts, at.end) };
}
