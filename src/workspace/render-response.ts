import type { Answers, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { editDocument, type Json, renderDocument } from '../source/edit-document.ts';
import type { FileState } from './fold.ts';
import { readBack } from './read-back.ts';

/** What a response file is to hold. */
export interface ResponseContent {
  readonly key: ResponseKey;
  readonly questionnaire: Pick<Questionnaire, 'version' | 'digest' | 'confidentiality' | 'questions'>;
  readonly invented: boolean;
  readonly file: FileState;
}

/**
 * Returns a response file as it is to be written, `file` being how it is shown. Of an existing file, comments, order and quotes are kept where nothing changes; a new
 * one has its answers in the order of the questionnaire.
 * @throws Error when the text does not read back as what was to be written: it must not replace a good file then.
 */
export function renderResponse(content: ResponseContent, existing: Source | undefined, file: string): Source {
  const document = toDocument(content, existing?.value as ResponseDocument | undefined);
  const { wave, questionnaire, subject, role, rater } = content.key;
  // Somebody who is about to publish a folder sees it in the first line.
  const mark = content.questionnaire.confidentiality === 'internal' ? ['intern'] : [];
  const names = [wave, questionnaire, subject, role, ...(rater === undefined ? [] : [rater]), ...mark];
  const title = ['reifegrad', ...names].join(' · ');
  const text = existing === undefined ? renderDocument(document, title) : editDocument(existing.text, document);
  return readBack('response', text, document, file);
}

function toDocument(
  { key, questionnaire, invented, file }: ResponseContent,
  existing: ResponseDocument | undefined,
): Json {
  const { wave, subject, role, rater, questionnaire: id } = key;
  const { version, digest } = questionnaire;
  const isInvented = existing === undefined ? invented : existing.invented === true;
  return {
    format: 1,
    questionnaire: { id, version, digest },
    ...{ wave, subject, role, ...(rater === undefined ? {} : { rater }), status: 'draft' },
    ...(isInvented ? { invented: true } : {}),
    ...(Object.keys(file.folded).length > 0 ? { folded: sorted(file.folded) } : {}),
    answers: inOrder(file.answers, questionnaire),
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
  ...['target', 'by', 'answered_on'],
] as const;

function inFieldOrder(part: unknown): Json {
  if (Array.isArray(part)) return part.map(inFieldOrder);
  if (typeof part !== 'object' || part === null) return part as Json;
  const members: Readonly<Record<string, unknown>> = { ...part };
  const names = FIELDS.filter((name) => members[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, inFieldOrder(members[name])]));
}

function sorted(folded: FileState['folded']): Record<string, number> {
  return Object.fromEntries(Object.entries(folded).sort(([a], [b]) => (a < b ? -1 : 1)));
}
