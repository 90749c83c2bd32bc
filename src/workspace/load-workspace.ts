import type { WorkspaceDocument } from '../model/documents/workspace.ts';
import type { Files } from '../model/files.ts';
import type { Checked } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import type { Department, Wave, Workspace } from '../model/workspace.ts';
import { validateDocument } from '../schema/validate.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { loadRegisters } from './load-registers.ts';
import { placeIn, WORKSPACE_FILE } from './paths.ts';

/**
 * Returns the workspace of a folder with its registers, or findings when `reifegrad.yaml` has not the right shape.
 * `root` is absolute; `shownRoot` is how people are shown the folder, as a path from the current one ('' for this one).
 * @throws UserError when the file is missing or unreadable.
 */
export function loadWorkspace(files: Files, root: string, shownRoot = ''): Checked<Workspace> {
  const place = placeIn({ root, shownRoot }, WORKSPACE_FILE);
  const source = readSource(files.read(place.path, MAX_DOCUMENT_BYTES), place.shown);
  if (!source.ok) return source;
  const findings = validateDocument('workspace', source.value);
  if (findings.length > 0) return { ok: false, findings };
  const registers = loadRegisters(files, { root, shownRoot }, source.value);
  return { ok: true, value: { root, shownRoot, ...toWorkspace(source.value.value as WorkspaceDocument), registers } };
}

function toWorkspace(document: WorkspaceDocument): Omit<Workspace, 'root' | 'shownRoot' | 'registers'> {
  const { organisation, folders = {}, language } = document;
  // A title without languages is in the workspace's language.
  const text = (written: string | Text): Text =>
    typeof written === 'string' ? { [language ?? 'de']: written } : written;
  return {
    organisation: {
      title: organisation.title,
      sizeClass: organisation.size_class,
      inhabitants: organisation.inhabitants,
      invented: organisation.invented ?? false,
    },
    language,
    departments: document.departments.map((department) => toDepartment(department, text)),
    waves: document.waves.map((wave) => toWave(wave, text)),
    committee: document.committee === undefined ? undefined : text(document.committee),
    folders: {
      questionnaires: folders.questionnaires ?? 'questionnaires',
      responses: folders.responses ?? 'responses',
    },
  };
}

type ReadText = (written: string | Text) => Text;

function toDepartment(department: WorkspaceDocument['departments'][number], text: ReadText): Department {
  const { id, roles, flags = [], staff } = department;
  return { id, title: text(department.title), roles, flags, staff };
}

function toWave({ id, title, date, status, questionnaires }: WorkspaceDocument['waves'][number], text: ReadText): Wave {
  return { id, title: title === undefined ? undefined : text(title), date, status, questionnaires };
}
