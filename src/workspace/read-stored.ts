import type { Answers, Response, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Files } from '../model/files.ts';
import type { Checked, Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { validateDocument } from '../schema/validate.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { type FileState, type Folded, foldJournals } from './fold.ts';
import { fileStateOf, readHandedIn } from './handed-in.ts';
import { noteDoubts } from './note-doubts.ts';
import { below, journalFolder, type Place, responsePlace, writerOf } from './paths.ts';
import { type Journal, journalFinding, MAX_JOURNAL_BYTES, type ReadJournal, readJournal } from './read-journal.ts';
import { includedIn, lateQuestions, type ResponseState, stateIn } from './response-state.ts';
import { openQuestions } from './review/open-questions.ts';
import { type ReadReview, readReview } from './review/read-review.ts';

/** A response as it is on the disk: shape and journals are right, answers are not yet checked against their questions. */
export interface StoredResponse {
  readonly key: ResponseKey;
  /** What counts: the file, or of a response that is handed in what was handed in. Undefined as long as there are only journals. */
  readonly source: Source | undefined;
  /** The file as it lies there. */
  readonly onDisk: Source | undefined;
  readonly journals: readonly Journal[];
  /** What `source` holds. */
  readonly file: FileState;
  readonly state: ResponseState;
  readonly review: ReadReview;
  readonly folded: Folded;
  readonly notes: readonly Finding[];
}

/** Returns file and journals of a response, undefined when there is neither, or findings that say why they cannot be used. */
export function readStored(files: Files, workspace: Workspace, key: ResponseKey): Checked<StoredResponse | undefined> {
  const place = responsePlace(workspace, key);
  const onDisk = readResponseFile(files, place);
  if (!onDisk.ok) return onDisk;
  const read = readJournals(files, journalFolder(workspace, key), key);
  const missing = checkFolded(fileStateOf(onDisk.value).folded, read, place);
  const findings = [...read.flatMap((one) => one.findings), ...missing.filter(isError)];
  if (findings.length > 0) return { ok: false, findings };
  const journals = read.map(({ journal }) => journal);
  if (onDisk.value === undefined && journals.every(({ entries }) => entries.length === 0))
    return { ok: true, value: undefined };
  const counting = readCounting(onDisk.value, journals, place);
  if (!counting.ok) return counting;
  const review = readReview(files, workspace, key);
  const stored = { ...counting.value, key, journals, onDisk: onDisk.value, review };
  const notes = [
    ...read.flatMap((one) => one.notes),
    ...missing,
    ...noteDoubts(stored, place.shown),
    ...review.findings,
  ];
  return { ok: true, value: { ...stored, notes } };
}

/** Of a response that is handed in counts what was handed in; else file and journals together. */
function readCounting(
  onDisk: Source | undefined,
  journals: readonly Journal[],
  { shown }: Place,
): Checked<Pick<StoredResponse, 'source' | 'file' | 'state' | 'folded'>> {
  const state = stateIn(journals) ?? stateInFile(onDisk);
  const { standing } = state;
  if (standing === undefined) {
    const file = fileStateOf(onDisk);
    return { ok: true, value: { source: onDisk, file, state, folded: foldJournals(file, journals) } };
  }
  const handedIn = readHandedIn(onDisk, standing, shown);
  if (!handedIn.ok) return handedIn;
  const file = fileStateOf(handedIn.value);
  const { lastSeq } = foldJournals(file, journals);
  const folded = { ...foldJournals(file, includedIn(standing, journals)), lastSeq };
  return { ok: true, value: { source: handedIn.value, file, state, folded } };
}

/** Where there is no journal that tells, the file is believed. */
function stateInFile(onDisk: Source | undefined): ResponseState {
  const document = onDisk?.value as ResponseDocument | undefined;
  return { status: document?.status ?? 'draft', standing: undefined, heads: [], isDisputed: false };
}

/** Returns the response as it counts. `fresh` says what holds as long as there is no file. */
export function toResponse(
  {
    key,
    source,
    folded,
    state,
    journals,
    review,
  }: Pick<StoredResponse, 'key' | 'source' | 'folded' | 'state' | 'journals' | 'review'>,
  fresh: Pick<Response, 'questionnaireVersion' | 'questionnaireDigest' | 'invented'>,
): Response {
  const document = source?.value as ResponseDocument | undefined;
  const { status, standing } = state;
  const open = openQuestions(review.value, folded.answers);
  const late = standing === undefined ? 0 : lateQuestions(standing, journals).length;
  return {
    key,
    questionnaireVersion: document?.questionnaire.version ?? fresh.questionnaireVersion,
    questionnaireDigest: document?.questionnaire.digest ?? fresh.questionnaireDigest,
    status,
    submission: status === 'draft' ? undefined : document?.submitted,
    reviewQuestions: open.size === 0 ? undefined : open,
    lateAnswers: late === 0 ? undefined : late,
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
