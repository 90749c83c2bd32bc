import type { Answers, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { editDocument, type Json, renderDocument } from '../source/edit-document.ts';
import { fileTitle } from './file-title.ts';
import type { FileState } from './fold.ts';
import { readBack } from './read-back.ts';
import { submissionDigest, type Undigested } from './submission-digest.ts';

/** What a response file is to hold. */
export interface ResponseContent {
  readonly key: ResponseKey;
  readonly questionnaire: Pick<Questionnaire, 'version' | 'digest' | 'confidentiality' | 'questions'>;
  readonly invented: boolean;
  readonly file: FileState;
  /** What is handed in; without it the file is a draft. The digest is worked out. */
  readonly handedIn?: HandedIn;
}

/** How a response file says that it is handed in. */
export interface HandedIn extends Pick<ResponseDocument, 'reviewed_on'> {
  readonly status: 'submitted' | 'reviewed';
  readonly submitted: Undigested;
}

/**
 * Returns a response file as it is to be written, `file` being how it is shown. Of an existing file, comments, order and quotes are kept where nothing changes; a new
 * one has its answers in the order of the questionnaire.
 * @throws Error when the text does not read back as what was to be written: it must not replace a good file then.
 */
export function renderResponse(content: ResponseContent, existing: Source | undefined, file: string): Source {
  const document = toDocument(content, existing?.value as ResponseDocument | undefined);
  const { wave, questionnaire, subject, role, rater } = content.key;
  const names = [wave, questionnaire, subject, role, ...(rater === undefined ? [] : [rater])];
  const title = fileTitle(names, content.questionnaire);
  const text = existing === undefined ? renderDocument(document, title) : editDocument(existing.text, document);
  return readBack('response', text, document, file);
}

function toDocument(
  { key, questionnaire, invented, file, handedIn }: ResponseContent,
  existing: ResponseDocument | undefined,
): Json {
  const { wave, subject, role, rater, questionnaire: id } = key;
  const { version, digest } = questionnaire;
  const isInvented = existing === undefined ? invented : existing.invented === true;
  const whose = { wave, subject, role, ...(rater === undefined ? {} : { rater }) };
  const head = { format: 1, questionnaire: { id, version, digest }, ...whose } as const;
  const besides = isInvented ? ({ invented: true } as const) : {};
  const answers = inOrder(file.answers, questionnaire);
  return {
    ...head,
    ...stateOf(handedIn, { ...head, ...besides, answers } as unknown as ResponseDocument),
    ...besides,
    ...(Object.keys(file.folded).length > 0 ? { folded: sorted(file.folded) } : {}),
    answers,
  };
}

function stateOf(handedIn: HandedIn | undefined, counting: ResponseDocument): Record<string, Json> {
  if (handedIn === undefined) return { status: 'draft' };
  const { status, submitted, reviewed_on } = handedIn;
  const { day, number, gaps, log } = submitted;
  const parts = { day, number, ...(gaps === undefined ? {} : { gaps: { ...gaps } }), log };
  return {
    status,
    submitted: { ...parts, digest: submissionDigest({ ...counting, submitted: parts }) },
    ...(reviewed_on === undefined ? {} : { reviewed_on }),
  };
}

function inOrder(answers: Answers, { questions }: Pick<Questionnaire, 'questions'>): Record<string, Json> {
  const order = new Map(questions.map(({ id }, index) => [id, index]));
  const position = (id: string): number => order.get(id) ?? order.size;
  const ids = Object.keys(answers).sort((a, b) => position(a) - position(b));
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, inFieldOrder(answers[id])]])));
}

// One order serves answers, evidence and targets: their fields never stand in each other's way.
const FIELDS = [
  ...['state', 'value', 'reason', 'ask', 'criteria_unmet', 'comment'],
  ...['evidence', 'kind', 'title', 'reference', 'date'],
  ...['target', 'by', 'given_by', 'answered_on'],
] as const;

/** Returns an answer, or a part of one, with its fields in the order in which files have them. */
export function inFieldOrder(part: unknown): Json {
  if (Array.isArray(part)) return part.map(inFieldOrder);
  if (typeof part !== 'object' || part === null) return part as Json;
  const members: Readonly<Record<string, unknown>> = { ...part };
  const names = FIELDS.filter((name) => members[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, inFieldOrder(members[name])]));
}

function sorted(folded: FileState['folded']): Record<string, number> {
  return Object.fromEntries(Object.entries(folded).sort(([a], [b]) => (a < b ? -1 : 1)));
}
