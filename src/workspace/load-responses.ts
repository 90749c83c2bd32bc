import { ORGANISATION, type RaterResponse, type Response, type ResponseKey } from '../model/answer.ts';
import type { Files, FolderEntry } from '../model/files.ts';
import { aboutQuestionnaire, type Checked, type Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isAskedAbout, subjectsOf } from '../model/subject.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ResponseContext } from './check-response.ts';
import { checkStored } from './check-stored.ts';
import { below, type Place, raterOf, responsePlace, responsesPlace, writerOf } from './paths.ts';
import { readStored, type StoredResponse, toResponse } from './read-stored.ts';
import { checkReviewQuestions } from './review/check-review.ts';

/** Responses, and what is worth telling about them although they can be used. */
export type LoadedResponses = Checked<readonly Response[]> & {
  readonly notes: readonly Finding[];
  /** Of further raters, in the order of the responses that they stand beside, then by label. They are never among `value`. */
  readonly raters: readonly RaterResponse[];
};

/**
 * Returns every response of a wave (its id) to a questionnaire that exists, each as file plus journal lines not yet folded; those asked
 * per organisation first, then by department and entry, all in the order of the documents. Findings of all of them, and of further
 * raters' responses, are returned together. Files in the folder that nobody is asked for (copies of a sync client, say) are never
 * read, only noted.
 * `conditions` are the questionnaire's, compiled; needed when it has constraints.
 */
export function loadResponses(
  files: Files,
  workspace: Workspace,
  wave: string,
  questionnaire: Questionnaire,
  conditions?: ResponseContext['conditions'],
): LoadedResponses {
  const keys = expectedResponses(workspace, wave, questionnaire);
  const foreign = unexpected(files, responsesPlace(workspace, { wave, questionnaire: questionnaire.id }), keys);
  const beside = keys.flatMap((key) => ratersBeside(files, workspace, key));
  const loaded = loadEach(files, workspace, [...keys, ...beside], questionnaire, conditions);
  const notes = [...foreign, ...loaded.notes];
  if (!loaded.ok) return { ...loaded, notes, raters: [] };
  const value = loaded.value.filter((response) => !isFurther(response));
  return { ok: true, value, raters: loaded.value.filter(isFurther), notes };
}

/** Returns those of the responses named by `keys` that exist, in this order, or the findings of all of them. */
export function loadEach(
  files: Files,
  workspace: Workspace,
  keys: readonly ResponseKey[],
  questionnaire: Questionnaire,
  conditions?: ResponseContext['conditions'],
): Checked<readonly Response[]> & Pick<LoadedResponses, 'notes'> {
  const responses: Response[] = [];
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  for (const key of keys) {
    const stored = readStored(files, workspace, key);
    if (!stored.ok) {
      findings.push(...stored.findings);
      continue;
    }
    if (stored.value === undefined) continue;
    findings.push(...checkStored(stored.value, { key, questionnaire, conditions }));
    notes.push(...stored.value.notes, ...checkReviewOf(stored.value, questionnaire));
    responses.push(toResponse(stored.value, freshResponse(workspace, questionnaire)));
  }
  const told = { notes: aboutQuestionnaire(notes, questionnaire) };
  return findings.length > 0
    ? { ok: false, findings: aboutQuestionnaire(findings, questionnaire), ...told }
    : { ok: true, value: responses, ...told };
}

/** Returns every response that is asked for in a wave: role by role for the organisation, for each department and each entry. */
export function expectedResponses(
  workspace: Pick<Workspace, 'departments' | 'registers' | 'waves'>,
  wave: string,
  { id, roles }: Pick<Questionnaire, 'id' | 'roles'>,
): readonly ResponseKey[] {
  const all = [...roles.values()];
  const key = (subject: string, role: string): ResponseKey => ({ wave, questionnaire: id, subject, role });
  const once = all.filter(({ per }) => per === 'organisation').map((role) => key(ORGANISATION, role.id));
  const day = workspace.waves.find((one) => one.id === wave)?.date ?? '';
  const each = subjectsOf(workspace, day).flatMap((subject) =>
    all.filter((role) => isAskedAbout(subject, role)).map((role) => key(subject.id, role.id)),
  );
  return [...once, ...each];
}

/** The responses of further raters beside a response, by label. */
function ratersBeside(files: Files, workspace: Workspace, key: ResponseKey): readonly ResponseKey[] {
  const { path } = responsePlace(workspace, key);
  const entries = files.list(path.slice(0, path.lastIndexOf('/')));
  const labels = new Set(entries.map((entry) => raterOf(entry, key.role)));
  return [...labels].flatMap((rater) => (rater ? [{ ...key, rater }] : []));
}

function isFurther(response: Response): response is RaterResponse {
  return response.key.rater !== undefined;
}

/** Returns what holds for a response as long as it has no file. */
export function freshResponse(
  workspace: Workspace,
  questionnaire: Pick<Questionnaire, 'version' | 'digest'>,
): Pick<Response, 'questionnaireVersion' | 'questionnaireDigest' | 'invented'> {
  const { version, digest } = questionnaire;
  return { questionnaireVersion: version, questionnaireDigest: digest, invented: workspace.organisation.invented };
}

/** A question of the review that nobody would ever see is told, and keeps no answer from counting. */
function checkReviewOf({ review, key }: StoredResponse, questionnaire: Questionnaire): readonly Finding[] {
  return review.value === undefined || review.source === undefined
    ? []
    : checkReviewQuestions(review.source, key, questionnaire);
}

function unexpected(files: Files, folder: Place, keys: readonly ResponseKey[]): readonly Finding[] {
  const subjects = new Set(keys.map(({ subject }) => subject));
  return strangers(files, folder, ({ name, kind }) => kind === 'folder' && subjects.has(name)).concat(
    [...subjects].flatMap((subject) => {
      const roles = keys.filter((key) => key.subject === subject).map(({ role }) => role);
      const inside = below(folder, subject);
      const isOfRole = (entry: FolderEntry): boolean =>
        roles.some((role) => raterOf(entry, role) !== undefined || isReview(entry, role));
      const journals = files.list(inside.path).filter((entry) => entry.kind === 'folder' && isOfRole(entry));
      return [
        ...strangers(files, inside, isOfRole),
        ...journals.flatMap(({ name }) => strangers(files, below(inside, name), isJournal)),
      ];
    }),
  );
}

function strangers(files: Files, folder: Place, isKnown: (entry: FolderEntry) => boolean): readonly Finding[] {
  // Names with a dot in front are what editors and interrupted writing leave behind.
  const entries = files.list(folder.path).filter((entry) => !entry.name.startsWith('.') && !isKnown(entry));
  return entries.map(({ name }) => note(below(folder, name)));
}

function isReview({ name, kind }: FolderEntry, role: string): boolean {
  return kind === 'file' && name === `${role}.review.yaml`;
}

function isJournal({ name, kind }: FolderEntry): boolean {
  return kind === 'file' && writerOf(name) !== undefined;
}

function note({ shown }: Place): Finding {
  const ruleId = 'unexpected-file';
  const at = { file: shown, pointer: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { ruleId, messageId: ruleId, data: { file: shown }, severity: 'warning', at, related: [], suggestions: [] };
}
