import type { SourceRange } from './finding.ts';

/** A document that was read: its value, and where each part of it stands. */
export interface Source {
  /** Path as it is shown to people: relative, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** JSON-compatible value: no dates, no undefined, no shared parts. */
  readonly value: unknown;
  /**
   * Returns where the value at a JSON pointer stands, or with part `key` the key that leads to it.
   * A pointer that leads nowhere is answered with its nearest existing ancestor. Slow on first use.
   */
  locate(pointer: string, part?: 'value' | 'key'): SourceRange;
}
