import type { ResponseDocument } from '../model/documents/response.ts';
import type { Checked } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { validateDocument } from '../schema/validate.ts';
import { readSource } from '../source/read.ts';
import type { FileState } from './fold.ts';
import { isEvent, type Standing } from './journal-event.ts';
import type { Journal } from './read-journal.ts';

/** Returns a text as it is compared and kept: another system's line ends change nothing. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Returns whether the file is, byte for byte but for line ends, what was handed in. */
export function isAsHandedIn(onDisk: Source | undefined, { file }: Pick<Standing, 'file'>): boolean {
  return onDisk !== undefined && withLineFeeds(onDisk.text) === file;
}

/** Returns what was handed in as a document: the file where it is the same, else what the journal keeps of it. */
export function readHandedIn(onDisk: Source | undefined, standing: Standing, shown: string): Checked<Source> {
  if (onDisk !== undefined && isAsHandedIn(onDisk, standing)) return { ok: true, value: onDisk };
  const source = readSource(new TextEncoder().encode(standing.file), shown);
  if (!source.ok) return source;
  const findings = validateDocument('response', source.value);
  return findings.length > 0 ? { ok: false, findings } : source;
}

/**
 * Returns how the file stands to what was handed in: it says the same; it is merely behind, because writing was interrupted or
 * somebody folded an answer that came too late, and may be written anew; or somebody changed it afterwards.
 */
export function compareWithHandedIn(
  onDisk: Source | undefined,
  handedIn: Source | undefined,
  journals: readonly Journal[],
): 'same' | 'behind' | 'changed' {
  if (onDisk === undefined) return 'behind';
  const [now, then] = [onDisk.value, handedIn?.value] as (ResponseDocument | undefined)[];
  if (now === undefined || then === undefined) return 'changed';
  if (canonicalJson(now) === canonicalJson(then)) return 'same';
  return isBehind(now, then, journals) ? 'behind' : 'changed';
}

function isBehind(now: ResponseDocument, then: ResponseDocument, journals: readonly Journal[]): boolean {
  const isEarlier = STEPS.indexOf(now.status) < STEPS.indexOf(then.status);
  const isSameHandIn = now.status === 'draft' || canonicalJson(now.submitted) === canonicalJson(then.submitted);
  const isSameBefore = canonicalJson({ ...now, ...BESIDES }) === canonicalJson({ ...then, ...BESIDES });
  return isEarlier && isSameHandIn && isSameBefore && isKeptElsewhere(now.answers, then.answers, journals);
}

const STEPS: readonly ResponseDocument['status'][] = ['draft', 'submitted', 'reviewed'];

// What handing in, accepting and folding change in a file.
const BESIDES = {
  ...{ status: 'draft', submitted: undefined, reviewed_on: undefined, folded: undefined, answers: {} },
} as const;

/** Every answer is the one handed in, or stands in a journal. */
function isKeptElsewhere(
  onDisk: FileState['answers'],
  handedIn: FileState['answers'],
  journals: readonly Journal[],
): boolean {
  const said = new Set(
    journals.flatMap(({ entries }) =>
      entries.flatMap((line) => (isEvent(line) ? [] : [keyOf(line.questionId, line.answer)])),
    ),
  );
  return Object.entries(onDisk).every(
    ([id, answer]) => canonicalJson(answer) === canonicalJson(handedIn[id] ?? null) || said.has(keyOf(id, answer)),
  );
}

/** Returns the answers of a response file and how much of the journals it contains; nothing without a file. */
export function fileStateOf(source: Source | undefined): FileState {
  const document = source?.value as ResponseDocument | undefined;
  return { answers: document?.answers ?? {}, folded: document?.folded ?? {} };
}

function keyOf(questionId: string, answer: unknown): string {
  return canonicalJson([questionId, answer ?? null]);
}
