import type { Answer, Answers, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Files } from '../model/files.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import { checkAnswer } from '../questionnaire/check-answer.ts';
import { validateDocument } from '../schema/validate.ts';
import type { ResponseContext } from './check-response.ts';
import { isEvent } from './journal-event.ts';
import { readStored, type StoredResponse } from './read-stored.ts';

/** What was answered about the same subjects in the wave before. */
export interface EarlierAnswers {
  readonly wave: Wave;
  /** The version that was answered then, where it is another one than today's. */
  readonly otherVersion: string | undefined;
  /** By question, as far as the question is there today and takes the answer. */
  readonly answers: Answers;
  /** Files that are there and cannot be used, as they are shown to people. */
  readonly unreadable: readonly string[];
}

/** Whose answers are meant, today and in the wave before. */
export interface EarlierSubject {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly conditions: ResponseContext['conditions'] | undefined;
  /** The responses of today. */
  readonly keys: readonly Pick<ResponseKey, 'subject' | 'role' | 'rater'>[];
}

/**
 * Returns the answers of the last wave before this one that asked the same questionnaire; undefined when there is none. The
 * version of today decides what is asked: an answer to a question that is gone, or that the question no longer takes, is left
 * out. Nothing in an old wave keeps anybody from answering the new one: what cannot be read is only named.
 */
export function loadEarlier(files: Files, subject: EarlierSubject): EarlierAnswers | undefined {
  const { workspace, questionnaire, keys } = subject;
  const wave = waveBefore(subject);
  if (wave === undefined) return undefined;
  const read = keys.map((key) =>
    readResponse(files, workspace, { ...key, wave: wave.id, questionnaire: questionnaire.id }),
  );
  const stored = read.flatMap((one) => (typeof one === 'object' ? [one] : []));
  return {
    wave,
    otherVersion: stored.map(versionOf).find((version) => version !== undefined && version !== questionnaire.version),
    answers: Object.assign({}, ...stored.map((response) => usableAnswers(response, subject))),
    unreadable: read.filter((one) => typeof one === 'string'),
  };
}

function waveBefore({ workspace, wave, questionnaire }: EarlierSubject): Wave | undefined {
  const asked = workspace.waves.filter(
    ({ date, questionnaires }) => date < wave.date && questionnaires.some(({ id }) => id === questionnaire.id),
  );
  // Days are compared as text: YYYY-MM-DD sorts like the days do.
  return asked.reduce<Wave | undefined>(
    (last, one) => (last === undefined || one.date > last.date ? one : last),
    undefined,
  );
}

/** Returns a response, or the name of a file that cannot be used; undefined when there is none. */
function readResponse(files: Files, workspace: Workspace, key: ResponseKey): StoredResponse | string | undefined {
  const stored = readStored(files, workspace, key);
  if (!stored.ok) return stored.findings[0]?.at.file ?? key.role;
  if (stored.value === undefined) return undefined;
  const { file, findings } = checkShape(stored.value);
  return findings > 0 ? file : stored.value;
}

/** The file's shape was checked when it was read; that of journal lines that are not folded into it is checked here. */
function checkShape({ key, source, folded }: StoredResponse): { readonly file: string; readonly findings: number } {
  const { wave, subject, role, questionnaire: id } = key;
  const questionnaire = { id, version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
  const value = { format: 1, questionnaire, wave, subject, role, status: 'draft', answers: folded.answers };
  const file = source?.file ?? role;
  const nowhere = { file, pointer: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const document: Source = { file, text: '', value, locate: () => nowhere };
  return { file, findings: validateDocument('response', document).length };
}

function versionOf({ source, journals }: StoredResponse): string | undefined {
  const document = source?.value as ResponseDocument | undefined;
  const answers = journals.flatMap(({ entries }) => entries.flatMap((line) => (isEvent(line) ? [] : [line])));
  return document?.questionnaire.version ?? answers[0]?.questionnaire.version;
}

function usableAnswers({ key, folded }: StoredResponse, subject: EarlierSubject): Answers {
  const { questions } = subject.questionnaire;
  const own = questions.filter(({ id, role }) => role.id === key.role && Object.hasOwn(folded.answers, id));
  return Object.fromEntries(
    own.flatMap((question) => {
      const answer = usable(question, folded.answers[question.id], subject);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );
}

/** What stands beside an answer may have become unusable by itself: a kind of evidence that is gone, a target. */
function usable(
  question: Question,
  answer: Answer | undefined,
  { questionnaire, conditions }: EarlierSubject,
): Answer | undefined {
  if (answer === undefined) return undefined;
  const { evidence: _evidence, target: _target, ...bare } = answer;
  return [answer, bare].find((one) => checkAnswer(question, one, questionnaire, conditions).length === 0);
}
