import type { Answer, Remarks, Response } from '../model/answer.ts';
import { UserError } from '../model/errors.ts';
import type { Files, JournalFile } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import { checkStoredAnswer, type ResponseContext } from './check-response.ts';
import { asAnswer } from './check-stored.ts';
import { type Folded, foldJournals } from './fold.ts';
import { foldIntoFile } from './fold-into-file.ts';
import { chain, type JournalEntry, renderEntry, rootHash } from './journal-entry.ts';
import { freshResponse } from './load-responses.ts';
import { below, journalFolder, responsePlace } from './paths.ts';
import { readChecked } from './read-checked.ts';
import type { Journal } from './read-journal.ts';
import { type StoredResponse, toResponse } from './read-stored.ts';

/** What a session needs from the rest of the program. */
export interface SessionOptions {
  readonly files: Files;
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  /** The questionnaire's conditions, compiled; needed when it has constraints. */
  readonly conditions?: ResponseContext['conditions'];
  readonly subject: string;
  readonly role: string;
  /** Label of a further rater, whose answers stand beside the main ones. */
  readonly rater?: string | undefined;
  /** Returns today as YYYY-MM-DD. */
  readonly today: () => string;
  /** Returns n random bytes as hex. */
  readonly randomHex: (bytes: number) => string;
}

/** One process at work on one response. Others may work on it at the same time. */
export interface ResponseSession {
  /** The response as this session knows it: as it was opened, and what was confirmed here. */
  readonly response: Response;
  /** Comment and evidence on open questions, by question id. */
  readonly remarks: ReadonlyMap<string, Remarks>;
  /** What is worth telling at the start; nothing that keeps anybody from working. */
  readonly notes: readonly Finding[];
  /**
   * Records an answer, or clears the question with undefined; then `remarks` may wait for the next answer. Returns only when
   * it is on the disk.
   * @throws UserError `not-saved`; nothing has changed then, and the call may be repeated.
   */
  confirm(questionId: string, answer: Answer | undefined, remarks?: Remarks): Response;
  /**
   * Writes everything that is in the journals, also those of others, into the response file. Answers are safe without it:
   * it may be left out, interrupted or repeated. Returns the response as it is on the disk afterwards.
   * @throws UserError `not-saved`; the file is as before then.
   */
  fold(): Response;
  /** Closes the journal. */
  close(): void;
}

/**
 * Opens a response, existing or new, to be answered. Nothing is written before the first answer is confirmed.
 * @throws UserError `wave-closed`, or `questionnaire-changed` when answers were given to a version that differs in more than
 * wording; InvalidDocument when file or journals are damaged or hold what their questions do not take.
 */
export function openResponse(options: SessionOptions): ResponseSession {
  const { files, workspace, wave, questionnaire, subject, role, rater } = options;
  if (wave.status === 'closed') throw new UserError('wave-closed', { wave: wave.id });
  const key = {
    wave: wave.id,
    questionnaire: questionnaire.id,
    subject,
    role,
    ...(rater === undefined ? {} : { rater }),
  };
  const place = responsePlace(workspace, key);
  files.removeLeftovers(place.path.slice(0, place.path.lastIndexOf('/')));
  const context = { key, questionnaire, conditions: options.conditions };
  return new Session(options, context, readChecked(files, workspace, context));
}

class Session implements ResponseSession {
  readonly notes: readonly Finding[];
  readonly #options: SessionOptions;
  readonly #context: ResponseContext;
  readonly #opened: StoredResponse;
  readonly #writer: string;
  readonly #own: JournalEntry[] = [];
  #journal: JournalFile | undefined;
  #folded: Folded;
  #response: Response;

  constructor(options: SessionOptions, context: ResponseContext, opened: StoredResponse) {
    this.#options = options;
    this.#context = context;
    this.#opened = opened;
    this.#writer = `${options.today()}-${options.randomHex(6)}`;
    this.#folded = opened.folded;
    this.#response = this.#toResponse();
    this.notes = opened.notes;
  }

  get response(): Response {
    return this.#response;
  }

  get remarks(): ReadonlyMap<string, Remarks> {
    return this.#folded.remarks;
  }

  confirm(questionId: string, answer: Answer | undefined, remarks?: Remarks): Response {
    const day = this.#options.today();
    this.#refuseInvalid(questionId, answer ?? asAnswer({ remarks, day }));
    const { version, digest } = this.#context.questionnaire;
    const confirmation = {
      ...{ day, questionId, answer, ...(remarks === undefined ? {} : { remarks }), questionnaire: { version, digest } },
      // A remark decides nothing: where writers disagree, their answers go on standing against each other.
      replaces: remarks !== undefined && this.#isInConflict(questionId) ? [] : this.#headsOf(questionId),
    };
    const last = this.#own.at(-1);
    const entry = chain(confirmation, this.#folded.lastSeq + 1, last?.hash ?? rootHash(this.#context.key));
    this.#openJournal().append(renderEntry(entry));
    this.#own.push(entry);
    this.#folded = foldJournals(this.#opened.file, [...this.#opened.journals, this.#ownJournal()]);
    this.#response = this.#toResponse();
    return this.#response;
  }

  fold(): Response {
    const { files, workspace } = this.#options;
    return toResponse(foldIntoFile(files, workspace, this.#context), this.#fresh());
  }

  close(): void {
    this.#journal?.close();
    this.#journal = undefined;
  }

  #headsOf(questionId: string): readonly string[] {
    return this.#folded.heads.get(questionId) ?? [];
  }

  #isInConflict(questionId: string): boolean {
    return this.#folded.conflicts.some((conflict) => conflict.questionId === questionId);
  }

  /** What the reader would refuse must never get into a journal: it cannot be taken out again. */
  #refuseInvalid(questionId: string, answer: Answer | undefined): void {
    const nowhere = { file: '', pointer: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const findings = answer === undefined ? [] : checkStoredAnswer(questionId, answer, this.#context, () => nowhere);
    if (findings.length > 0) throw new Error(`invalid answer to ${questionId}: ${findings[0]?.messageId}`);
  }

  /** Made with the first answer, so that looking at a questionnaire leaves no trace. */
  #openJournal(): JournalFile {
    const { files, workspace } = this.#options;
    const { path } = below(journalFolder(workspace, this.#context.key), `${this.#writer}.ndjson`);
    this.#journal ??= files.createJournal(path, workspace.root);
    return this.#journal;
  }

  #ownJournal(): Journal {
    return { writer: this.#writer, file: '', entries: this.#own };
  }

  #fresh(): ReturnType<typeof freshResponse> {
    return freshResponse(this.#options.workspace, this.#context.questionnaire);
  }

  #toResponse(): Response {
    return toResponse({ ...this.#opened, folded: this.#folded }, this.#fresh());
  }
}
