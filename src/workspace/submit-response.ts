import type { Answers, Gaps, Submission } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import { UserError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { appendEvent, newWriter } from './append-event.ts';
import type { ResponseContext } from './check-response.ts';
import { foldIntoFile, hasChanged } from './fold-into-file.ts';
import { withLineFeeds } from './handed-in.ts';
import { contextFor, type SessionOptions } from './open-response.ts';
import { responsePlace } from './paths.ts';
import type { Journal } from './read-journal.ts';
import type { StoredResponse } from './read-stored.ts';
import { renderResponse } from './render-response.ts';
import { eventsIn } from './response-state.ts';
import { logDigest } from './submission-digest.ts';

/** What is handed in, as somebody has seen it. */
export interface SubmitWish {
  /** All answers as they were shown: what somebody else has changed since then is not handed in unseen. */
  readonly seen: Answers;
  /** What is missing, counted, when it is to be handed in all the same. */
  readonly gaps: Gaps | undefined;
}

/** A response that is handed in. */
export interface Submitted {
  readonly submission: Submission;
  /** False when it had been handed in before. */
  readonly isNew: boolean;
  /** False when the journal has it and the response file could not be written yet; the next command does that. */
  readonly isInFile: boolean;
}

const MAX_ATTEMPTS = 5;

/**
 * Hands in a response: fixes what it says, under a digest. It is handed in as soon as one line is on the disk, and as before until
 * then. An answer that somebody confirms in the same moment is either contained, or told as one that came too late.
 * @throws UserError `wave-closed`, `submit-empty`, `submit-conflicts`, `submit-changed` when others have answered since it was
 * shown, `not-saved`; InvalidDocument.
 */
export function submitResponse(options: SessionOptions, wish: SubmitWish): Submitted {
  const { files, workspace } = options;
  const context = contextFor(options);
  for (let attempt = 1; ; attempt += 1) {
    const stored = foldIntoFile(files, workspace, context);
    const before = (stored.source?.value as ResponseDocument | undefined)?.submitted;
    if (stored.state.status !== 'draft' && before !== undefined)
      return { submission: before, isNew: false, isInFile: true };
    refuseUnready(stored, wish, context);
    const { path } = responsePlace(workspace, context.key);
    if (attempt < MAX_ATTEMPTS && hasChanged(files, path, stored)) continue;
    return { submission: handIn(stored, context, options, wish), isNew: true, isInFile: tryToFold(options, context) };
  }
}

/**
 * Writes the response file after an event that is on the disk already. Returns false when that is not possible now: nothing is
 * lost, and it would be wrong to say that nothing has happened.
 */
export function tryToFold({ files, workspace }: SessionOptions, context: ResponseContext): boolean {
  try {
    foldIntoFile(files, workspace, context);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'not-saved') return false;
    throw error;
  }
}

/** Returns how many lines of which journal there are. */
export function countsOf(journals: readonly Journal[]): Readonly<Record<string, number>> {
  const filled = journals.filter(({ entries }) => entries.length > 0);
  return Object.fromEntries(filled.map(({ writer, entries }) => [writer, entries.length]));
}

function refuseUnready({ folded }: StoredResponse, { seen }: SubmitWish, { questionnaire }: ResponseContext): void {
  const { answers, conflicts } = folded;
  if (conflicts.length > 0) {
    const questions = conflicts.map(({ questionId }) => questionId).join(', ');
    throw new UserError('submit-conflicts', { questions }, { about: questionnaire });
  }
  if (Object.keys(answers).length === 0) throw new UserError('submit-empty');
  if (canonicalJson(answers) !== canonicalJson(seen)) throw new UserError('submit-changed');
}

function handIn(
  stored: StoredResponse,
  context: ResponseContext,
  options: SessionOptions,
  wish: SubmitWish,
): Submission {
  const writer = newWriter(options);
  const source = handedInFile(stored, context, options, { ...wish, writer });
  const { submitted } = source.value as ResponseDocument;
  if (submitted === undefined) throw new Error('a file that is handed in has a digest');
  const content = { digest: submitted.digest, includes: countsOf(stored.journals), file: withLineFeeds(source.text) };
  appendEvent(options, { key: context.key, writer }, stored, { kind: 'submit', ...content });
  return submitted;
}

/** The file as it will be; it already counts the line that hands it in, so that a line which is cut off later is missed. */
function handedInFile(
  { journals, file, onDisk }: StoredResponse,
  context: ResponseContext,
  { workspace, today }: SessionOptions,
  { gaps, writer }: SubmitWish & { readonly writer: string },
): Source {
  const number = eventsIn(journals).filter(({ kind }) => kind === 'submit').length + 1;
  const day = today();
  const submitted = { day, number, ...(gaps === undefined ? {} : { gaps }), log: logDigest(journals) };
  const content = {
    ...context,
    invented: workspace.organisation.invented,
    file: { ...file, folded: { ...file.folded, [writer]: 1 } },
    handedIn: { status: 'submitted', submitted },
  } as const;
  return renderResponse(content, onDisk, responsePlace(workspace, context.key).shown);
}
