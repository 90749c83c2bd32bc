import type { ResponseKey } from '../../model/answer.ts';
import type { ReviewDocument } from '../../model/documents/review.ts';
import type { Files } from '../../model/files.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { validateDocument } from '../../schema/validate.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import { reviewPlace } from '../paths.ts';
import { checkReviewPlace } from './check-review.ts';

/** A review as far as it can be used; with findings it has no value. */
export interface ReadReview {
  readonly source: Source | undefined;
  readonly value: ReviewDocument | undefined;
  readonly findings: readonly Finding[];
}

/** Returns the review that lies beside a response: nothing when there is none. A faulty one never keeps answers from counting. */
export function readReview(files: Files, workspace: Workspace, key: ResponseKey): ReadReview {
  const { path, shown } = reviewPlace(workspace, key);
  if (files.kind(path) === 'missing') return { source: undefined, value: undefined, findings: [] };
  const source = readSource(files.read(path, MAX_DOCUMENT_BYTES), shown);
  if (!source.ok) return { source: undefined, value: undefined, findings: source.findings };
  const shape = validateDocument('review', source.value);
  const findings = shape.length > 0 ? shape : checkReviewPlace(source.value, key);
  const value = findings.length > 0 ? undefined : (source.value.value as ReviewDocument);
  return { source: source.value, value, findings };
}
