// Generated from schemas/findings.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * What `reifegrad lint --format json` prints: one document, also when nothing was found. New fields may be added within format version 1.
 */
export interface FindingsDocument {
  /**
   * Version of this format.
   */
  formatVersion: '1.0';
  /**
   * What was looked at is an internal questionnaire or answers to it, or the findings show something of it: they stay inside the administration. Left out otherwise.
   */
  confidentiality?: 'internal';
  /**
   * The program that looked.
   */
  tool: {
    /**
     * Its name.
     */
    name: 'reifegrad';
    /**
     * Its version.
     */
    version: string;
  };
  summary: Summary;
  /**
   * The findings by file, line and column.
   */
  findings: FindingEntry[];
}
/**
 * How many of what.
 */
export interface Summary {
  /**
   * Documents that were looked at.
   */
  files: number;
  /**
   * Findings that make a document unusable.
   */
  errors: number;
  /**
   * Findings that are likely a mistake.
   */
  warnings: number;
  /**
   * Advice.
   */
  infos: number;
}
export interface FindingEntry {
  /**
   * Id of the rule; never translated.
   */
  ruleId: string;
  /**
   * Id of the sentence; never translated.
   */
  messageId: string;
  /**
   * How much it matters.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * What is wrong, in the language of the call.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  help: string;
  /**
   * Relative path with forward slashes.
   */
  file: string;
  /**
   * JSON pointer of the value.
   */
  pointer: string;
  range: Range;
  /**
   * Other places that help to understand it.
   */
  related: RelatedEntry[];
  /**
   * Nearest valid values, best first.
   */
  suggestions: string[];
  /**
   * The values that the sentences name.
   */
  data: {
    [k: string]: string | number;
  };
}
/**
 * Where it is.
 */
export interface Range {
  start: Place;
  end: Place1;
}
/**
 * First position.
 */
export interface Place {
  /**
   * Line, counted from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, counted from 1.
   */
  column: number;
}
/**
 * First position after it.
 */
export interface Place1 {
  /**
   * Line, counted from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, counted from 1.
   */
  column: number;
}
export interface RelatedEntry {
  /**
   * What is there.
   */
  message: string;
  /**
   * Relative path with forward slashes.
   */
  file: string;
  /**
   * JSON pointer of the value.
   */
  pointer: string;
  range: Range1;
}
/**
 * Where it is.
 */
export interface Range1 {
  start: Place;
  end: Place1;
}
