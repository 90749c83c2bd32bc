import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/text.ts';
import type { Paint } from '../../terminal/paint.ts';

/** What a format needs to know besides the findings. */
export interface FindingsOptions {
  readonly locale: Locale;
  /** Colours; formats for machines do not use them. */
  readonly paint: Paint;
  /** Columns to fill at most. */
  readonly width: number;
  /** For screen readers: no code frame, no arrows. */
  readonly isAccessible: boolean;
  /** Returns the text of a file for code frames, undefined when it is not at hand. */
  readonly textOf: (file: string) => string | undefined;
  /** Version of the program. */
  readonly version: string;
  /** How many documents were looked at. */
  readonly files: number;
  /** What was looked at is internal, also where nothing of it is found. */
  readonly isInternal?: boolean;
}

/** Writes findings out; the text ends with a line feed unless it is empty. */
export type FindingsFormat = (findings: readonly Finding[], options: FindingsOptions) => string;
