import type { RegisterDocument } from '../model/documents/register.ts';
import type { WorkspaceDocument } from '../model/documents/workspace.ts';
import type { Files } from '../model/files.ts';
import type { Checked, Finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import { textReader } from '../questionnaire/resolve-text.ts';
import { resolveRegister } from '../register/resolve-register.ts';
import { validateDocument } from '../schema/validate.ts';
import { joinPointer } from '../source/pointer.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { type Place, type Root, registerPlace } from './paths.ts';

/**
 * Returns the registers that `reifegrad.yaml` names. One that cannot be used says why and is empty: it must not keep anybody
 * from what is not about it.
 */
export function loadRegisters(files: Files, root: Root, workspace: Source): readonly Register[] {
  const { registers = {}, language = 'de' } = workspace.value as WorkspaceDocument;
  const text = textReader(language);
  return Object.entries(registers).map(([id, { file, title = id, expected }]) => {
    const place = registerPlace(root, file);
    const read =
      files.kind(place.path) === 'file'
        ? readRegister(files, place)
        : { ok: false as const, findings: [missingFile(id, place, workspace)] };
    const named = { id, title: text(title), file, expected };
    if (!read.ok) {
      return { ...named, invented: false, fields: [], entries: [], source: undefined, problems: read.findings };
    }
    const source = read.value;
    return { ...named, ...resolveRegister(source.value as RegisterDocument, language), source, problems: [] };
  });
}

/** Returns a register file whose shape is right, or what is wrong with it. */
export function readRegister(files: Files, place: Place): Checked<Source> {
  const source = readSource(files.read(place.path, MAX_DOCUMENT_BYTES), place.shown);
  if (!source.ok) return source;
  const findings = validateDocument('register', source.value);
  return findings.length > 0 ? { ok: false, findings } : source;
}

function missingFile(id: string, { shown }: Place, workspace: Source): Finding {
  const ruleId = 'missing-register-file';
  const at = workspace.locate(joinPointer('/registers', id, 'file'));
  return { ruleId, messageId: ruleId, data: { id, file: shown }, severity: 'error', at, related: [], suggestions: [] };
}
