import diff from 'semver/functions/diff.js';
import valid from 'semver/functions/valid.js';
import { InvalidDocument, UserError } from '../model/errors.ts';
import type { Files } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { below, name, type Place, questionnairesPlace } from './paths.ts';

/** Id and version of a questionnaire, as a wave names it. */
export type QuestionnaireRef = Wave['questionnaires'][number];

/**
 * Returns the source of a questionnaire that a wave names: `<id>-<version>.yaml` or `<id>.yaml` in the workspace's own folder,
 * else among the shipped ones. Another patch version is the same questionnaire in better words and fits, too.
 * The caller checks and resolves it; here only id and version are looked at.
 * @throws UserError `questionnaire-missing`, or `questionnaire-other-version` naming the versions that are there;
 * InvalidDocument when a file cannot be read as YAML or carries another id than its name.
 */
export function findQuestionnaire(
  files: Files,
  workspace: Workspace,
  packageRoot: string,
  wanted: QuestionnaireRef,
): Source {
  const versions: string[] = [];
  for (const place of candidates(workspace, packageRoot, wanted)) {
    if (files.kind(place.path) !== 'file') continue;
    const source = readCandidate(files, place, wanted.id);
    const version = fieldOf(source, 'version');
    if (isSameButWording(version, wanted.version)) return source;
    versions.push(version);
  }
  const { id, version } = wanted;
  if (versions.length === 0) throw new UserError('questionnaire-missing', { id, version });
  throw new UserError('questionnaire-other-version', { id, version, found: [...new Set(versions)].join(', ') });
}

/** Returns whether two versions differ at most in their patch number: in wording, not in what is scored. */
export function isSameButWording(a: string, b: string): boolean {
  if (valid(a) === null || valid(b) === null) return false;
  const difference = diff(a, b);
  return difference === null || difference === 'patch';
}

function candidates(workspace: Workspace, packageRoot: string, { id, version }: QuestionnaireRef): readonly Place[] {
  const folder = `${packageRoot}/questionnaires`;
  const shipped = { path: folder, shown: folder };
  const folders = [questionnairesPlace(workspace), shipped];
  return folders.flatMap((place) => [below(place, `${name(id)}-${version}.yaml`), below(place, `${name(id)}.yaml`)]);
}

function readCandidate(files: Files, place: Place, id: string): Source {
  const source = readSource(files.read(place.path, MAX_DOCUMENT_BYTES), place.shown);
  if (!source.ok) throw new InvalidDocument(source.findings);
  const written = fieldOf(source.value, 'id');
  if (written !== id) throw new InvalidDocument([otherId(source.value, written, id)]);
  return source.value;
}

function fieldOf(source: Source, field: 'id' | 'version'): string {
  const { value } = source;
  const part = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  return typeof part === 'string' ? part : '';
}

function otherId(source: Source, id: string, expected: string): Finding {
  const ruleId = 'misnamed-questionnaire';
  const data = { id, expected };
  const at = source.locate('/id');
  return { ruleId, messageId: ruleId, data, severity: 'error', at, related: [], suggestions: [expected] };
}
