import { InvalidDocument, UserError } from '../model/errors.ts';
import { appendEvent, newWriter } from './append-event.ts';
import type { ResponseContext } from './check-response.ts';
import { checkStored } from './check-stored.ts';
import { fileStateOf } from './handed-in.ts';
import { contextFor, type SessionOptions } from './open-response.ts';
import { readChecked } from './read-checked.ts';
import type { StoredResponse } from './read-stored.ts';
import { tryToFold } from './submit-response.ts';

/**
 * Opens a response that is handed in for changes; the journal keeps the reason. Returns whether the response file could be
 * written, too; else the next command does that.
 * @throws UserError `wave-closed`, `not-submitted`, `not-saved`; InvalidDocument.
 */
export function reopenResponse(options: SessionOptions, reason: string): { readonly isInFile: boolean } {
  const { files, workspace, role } = options;
  const context = contextFor(options);
  const stored = readChecked(files, workspace, context);
  if (stored.state.status === 'draft') throw new UserError('not-submitted', { role });
  refuseFaultyFile(stored, context);
  appendEvent(options, { key: context.key, writer: newWriter(options) }, stored, { kind: 'reopen', reason });
  return { isInFile: tryToFold(options, context) };
}

/**
 * Checks what will count once a response is open again: the file as it lies there, which somebody may have changed since.
 * @throws InvalidDocument: it has to be put right first, else nobody could go on.
 */
export function refuseFaultyFile({ onDisk, journals }: StoredResponse, context: ResponseContext): void {
  const findings = checkStored({ source: onDisk, journals, file: fileStateOf(onDisk) }, context);
  if (findings.length > 0) throw new InvalidDocument(findings);
}
