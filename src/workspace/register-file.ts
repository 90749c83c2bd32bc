import type { RegisterDocument } from '../model/documents/register.ts';
import type { Files } from '../model/files.ts';
import type { Checked } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { editDocument, type Json, renderDocument } from '../source/edit-document.ts';
import { readSource } from '../source/read.ts';
import { readRegister } from './load-registers.ts';
import { below, registerPlace, responsesPlace } from './paths.ts';
import { readBack } from './read-back.ts';

/** Returns the file of a register that is to be changed; where there is none yet, an empty register that says so by its empty text. */
export function openRegisterFile(files: Files, workspace: Workspace, { id, file }: Register): Checked<Source> {
  const place = registerPlace(workspace, file);
  if (files.kind(place.path) !== 'missing') return readRegister(files, place);
  const empty = readSource(new TextEncoder().encode(renderDocument({ format: 1, id, entries: [] }, id)), place.shown);
  return empty.ok ? { ok: true, value: { ...empty.value, text: '' } } : empty;
}

/**
 * Returns the text of a register file as it is to be written: comments, order and quotes of what stays the same are kept.
 * @throws Error when it does not read back as what was to be written.
 */
export function renderRegisterFile(register: RegisterDocument, existing: Source): string {
  const document = register as unknown as Json;
  const title = `reifegrad · ${register.id}`;
  const text = existing.text === '' ? renderDocument(document, title) : editDocument(existing.text, document);
  readBack('register', text, register, existing.file);
  return text;
}

/** Returns those of some entries that have been answered about, in any wave: their answers would be about nothing without them. */
export function answeredEntries(files: Files, workspace: Workspace, ids: readonly string[]): readonly string[] {
  const folders = workspace.waves.flatMap((wave) =>
    wave.questionnaires.map(({ id }) => responsesPlace(workspace, { wave: wave.id, questionnaire: id })),
  );
  return ids.filter((id) => folders.some((folder) => files.kind(below(folder, id).path) === 'folder'));
}
