import type { Answer } from '../../model/answer.ts';
import type { SliceDocument } from '../../model/documents/slice.ts';
import type { Checked, Finding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import { validateDocument } from '../../schema/validate.ts';
import { decodeForDisplay } from '../../source/decode.ts';
import { markedFindings } from '../../source/internal-mark.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import { missingSpaces } from './missing-space.ts';
import { isAnswer, type Known } from './three-way.ts';

/** Questions that somebody else has answered, as their file says it; answers are not yet checked against their questions. */
export interface Slice {
  readonly source: Source;
  readonly head: Omit<SliceDocument, 'answers' | 'before'>;
  /** What is said, by question; questions about which nothing is said are missing. */
  readonly answers: ReadonlyMap<string, Known>;
  /** What was known when the questions were cut out. */
  readonly before: ReadonlyMap<string, Known>;
}

/** Returns a slice whose shape is right, or findings at their places. Answers without a day are given `today` (YYYY-MM-DD). */
export function readSlice(bytes: Uint8Array, file: string, today: string): Checked<Slice> {
  const read = readSource(bytes, file);
  if (!read.ok)
    return { ok: false, findings: withSpaces(decodeForDisplay(bytes, MAX_DOCUMENT_BYTES), file, read.findings) };
  const source = read.value;
  // Of another kind of file every key would be wrong.
  if (!isMap(source.value) || source.value['kind'] !== 'slice')
    return { ok: false, findings: markedFindings([notASlice(source)], source) };
  const shape = validateDocument('slice', source);
  if (shape.length > 0) {
    // Where no answer has a space, they are one long word.
    const { answers: all } = source.value;
    const findings = typeof all === 'string' ? withSpaces(source.text, file, shape) : shape;
    return { ok: false, findings: markedFindings(findings, source) };
  }
  const { answers, before, ...head } = source.value as unknown as SliceDocument;
  const said = sayings(answers, today);
  const known = sayings(before, today);
  const findings = [...checkSayings('/answers', said, head, source), ...checkSayings('/before', known, head, source)];
  if (findings.length > 0) return { ok: false, findings: markedFindings(findings, source) };
  return { ok: true, value: { source, head, answers: asKnown(said), before: asKnown(known) } };
}

function notASlice(source: Source): Finding {
  const at = source.locate(isMap(source.value) && 'kind' in source.value ? '/kind' : '');
  const finding = { ruleId: 'not-in-list', messageId: 'not-a-slice', data: {} };
  return { ...finding, severity: 'error', at, related: [], suggestions: [] };
}

/** A missing space explains whatever else the reader says. */
function withSpaces(text: string, file: string, found: readonly Finding[]): readonly Finding[] {
  const missing = missingSpaces(text, file);
  return missing.length > 0 ? missing : found;
}

/** Returns an answer by which what is known about a question can be checked: what waits for one is checked like what stands beside one. */
export function checkable(known: Known, today: string): Answer {
  return isAnswer(known) ? known : { state: 'dont_know', ...known, answered_on: today };
}

interface Saying {
  readonly id: string;
  /** As an answer of a response; not yet checked. */
  readonly answer: unknown;
  readonly isRemark: boolean;
  /** An empty list of criteria that are not met: a response leaves it out, but here it says something. */
  readonly meetsAll: boolean;
}

/** The short form, completed to answers: then one schema and one set of checks hold for all files. */
function sayings(written: Readonly<Record<string, unknown>>, today: string): readonly Saying[] {
  return Object.entries(written).flatMap(([id, said]): readonly Saying[] => {
    if (said === null) return [];
    if (!isMap(said)) {
      const answer = { state: 'answered', value: said, answered_on: today };
      return [{ id, answer, isRemark: false, meetsAll: false }];
    }
    const isRemark = !('state' in said) && !('value' in said);
    const state = isRemark ? 'dont_know' : 'answered';
    const { criteria_unmet: unmet, ...rest } = said;
    const meetsAll = Array.isArray(unmet) && unmet.length === 0;
    return [{ id, answer: { state, answered_on: today, ...(meetsAll ? rest : said) }, isRemark, meetsAll }];
  });
}

function checkSayings(
  pointer: '/answers' | '/before',
  said: readonly Saying[],
  { questionnaire, wave, subject, role }: Slice['head'],
  source: Source,
): readonly Finding[] {
  const answers = Object.fromEntries(said.map(({ id, answer }) => [id, answer]));
  const value = { format: 1, questionnaire, wave, subject, role, status: 'draft', answers };
  const locate: Source['locate'] = (at, part) => source.locate(at.replace(/^\/answers/, pointer), part);
  return validateDocument('response', { ...source, value, locate });
}

function asKnown(said: readonly Saying[]): ReadonlyMap<string, Known> {
  return new Map(
    said.map(({ id, answer, isRemark, meetsAll }) => {
      const { state: _state, answered_on: _day, ...remarks } = answer as Answer;
      if (isRemark) return [id, remarks];
      return [id, (meetsAll ? { ...(answer as Answer), criteria_unmet: [] } : answer) as Answer];
    }),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
