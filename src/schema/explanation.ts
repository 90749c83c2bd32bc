import type { ErrorObject } from 'ajv';
import type { MessageData } from '../model/finding.ts';
import type { Source } from '../model/source.ts';

/** What an error means, and where; not yet placed in the text. */
export interface Explanation {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** Default: the value that the error is about. */
  readonly pointer?: string;
  readonly part?: 'value' | 'key';
  readonly suggestions?: readonly string[];
  readonly related?: { readonly messageId: string; readonly pointer: string };
}

/** Explains the errors of one JSON Schema keyword. */
export type Explainer = (error: ErrorObject, source: Source) => Explanation;
