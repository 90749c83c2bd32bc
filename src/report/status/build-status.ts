import type { Counts } from '../../model/assessment.ts';
import type { Locale } from '../../model/text.ts';
import type { Confidentiality } from '../../model/vocabulary.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { sumCounts } from '../../scoring/counts.ts';
import { isInvented, type Named, namesOf, type ReportInput } from '../facts.ts';
import { registerTables } from '../register-table.ts';
import { isAboutEntry, latestDay } from '../role-work.ts';
import { type Work, workOf } from '../work.ts';
import { type RaterStatus, raterStatuses } from './rater-status.ts';

/** How far one department has come with one questionnaire, all its roles together. */
interface DepartmentStatus extends Named {
  readonly counts: Counts;
  /** Questions that two writers answered differently; they count as open. */
  readonly conflicts: number;
  /** Answers that ask for evidence and have none that is valid. */
  readonly unsupported: number;
  /** Latest day on which an answer was given, as YYYY-MM-DD. */
  readonly lastChange: string | null;
  readonly roles: readonly Work[];
  /** Entries of registers that it answers for: how many there are, and how many have nothing open. */
  readonly entries: EntryCounts;
}

/** How many entries are asked about, and about how many of them nothing is open. */
interface EntryCounts {
  readonly asked: number;
  readonly complete: number;
}

/** How complete a register is that a questionnaire asks about. */
interface RegisterStatus extends Named {
  /** Number of entries that exist on the reference day. */
  readonly recorded: number;
  /** Number of entries that it should have; null where nobody has said. */
  readonly expected: number | null;
  /** Number of entries about which nothing is open. */
  readonly complete: number;
}

/** How far everybody has come with one questionnaire, departments in the workspace's order. */
export interface QuestionnaireStatus extends Named {
  readonly version: string;
  readonly confidentiality: Confidentiality;
  readonly counts: Counts;
  readonly departments: readonly DepartmentStatus[];
  /** The registers that it asks about. */
  readonly registers: readonly RegisterStatus[];
  readonly raters: readonly RaterStatus[];
}

/** How far a wave is. */
export interface Status {
  readonly language: Locale;
  readonly invented: boolean;
  readonly organisation: string;
  readonly wave: Named & { readonly date: string; readonly status: Wave['status'] };
  readonly questionnaires: readonly QuestionnaireStatus[];
}

/** Returns how far a wave is; one input per questionnaire. */
export function buildStatus(
  facts: {
    readonly workspace: Workspace;
    readonly wave: Named & Pick<Wave, 'date' | 'status'>;
    readonly language: Locale;
  },
  inputs: readonly ReportInput[],
): Status {
  const { workspace, wave, language } = facts;
  return {
    language,
    invented: workspace.organisation.invented || inputs.some(isInvented),
    organisation: workspace.organisation.title,
    wave: { id: wave.id, title: wave.title, date: wave.date, status: wave.status },
    questionnaires: inputs.map(questionnaireStatus),
  };
}

function questionnaireStatus(input: ReportInput): QuestionnaireStatus {
  const { id, version, confidentiality, title } = input.questionnaire;
  const work = workOf(input);
  const departments = departmentsOf(work);
  return {
    id,
    title: namesOf(input).text(title),
    version,
    confidentiality,
    counts: sumCounts(departments.map(({ counts }) => counts)),
    departments,
    registers: registerTables(input).map(({ id: register, title: name, recorded, expected, entries }) => {
      const { complete } = entriesIn(work.filter(({ subject }) => entries.some((one) => one.id === subject.id)));
      return { id: register, title: name, recorded, expected, complete };
    }),
    raters: raterStatuses(input),
  };
}

function departmentsOf(work: readonly Work[]): readonly DepartmentStatus[] {
  const ids = [...new Set(work.map(({ department }) => department.id))];
  return ids.flatMap((id) => {
    const roles = work.filter(({ department }) => department.id === id);
    return roles.slice(0, 1).map(({ department }) => ({
      ...department,
      counts: sumCounts(roles.map(({ counts }) => counts)),
      conflicts: roles.reduce((sum, { conflicts }) => sum + conflicts, 0),
      unsupported: roles.reduce((sum, { unsupported }) => sum + unsupported, 0),
      lastChange: latestDay(roles),
      roles,
      entries: entriesIn(roles),
    }));
  });
}

function entriesIn(work: readonly Work[]): EntryCounts {
  const about = work.filter(isAboutEntry);
  const asked = new Set(about.map(({ subject }) => subject.id));
  const open = new Set(about.flatMap(({ subject, counts }) => (counts.open === 0 ? [] : [subject.id])));
  return { asked: asked.size, complete: asked.size - open.size };
}
