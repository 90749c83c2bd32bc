import type { Answer } from '../../src/model/answer.ts';
import { type FileState, type Folded, foldJournals } from '../../src/workspace/fold.ts';
import { chain, type JournalEntry } from '../../src/workspace/journal-entry.ts';
import type { Journal } from '../../src/workspace/read-journal.ts';
import { answered } from './workspace.ts';

/** A step: writer, question, value (null clears, a text is a comment without an answer), and the steps (by position) whose entries this writer knew of. */
export type Step = readonly [
  writer: string,
  question: string,
  value: number | string | null,
  replaces: readonly number[],
  day?: string,
];

/** Returns the journals that these steps leave behind. */
export function journalsOf(steps: readonly Step[]): readonly Journal[] {
  const all: JournalEntry[] = [];
  const byWriter = new Map<string, JournalEntry[]>();
  for (const [index, [writer, questionId, value, known, day = '2026-11-22']] of steps.entries()) {
    const own = byWriter.get(writer) ?? [];
    byWriter.set(writer, own);
    const answer = typeof value === 'number' ? answered(value, { answered_on: day }) : undefined;
    const remarks = typeof value === 'string' ? { remarks: { comment: value } } : {};
    const replaces = known.flatMap((position) => all[position]?.hash ?? []);
    const questionnaire = { version: '1.0.0', digest: '' };
    const entry = chain(
      { day, questionId, answer, ...remarks, replaces, questionnaire },
      index + 1,
      own.at(-1)?.hash ?? writer,
    );
    own.push(entry);
    all.push(entry);
  }
  return [...byWriter].map(([writer, entries]) => ({ writer, file: writer, entries }));
}

/** Returns a file and the journals of these steps, folded. */
export function fold(steps: readonly Step[], file: Partial<FileState> = {}): Folded {
  return foldJournals({ answers: {}, folded: {}, ...file }, journalsOf(steps));
}

/** Returns the values of answers, or their states. */
export function valuesOf(answers: Readonly<Record<string, Answer>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer.state]),
  );
}

/** Returns what a test looks at. */
export function summary({ answers, conflicts, file }: Folded): object {
  const told = conflicts.map(({ questionId, candidates }) => [
    questionId,
    ...candidates.map((answer) => (answer?.state === 'answered' ? answer.value : null)),
  ]);
  return { answers: valuesOf(answers), conflicts: told, inFile: valuesOf(file.answers), folded: file.folded };
}
