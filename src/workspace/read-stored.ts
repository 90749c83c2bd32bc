import type { Answers, Response, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Files } from '../model/files.ts';
import type { Checked, Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { validateDocument } from '../schema/validate.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { type FileState, type Folded, foldJournals } from './fold.ts';
import { below, journalFolder, type Place, responsePlace, writerOf } from './paths.ts';
import { type Journal, journalFinding, MAX_JOURNAL_BYTES, type ReadJournal, readJournal } from './read-journal.ts';

/** A response as it is on the disk: shape and journals are right, answers are not yet checked against their questions. */
export interface StoredResponse {
  readonly key: ResponseKey;
  /** Undefined as long as there are only journals. */
  readonly source: Source | undefined;
  readonly journals: readonly Journal[];
  readonly file: FileState;
  readonly folded: Folded;
  readonly notes: readonly Finding[];
}

/** Returns file and journals of a response, undefined when there is neither, or findings that say why they cannot be used. */
export function readStored(files: Files, workspace: Workspace, key: ResponseKey): Checked<StoredResponse | undefined> {
  const place = responsePlace(workspace, key);
  const source = readResponseFile(files, place);
  if (!source.ok) return source;
  const document = source.value?.value as ResponseDocument | undefined;
  const file = { answers: document?.answers ?? {}, folded: document?.folded ?? {} };
  const read = readJournals(files, journalFolder(workspace, key), key);
  const missing = checkFolded(file.folded, read, place);
  const findings = [...read.flatMap((one) => one.findings), ...missing.filter(isError)];
  if (findings.length > 0) return { ok: false, findings };
  const journals = read.map(({ journal }) => journal);
  if (source.value === undefined && journals.every(({ entries }) => entries.length === 0))
    return { ok: true, value: undefined };
  const notes = [...read.flatMap((one) => one.notes), ...missing];
  return {
    ok: true,
    value: { key, source: source.value, journals, file, folded: foldJournals(file, journals), notes },
  };
}

/** Returns the response as it counts. `fresh` says what holds as long as there is no file. */
export function toResponse(
  { key, source, folded }: Pick<StoredResponse, 'key' | 'source' | 'folded'>,
  fresh: Pick<Response, 'questionnaireVersion' | 'questionnaireDigest' | 'invented'>,
): Response {
  const document = source?.value as ResponseDocument | undefined;
  return {
    key,
    questionnaireVersion: document?.questionnaire.version ?? fresh.questionnaireVersion,
    questionnaireDigest: document?.questionnaire.digest ?? fresh.questionnaireDigest,
    status: 'draft',
    invented: document === undefined ? fresh.invented : document.invented === true,
    answers: folded.answers,
    conflicts: folded.conflicts,
    lastQuestionId: folded.lastQuestionId,
    lastChange: lastChange(folded.answers),
  };
}

function readResponseFile(files: Files, place: Place): Checked<Source | undefined> {
  if (files.kind(place.path) === 'missing') return { ok: true, value: undefined };
  const source = readSource(files.read(place.path, MAX_DOCUMENT_BYTES), place.shown);
  if (!source.ok) return source;
  const findings = validateDocument('response', source.value);
  return findings.length > 0 ? { ok: false, findings } : source;
}

function readJournals(files: Files, folder: Place, key: ResponseKey): readonly ReadJournal[] {
  return files.list(folder.path).flatMap(({ name, kind }) => {
    const writer = kind === 'file' ? writerOf(name) : undefined;
    if (writer === undefined) return [];
    const { path, shown } = below(folder, name);
    return readJournal(files.read(path, MAX_JOURNAL_BYTES), { writer, file: shown }, key);
  });
}

/** A journal with fewer lines than were folded has lost some; one that is gone altogether has left its answers in the file. */
function checkFolded(folded: FileState['folded'], read: readonly ReadJournal[], place: Place): readonly Finding[] {
  return Object.entries(folded).flatMap(([writer, expected]) => {
    const found = read.find((one) => one.journal.writer === writer);
    if (found === undefined) {
      const at = { file: place.shown, line: 1, text: '' };
      return expected === 0 ? [] : [journalFinding('journal-missing', at, 'info', { writer, expected })];
    }
    const { journal, findings } = found;
    const lines = journal.entries.length;
    // Damage is reported at its line already; what comes after it was not read.
    if (lines >= expected || findings.length > 0) return [];
    const at = { file: journal.file, line: lines + 1, text: '' };
    return [journalFinding('journal-shortened', at, 'error', { lines, expected })];
  });
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function lastChange(answers: Answers): string | undefined {
  return Object.values(answers)
    .map((answer) => answer.answered_on)
    .sort()
    .at(-1);
}
