import type { Finding, MessageData } from './finding.ts';
import type { Confidentiality } from './vocabulary.ts';

/**
 * What was asked cannot be done: a wrong flag, a missing file, a full disk. Caught once, in `main`; exit code 2.
 * `code` is the id of its sentences in `messages` (what, and what to do).
 */
export class UserError extends Error {
  readonly code: string;
  readonly data: MessageData;
  /** It names something of an internal questionnaire: whoever shows it says so. */
  readonly isInternal: boolean;

  /** `about` is the questionnaire whose questions the data name. */
  constructor(
    code: string,
    data: MessageData = {},
    options: { cause?: unknown; about?: { readonly confidentiality: Confidentiality } } = {},
  ) {
    super(code, 'cause' in options ? { cause: options.cause } : {});
    this.name = 'UserError';
    this.code = code;
    this.data = data;
    this.isInternal = options.about?.confidentiality === 'internal';
  }
}

/** A document that a command needs is wrong. Caught once, in `main`, which prints the findings; exit code 2. */
export class InvalidDocument extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`invalid document: ${findings.map((finding) => finding.ruleId).join(', ')}`);
    this.name = 'InvalidDocument';
    this.findings = findings;
  }
}
