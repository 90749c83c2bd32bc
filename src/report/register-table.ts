import type { Assessment, Counts, NoScoreReason } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import { registersAskedBy } from '../model/subject.ts';
import { type Named, type Names, namesOf, type ReportInput } from './facts.ts';
import { type LevelName, levelName } from './result.ts';
import { type Spread, sideBySide } from './spread.ts';

/** One entry of a register with its own result. */
export interface EntryRow extends Named {
  /** The department that answers for it. */
  readonly department: Named;
  readonly score: Exact | null;
  readonly reason: NoScoreReason | null;
  readonly level: LevelName | null;
  /** Coverage is below the questionnaire's bound. */
  readonly provisional: boolean;
  readonly counts: Counts;
}

/** The entries of a register side by side, in its order: this is no ranking. */
export interface RegisterTable extends Named {
  /** Number of entries that exist on the reference day. */
  readonly recorded: number;
  /** Number of entries that it should have; null where nobody has said. */
  readonly expected: number | null;
  /** Those that the report is about. */
  readonly entries: readonly EntryRow[];
  /** Their results by dimension. */
  readonly spread: Spread;
}

/** Returns the registers that a questionnaire asks about: with all their entries, or with those of one department; none for an entry. */
export function registerTables(input: ReportInput, only?: string): readonly RegisterTable[] {
  const names = namesOf(input);
  const { registers } = input.workspace;
  if (only !== undefined && names.about(only).kind === 'entry') return [];
  const responsible = new Map(
    registers.flatMap(({ entries }) => entries.map(({ id, department }) => [id, department])),
  );
  const asked = registersAskedBy(input.questionnaire.roles);
  return registers.flatMap(({ id, title, expected }): readonly RegisterTable[] => {
    if (!asked.includes(id)) return [];
    const all = input.entries.filter(({ subject }) => names.about(subject).register?.id === id);
    const meant = all.filter(({ subject }) => only === undefined || responsible.get(subject) === only);
    if (only !== undefined && meant.length === 0) return [];
    const entries = meant.map((profile) => rowOf(profile, responsible.get(profile.subject) ?? '', input, names));
    const spread = sideBySide(meant, names);
    return [{ id, title: names.text(title), recorded: all.length, expected: expected ?? null, entries, spread }];
  });
}

function rowOf(
  { subject, total }: Assessment,
  department: string,
  { questionnaire }: ReportInput,
  names: Names,
): EntryRow {
  const { scores, reason, level, provisional, counts } = total;
  return {
    ...names.subject(subject),
    department: names.subject(department),
    score: scores.score,
    reason,
    level: levelName(level, questionnaire.levels, names),
    provisional,
    counts,
  };
}
