import { MAX_CSV_BYTES, readCsv } from '../../csv/read-csv.ts';
import type { ResponseDocument } from '../../model/documents/response.ts';
import type { Checked, Finding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import { validateDocument } from '../../schema/validate.ts';
import { readHead } from '../../sheet/read-head.ts';
import { readSheet } from '../../sheet/read-sheet.ts';
import { decodeForDisplay } from '../../source/decode.ts';
import { joinPointer } from '../../source/pointer.ts';
import { readSource } from '../../source/read.ts';
import type { Assignment } from '../interview/assignment.ts';
import { subjectOf } from '../interview/assignment.ts';
import { checkStamp, otherContent } from './check-stamp.ts';
import { checkGiven, errorAt, type Given, type GivenAnswer, suggestQuestions } from './given.ts';

/**
 * Returns the answers of a file: a whole response, or the short form `answers: {id: value}`, in which an answer that is not
 * just a value is written as in a response, YAML or JSON; or, where its name ends in `.csv`, a sheet as `print` writes it.
 */
export function readAnswersFile(bytes: Uint8Array, file: string, assignment: Assignment, today: string): Given {
  if (/\.csv$/i.test(file)) return readAnswersSheet(bytes, file, assignment, today);
  const source = readSource(bytes, file);
  // Only where it is no map can it be a sheet.
  if ((!source.ok || !isMap(source.value.value)) && isSheet(bytes, file)) {
    const start = { line: 1, column: 1 };
    const problem = { ruleId: 'unreadable-file', messageId: 'sheet-without-ending', data: {} };
    return unreadable(bytes, file, [errorAt(problem, { file, pointer: '', start, end: start })]);
  }
  return source.ok ? readChecked(source.value, assignment, today) : unreadable(bytes, file, source.findings);
}

function readAnswersSheet(bytes: Uint8Array, file: string, assignment: Assignment, today: string): Given {
  const table = readCsv(bytes, file);
  if (!table.ok) return unreadable(bytes, file, table.findings);
  const { source, findings, stamp, stands } = readSheet(table.value, assignment.questionnaire);
  // Answers meant for somebody else are not worth checking.
  const misplaced = checkStamp(stamp, assignment, table.value);
  if (misplaced.length > 0) return unreadable(bytes, file, misplaced);
  const given = readChecked(source, assignment, today);
  return {
    ...given,
    answers: given.answers.map((one) => ({ ...one, stand: stands.get(one.questionId) })),
    findings: [...findings, ...given.findings.map(inSheetWords)],
    notes: table.value.notes,
  };
}

/** What a check of answers says, for somebody who has a table before them and no file of the workspace. */
const SHEET_WORDS: Readonly<Record<string, string>> = {
  'malformed-date': 'sheet-not-a-day',
  'answer-not-a-day': 'sheet-not-a-day',
  'answer-of-other-role': 'sheet-of-other-role',
};

function inSheetWords(finding: Finding): Finding {
  const messageId = SHEET_WORDS[finding.messageId];
  return messageId === undefined ? finding : { ...finding, messageId, suggestions: [] };
}

function isSheet(bytes: Uint8Array, file: string): boolean {
  const table = readCsv(bytes, file);
  if (!table.ok) return false;
  const { columns } = readHead(table.value);
  return columns.has('id') && columns.has('answer');
}

function readChecked(source: Source, assignment: Assignment, today: string): Given {
  const texts = { [source.file]: source.text };
  const read = readAnswers(source, assignment, today);
  if (!read.ok) return { answers: [], findings: read.findings, notes: [], texts };
  const findings = read.value.flatMap(({ questionId, answer }) => {
    const pointer = joinPointer('/answers', questionId);
    return checkGiven(questionId, answer, assignment, (field, part) => source.locate(pointer + field, part));
  });
  return { answers: read.value, findings, notes: [], texts };
}

function unreadable(bytes: Uint8Array, file: string, findings: readonly Finding[]): Given {
  return { answers: [], findings, notes: [], texts: { [file]: decodeForDisplay(bytes, MAX_CSV_BYTES) } };
}

function readAnswers(source: Source, assignment: Assignment, today: string): Checked<readonly GivenAnswer[]> {
  const { value } = source;
  const completed = isMap(value) ? complete(value, assignment, today) : value;
  const shape = validateDocument('response', { ...source, value: completed });
  if (shape.length > 0) return { ok: false, findings: suggestQuestions(shape, assignment.questionnaire) };
  const document = completed as ResponseDocument;
  const misplaced = checkHead(document, assignment, source);
  if (misplaced.length > 0) return { ok: false, findings: misplaced };
  // A whole response says everything; a sheet or the short form only what is in it.
  const keepsRest = isMap(value) && !('format' in value);
  const answers = Object.entries(document.answers).map(([questionId, answer]) => ({ questionId, answer, keepsRest }));
  return { ok: true, value: answers };
}

/** The short form, completed to a response: then one schema and one set of checks hold for both. */
function complete(written: Readonly<Record<string, unknown>>, assignment: Assignment, today: string): object {
  const { questionnaire, wave, department, roles, rater } = assignment;
  const { id, version, digest } = questionnaire;
  const [role] = roles;
  const head = {
    format: 1,
    questionnaire: { id, version, digest },
    wave: wave.id,
    subject: role === undefined ? department.id : subjectOf(role, assignment),
    role: role?.id,
    // What says itself whose answers it holds is taken at its word.
    ...(rater === undefined || 'role' in written ? {} : { rater }),
    status: 'draft',
  };
  const { answers } = written;
  if (!isMap(answers)) return { ...head, ...written };
  const completed = Object.entries(answers).map(([key, answer]) => [key, completeAnswer(answer, today)]);
  return { ...head, ...written, answers: Object.fromEntries(completed) };
}

function completeAnswer(answer: unknown, today: string): unknown {
  if (isMap(answer)) return { ...('value' in answer ? { state: 'answered' } : {}), answered_on: today, ...answer };
  // null says nothing: neither a value nor why there is none. The schema asks for an answer then.
  return answer === null ? answer : { state: 'answered', value: answer, answered_on: today };
}

/** A whole response names what it belongs to; that must be what was asked for. */
function checkHead(document: ResponseDocument, assignment: Assignment, source: Source): readonly Finding[] {
  const { questionnaire, wave, roles, rater } = assignment;
  const role = roles.find(({ id }) => id === document.role);
  const expectedRole = roles.map(({ id }) => id).join(', ');
  const fields: readonly (readonly [pointer: string, value: string, expected: string])[] = [
    ['/questionnaire/id', document.questionnaire.id, questionnaire.id],
    ['/wave', document.wave, wave.id],
    ['/role', document.role, role?.id ?? expectedRole],
    ['/subject', document.subject, role === undefined ? document.subject : subjectOf(role, assignment)],
  ];
  const wrong = fields.filter(([, value, expected]) => value !== expected);
  const findings = wrong.map(([pointer, value, expected]) =>
    errorAt(
      { ruleId: 'misplaced-response', messageId: 'misplaced-response', data: { value, expected } },
      source.locate(pointer),
    ),
  );
  findings.push(...otherRater(document, rater, source));
  return document.questionnaire.digest === questionnaire.digest
    ? findings
    : [...findings, otherContent(document.questionnaire, assignment, source.locate('/questionnaire/version'))];
}

/** What the main response says must not become a further rater's answers, nor the other way round. */
function otherRater({ role, rater: value }: ResponseDocument, rater: string | undefined, source: Source): Finding[] {
  if (value === rater) return [];
  const finding = { ruleId: 'misplaced-response', messageId: 'answers-of-other-rater' };
  const at = source.locate(value === undefined ? '/role' : '/rater');
  return [errorAt({ ...finding, data: { role, value: value ?? '', expected: rater ?? '' } }, at)];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
