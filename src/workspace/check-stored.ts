import type { Answer } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { validateDocument } from '../schema/validate.ts';
import { checkResponse, checkStoredAnswer, checkVersion, type Locate, type ResponseContext } from './check-response.ts';
import type { JournalEntry } from './journal-entry.ts';
import { type Journal, journalFinding } from './read-journal.ts';
import type { StoredResponse } from './read-stored.ts';

/** Returns what is wrong with a stored response: with its file, and with journal lines that are not yet folded into it. */
export function checkStored({ source, journals, file }: StoredResponse, context: ResponseContext): readonly Finding[] {
  const inFile = source === undefined ? [] : checkResponse(source, context);
  if (inFile.length > 0) return inFile;
  return journals.flatMap((journal) => {
    const first = file.folded[journal.writer] ?? 0;
    return journal.entries
      .slice(first)
      .flatMap((entry, index) => checkEntry(entry, journal, first + index + 1, context));
  });
}

function checkEntry(
  entry: JournalEntry,
  { file }: Journal,
  line: number,
  context: ResponseContext,
): readonly Finding[] {
  const { at } = journalFinding('', { file, line, text: '' }, 'error');
  const locate: Locate = () => at;
  const otherVersion = checkVersion(entry.questionnaire, context, locate);
  const said = entry.answer ?? asAnswer(entry);
  if (otherVersion.length > 0 || said === undefined) return otherVersion;
  const shape = validateDocument('response', asDocument({ ...entry, answer: said }, context, { file, locate }));
  if (shape.length > 0) return shape;
  return checkStoredAnswer(entry.questionId, said, context, locate);
}

/** Remarks are checked like those beside the answer that any question may have. */
export function asAnswer({ remarks, day }: Pick<JournalEntry, 'remarks' | 'day'>): Answer | undefined {
  return remarks === undefined ? undefined : { state: 'dont_know', ...remarks, answered_on: day };
}

/** A line's hash shows that nobody touched it, not that what it says has the right shape: the schema of responses does. */
function asDocument(
  { questionId, answer, questionnaire: { version, digest } }: JournalEntry,
  { key }: ResponseContext,
  { file, locate }: { readonly file: string; readonly locate: Locate },
): Source {
  const { wave, subject, role, rater, questionnaire: id } = key;
  const answers = Object.fromEntries([[questionId, answer]]);
  const whose = { wave, subject, role, ...(rater === undefined ? {} : { rater }) };
  const value = { format: 1, questionnaire: { id, version, digest }, ...whose, status: 'draft', answers };
  return { file, text: '', value, locate: () => locate('') };
}
