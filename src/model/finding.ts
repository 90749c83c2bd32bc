import type { Confidentiality } from './vocabulary.ts';

/** How much a finding matters: an error makes a document unusable, a warning is likely a mistake, info is advice. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a document. `pointer` is the JSON pointer of the value it belongs to, '' for the whole document. */
export interface SourceRange {
  readonly file: string;
  readonly pointer: string;
  readonly start: Position;
  /** First position after the stretch. */
  readonly end: Position;
}

/** Another place that helps to understand a finding, such as the first use of an id. */
export interface RelatedPlace {
  readonly messageId: string;
  readonly at: SourceRange;
}

/** Values that a message may name. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One thing a check found wrong: plain data, safe to serialise, compare and translate. */
export interface Finding {
  readonly ruleId: string;
  /** Id of the sentences in `messages`; a rule with one kind of finding uses its own id. */
  readonly messageId: string;
  readonly data: MessageData;
  readonly severity: Severity;
  readonly at: SourceRange;
  readonly related: readonly RelatedPlace[];
  /** Nearest valid values, best first. */
  readonly suggestions: readonly string[];
  /** It speaks of a questionnaire that is internal, or of answers to it: whoever shows it says so. */
  readonly isInternal?: true;
}

/** Returns findings about a questionnaire or its answers, marked where the questionnaire is internal. */
export function aboutQuestionnaire(
  findings: readonly Finding[],
  { confidentiality }: { readonly confidentiality: Confidentiality },
): readonly Finding[] {
  return confidentiality === 'internal' ? findings.map((finding) => ({ ...finding, isInternal: true })) : findings;
}

/** The outcome of a step in which a document may turn out to be wrong. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };
