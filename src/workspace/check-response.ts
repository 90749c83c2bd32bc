import type { Answer, ResponseKey } from '../model/answer.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { Finding, MessageData, SourceRange } from '../model/finding.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { checkAnswer } from '../questionnaire/check-answer.ts';
import { joinPointer } from '../source/pointer.ts';
import { nearest } from '../suggest/nearest.ts';
import { isSameButWording } from './find-questionnaire.ts';

/** What a response is checked against. `conditions` are needed when the questionnaire has constraints. */
export interface ResponseContext {
  readonly key: ResponseKey;
  readonly questionnaire: Questionnaire;
  readonly conditions?: Parameters<typeof checkAnswer>[3];
}

/** Returns where a part of an answer stands; `field` is a JSON pointer inside the answer. */
export type Locate = (field: string, part?: 'key') => SourceRange;

/**
 * Returns what is wrong with a response file whose shape is right: another place than its folders say, another version of the
 * questionnaire, answers that their questions do not take.
 */
export function checkResponse(source: Source, context: ResponseContext): readonly Finding[] {
  const document = source.value as ResponseDocument;
  const misplaced = checkPlace(source, document, context.key);
  const otherVersion = checkVersion(document.questionnaire, context, (field) =>
    source.locate(`/questionnaire${field}`),
  );
  // Against another version, every answer may look wrong: one finding says it better.
  if (otherVersion.length > 0) return [...misplaced, ...otherVersion];
  const answers = Object.entries(document.answers).flatMap(([id, answer]) => {
    const pointer = joinPointer('/answers', id);
    return checkStoredAnswer(id, answer, context, (field, part) => source.locate(pointer + field, part));
  });
  return [...misplaced, ...answers];
}

/** Returns a finding when answers were given to a version of the questionnaire that differs in more than wording. */
export function checkVersion(
  { version, digest }: Pick<ResponseDocument['questionnaire'], 'version' | 'digest'>,
  { questionnaire }: ResponseContext,
  locate: Locate,
): readonly Finding[] {
  const data = { questionnaire: questionnaire.id, version, expected: questionnaire.version };
  if (!isSameButWording(version, questionnaire.version)) {
    return [error('other-questionnaire-version', data, locate('/version'))];
  }
  return digest === questionnaire.digest ? [] : [error('other-questionnaire-content', data, locate('/digest'))];
}

/** Returns what is wrong with one stored answer. */
export function checkStoredAnswer(
  id: string,
  answer: Answer,
  context: ResponseContext,
  locate: Locate,
): readonly Finding[] {
  const { questionnaire, key, conditions } = context;
  const question = questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) {
    const suggestions = nearest(id, idsOf(questionnaire.questions, key.role));
    return [error('answer-to-unknown-question', { question: id }, locate('', 'key'), suggestions)];
  }
  if (question.role.id !== key.role) {
    const expected = question.role.id;
    const file = `${expected}${key.rater === undefined ? '' : `.${key.rater}`}.yaml`;
    return [error('answer-of-other-role', { question: id, role: key.role, expected, file }, locate('', 'key'))];
  }
  return checkAnswer(question, answer, questionnaire, conditions).map(({ messageId, data, field, suggestions }) => ({
    ...error('invalid-answer', data, locate(field), suggestions),
    messageId,
  }));
}

function checkPlace(source: Source, document: ResponseDocument, key: ResponseKey): readonly Finding[] {
  const fields = [
    ['/wave', document.wave, key.wave],
    ['/subject', document.subject, key.subject],
    ['/role', document.role, key.role],
    ['/questionnaire/id', document.questionnaire.id, key.questionnaire],
  ] as const;
  const misplaced = fields
    .filter(([, written, expected]) => written !== expected)
    .map(([pointer, value, expected]) =>
      error('misplaced-response', { value, expected }, source.locate(pointer), [expected]),
    );
  return [...misplaced, ...checkRater(source, document.rater, key)];
}

/** A further rater's answers must not get into the score, nor the main ones out of it, because a file was renamed. */
function checkRater(source: Source, value: string | undefined, { role, rater }: ResponseKey): readonly Finding[] {
  if (value === rater) return [];
  const data = { role, value: value ?? '', expected: rater ?? '' };
  const id = value === undefined ? 'rater-missing' : rater === undefined ? 'rater-in-main' : 'misplaced-response';
  const at = source.locate(value === undefined ? '/role' : '/rater');
  return [{ ...error('misplaced-response', data, at), messageId: id }];
}

function error(ruleId: string, data: MessageData, at: SourceRange, suggestions: readonly string[] = []): Finding {
  return { ruleId, messageId: ruleId, data, severity: 'error', at, related: [], suggestions };
}

function idsOf(questions: readonly Question[], role: string): readonly string[] {
  return questions.filter((question) => question.role.id === role).map(({ id }) => id);
}
