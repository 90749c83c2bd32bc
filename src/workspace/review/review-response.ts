import type { ResponseDocument } from '../../model/documents/response.ts';
import type { ReviewQuestion } from '../../model/documents/review.ts';
import { InvalidDocument, UserError } from '../../model/errors.ts';
import { appendEvent, newWriter } from '../append-event.ts';
import type { ResponseContext } from '../check-response.ts';
import { compareWithHandedIn, withLineFeeds } from '../handed-in.ts';
import type { AskedQuestion, Standing } from '../journal-event.ts';
import { contextFor, type SessionOptions } from '../open-response.ts';
import { responsePlace, reviewPlace } from '../paths.ts';
import { readChecked } from '../read-checked.ts';
import type { StoredResponse } from '../read-stored.ts';
import { renderResponse } from '../render-response.ts';
import { refuseFaultyFile } from '../reopen-response.ts';
import { countsOf, tryToFold } from '../submit-response.ts';
import { answerDigest, ownAnswer } from './open-questions.ts';
import { renderReview } from './render-review.ts';

/** What became of a review. */
export interface Reviewed {
  /** False when the journal has it and the response file could not be written yet; the next command does that. */
  readonly isInFile: boolean;
}

/**
 * Accepts a response that is handed in; questions of the review that are still open are settled with it.
 * @throws UserError `wave-closed`, `not-submitted`, `already-accepted`, `changed-submission` when the file is not what was handed
 * in, `not-saved`; InvalidDocument.
 */
export function acceptResponse(options: SessionOptions): Reviewed {
  const context = contextFor(options);
  const stored = readSubmitted(options, context);
  if (stored.state.status === 'reviewed') throw new UserError('already-accepted', { role: options.role });
  const document = submittedDocument(stored);
  if (document === undefined || compareWithHandedIn(stored.onDisk, stored.source, stored.journals) === 'changed')
    throw new UserError('changed-submission', { file: responsePlace(options.workspace, context.key).shown });
  const day = options.today();
  const open = (stored.review.value?.questions ?? []).filter(({ settled_on }) => settled_on === undefined);
  if (open.length > 0) writeReview(options, context, stored, (questions) => questions.map((one) => settled(one, day)));
  const writer = newWriter(options);
  appendEvent(options, { key: context.key, writer }, stored, {
    kind: 'accept',
    ...acceptedFile(stored, document, { writer, day, shown: responsePlace(options.workspace, context.key).shown }),
  });
  return { isInFile: tryToFold(options, context) };
}

/**
 * Sends a response back with questions about single answers. They stand in the review beside the response and are shown where
 * their questions are, until the answer is another one.
 * @throws UserError `wave-closed`, `not-submitted`, `not-saved`; InvalidDocument, also when the review cannot be read.
 */
export function sendBackResponse(options: SessionOptions, questions: readonly AskedQuestion[]): Reviewed {
  const context = contextFor(options);
  const stored = readSubmitted(options, context);
  refuseFaultyFile(stored, context);
  const asked_on = options.today();
  const added = questions.map(({ question, text }) => ({
    ...{ question, text, asked_on },
    about: answerDigest(ownAnswer(stored.folded.answers, question)),
  }));
  writeReview(options, context, stored, (before) => [...before, ...added.filter((one) => !before.some(isSameAs(one)))]);
  appendEvent(options, { key: context.key, writer: newWriter(options) }, stored, {
    kind: 'send-back',
    questions: questions.map(({ question, text }) => ({ question, text })),
  });
  return { isInFile: tryToFold(options, context) };
}

function readSubmitted({ files, workspace, role }: SessionOptions, context: ResponseContext): StoredResponse {
  const stored = readChecked(files, workspace, context);
  if (stored.state.status === 'draft') throw new UserError('not-submitted', { role });
  // Its questions would be lost if it were written anew.
  if (stored.review.findings.length > 0) throw new InvalidDocument(stored.review.findings);
  return stored;
}

type SubmittedDocument = ResponseDocument & Required<Pick<ResponseDocument, 'submitted'>>;

function submittedDocument({ source }: StoredResponse): SubmittedDocument | undefined {
  const document = source?.value as ResponseDocument | undefined;
  const { submitted } = document ?? {};
  return document === undefined || submitted === undefined ? undefined : { ...document, submitted };
}

function acceptedFile(
  { key, source, file, journals, state }: StoredResponse,
  { questionnaire, submitted }: SubmittedDocument,
  { writer, day, shown }: { readonly writer: string; readonly day: string; readonly shown: string },
): Standing {
  const content = {
    // The file is there: its first line, and what it says of invented answers, stay as they are.
    ...{ key, questionnaire: { ...questionnaire, confidentiality: 'public' as const, questions: [] }, invented: false },
    file: { ...file, folded: { ...file.folded, [writer]: 1 } },
    handedIn: { status: 'reviewed', submitted, reviewed_on: day },
  } as const;
  const { text } = renderResponse(content, source, shown);
  const includes = state.standing?.includes ?? countsOf(journals);
  return { digest: submitted.digest, includes, file: withLineFeeds(text) };
}

function writeReview(
  { files, workspace }: SessionOptions,
  { key, questionnaire }: ResponseContext,
  { review }: StoredResponse,
  change: (questions: readonly ReviewQuestion[]) => readonly ReviewQuestion[],
): void {
  const text = renderReview(key, questionnaire, change(review.value?.questions ?? []), review.source);
  files.write(reviewPlace(workspace, key).path, text, workspace.root);
}

function settled(question: ReviewQuestion, day: string): ReviewQuestion {
  return { ...question, settled_on: question.settled_on ?? day };
}

/** Asking the same twice, after an interruption say, asks it once. */
function isSameAs({ question, text, about }: ReviewQuestion): (other: ReviewQuestion) => boolean {
  return (other) =>
    other.question === question && other.text === text && other.about === about && other.settled_on === undefined;
}
