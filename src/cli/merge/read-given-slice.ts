import { aboutQuestionnaire, type Checked, type Finding } from '../../model/finding.ts';
import { decodeForDisplay } from '../../source/decode.ts';
import { joinPointer } from '../../source/pointer.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import { nearest } from '../../suggest/nearest.ts';
import { checkVersion } from '../../workspace/check-response.ts';
import { isTitledInternal } from '../../workspace/file-title.ts';
import { checkable, readSlice, type Slice } from '../../workspace/slice/read-slice.ts';
import type { Context } from '../command.ts';
import { checkGiven, errorAt, questionOf, suggestQuestions } from '../given/given.ts';
import { assign } from '../interview/assign.ts';
import type { Assignment } from '../interview/assignment.ts';
import { loadWorkspaceFor, valid } from '../load.ts';
import { readInput } from '../read-input.ts';

import { withReadValue } from './read-values.ts';

/** A slice as it was given, and what it is about. */
export interface GivenSlice {
  /** As it is shown to people. */
  readonly file: string;
  readonly slice: Slice;
  readonly assignment: Assignment;
  /** What is wrong with what it says; nothing of it may be taken then. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a slice (`-` is the standard input) and checks it as strictly as a stored response.
 * @throws InvalidDocument when its shape is wrong; UserError for a wave, questionnaire, department or entry that does not exist.
 */
export async function readGivenSlice(context: Context, path: string): Promise<GivenSlice> {
  const { io } = context;
  const { file, bytes } = await readInput(context, path);
  const read = readSlice(bytes, file, io.today());
  const written = valid(markedAsTitled(read.ok ? read : suggesting(context, read.findings, bytes, file), bytes));
  const assignment = assignmentFor(context, written.head);
  const slice = { ...written, answers: readValues(written.answers, assignment) };
  const findings = aboutQuestionnaire(checkSlice(slice, assignment, io.today()), assignment.questionnaire);
  return { file, slice, assignment, findings };
}

function readValues(answers: Slice['answers'], assignment: Assignment): Slice['answers'] {
  return new Map(
    [...answers].map(([id, known]) => {
      const question = questionOf(assignment, id);
      return [id, question === undefined ? known : withReadValue(question, known)];
    }),
  );
}

/** Where nothing but ids is wrong, the head says which questions there are. */
function suggesting(context: Context, findings: readonly Finding[], bytes: Uint8Array, file: string): Checked<Slice> {
  const source = readSource(bytes, file);
  if (!source.ok || findings.some(({ messageId }) => messageId !== 'malformed-id')) return { ok: false, findings };
  const { questionnaire } = assignmentFor(context, source.value.value as Slice['head']);
  return { ok: false, findings: suggestQuestions(findings, questionnaire) };
}

/** What is too broken to name its questionnaire still says in its first line that it is internal. */
function markedAsTitled(read: Checked<Slice>, bytes: Uint8Array): Checked<Slice> {
  if (read.ok || !isTitledInternal(decodeForDisplay(bytes, MAX_DOCUMENT_BYTES))) return read;
  return { ok: false, findings: aboutQuestionnaire(read.findings, { confidentiality: 'internal' }) };
}

function assignmentFor(context: Context, head: Slice['head']): Assignment {
  const { registers } = loadWorkspaceFor(context);
  const isEntry = registers.some(({ entries }) => entries.some(({ id }) => id === head.subject));
  const about = isEntry ? { entry: head.subject } : { department: head.subject };
  return assign(context, { ...about, questionnaire: head.questionnaire.id, wave: head.wave });
}

/** Against another version every answer may look wrong: one finding says it better. */
function checkSlice(
  { source, head, answers, before }: Slice,
  assignment: Assignment,
  today: string,
): readonly Finding[] {
  const { questionnaire } = assignment;
  const key = { wave: head.wave, questionnaire: questionnaire.id, subject: head.subject, role: head.role };
  const otherVersion = checkVersion(head.questionnaire, { key, questionnaire }, (field) =>
    source.locate(`/questionnaire${field}`),
  );
  if (otherVersion.length > 0) return otherVersion;
  const parts = [
    ['/answers', answers],
    ['/before', before],
  ] as const;
  const said = parts.flatMap(([pointer, all]) =>
    [...all].flatMap(([id, known]) =>
      checkGiven(id, checkable(known, today), assignment, (field, part) =>
        source.locate(joinPointer(pointer, id) + field, part),
      ),
    ),
  );
  return [...checkRole(source, head.role, assignment), ...said];
}

function checkRole(source: Slice['source'], role: string, { questionnaire }: Assignment): readonly Finding[] {
  const roles = [...questionnaire.roles.keys()];
  if (roles.includes(role)) return [];
  const finding = { ruleId: 'invalid-answer', messageId: 'answer-unknown-role', data: { role } };
  return [errorAt({ ...finding, suggestions: nearest(role, roles) }, source.locate('/role'))];
}
