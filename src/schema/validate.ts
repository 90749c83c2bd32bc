import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { CompiledValidator } from './compiled/validators.js';
import {
  validateQuestionnaire,
  validateRegister,
  validateResponse,
  validateReview,
  validateSlice,
  validateWorkspace,
} from './compiled/validators.js';
import { explainErrors } from './explain.ts';
import { thinErrors } from './thin.ts';

/** The kinds of documents that have a schema. */
export type DocumentKind = 'questionnaire' | 'register' | 'response' | 'review' | 'slice' | 'workspace';

/** More findings than this in one document are summed up in a last one. */
export const MAX_SCHEMA_FINDINGS = 100;

const validators = {
  questionnaire: validateQuestionnaire,
  register: validateRegister,
  response: validateResponse,
  review: validateReview,
  slice: validateSlice,
  workspace: validateWorkspace,
} as const satisfies Record<DocumentKind, CompiledValidator>;

/** Returns what is wrong with the shape of a document, none when it fits its schema. */
export function validateDocument(kind: DocumentKind, source: Source): readonly Finding[] {
  const validate = validators[kind];
  if (validate(source.value)) return [];
  const errors = thinErrors(validate.errors ?? []);
  const findings = explainErrors(errors.slice(0, MAX_SCHEMA_FINDINGS), source);
  return errors.length > MAX_SCHEMA_FINDINGS
    ? [...findings, more(errors.length - MAX_SCHEMA_FINDINGS, source)]
    : findings;
}

function more(count: number, source: Source): Finding {
  return {
    ruleId: 'more-findings',
    messageId: 'more-findings',
    data: { count },
    severity: 'error',
    at: source.locate(''),
    related: [],
    suggestions: [],
  };
}
