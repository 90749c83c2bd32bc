import type { ResponseDocument } from '../model/documents/response.ts';
import { InvalidDocument, UserError } from '../model/errors.ts';
import type { Files } from '../model/files.ts';
import { aboutQuestionnaire, type Finding } from '../model/finding.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ResponseContext } from './check-response.ts';
import { checkStored } from './check-stored.ts';
import { foldJournals } from './fold.ts';
import { responsePlace } from './paths.ts';
import { readStored, type StoredResponse } from './read-stored.ts';

/**
 * Returns a response that may be worked on, an empty one when there is nothing yet.
 * @throws UserError `questionnaire-changed`; InvalidDocument.
 */
export function readChecked(files: Files, workspace: Workspace, context: ResponseContext): StoredResponse {
  const { key } = context;
  const stored = readStored(files, workspace, key);
  const { questionnaire } = context;
  if (!stored.ok) throw new InvalidDocument(aboutQuestionnaire(stored.findings, questionnaire));
  if (stored.value === undefined) return nothingYet(key);
  const findings = checkStored(stored.value, context);
  const changed = findings.find(({ ruleId }) => ruleId.startsWith('other-questionnaire-'));
  if (changed !== undefined) throw new UserError('questionnaire-changed', { ...changed.data, file: changed.at.file });
  if (findings.length > 0) throw new InvalidDocument(aboutQuestionnaire(findings, questionnaire));
  const newWording = noteWording(stored.value, context, responsePlace(workspace, key).shown);
  return { ...stored.value, notes: aboutQuestionnaire([...stored.value.notes, ...newWording], questionnaire) };
}

function nothingYet(key: ResponseContext['key']): StoredResponse {
  const file = { answers: {}, folded: {} };
  const state = { status: 'draft', standing: undefined, heads: [], isDisputed: false } as const;
  const review = { source: undefined, value: undefined, findings: [] };
  const nothing = { source: undefined, onDisk: undefined, journals: [], review, notes: [] };
  return { ...nothing, key, file, folded: foldJournals(file, []), state };
}

function noteWording({ source }: StoredResponse, { questionnaire }: ResponseContext, file: string): readonly Finding[] {
  const version = (source?.value as ResponseDocument | undefined)?.questionnaire.version;
  if (source === undefined || version === undefined || version === questionnaire.version) return [];
  const ruleId = 'questionnaire-reworded';
  const data = { questionnaire: questionnaire.id, version, expected: questionnaire.version, file };
  const at = source.locate('/questionnaire/version');
  return [{ ruleId, messageId: ruleId, data, severity: 'info', at, related: [], suggestions: [] }];
}
