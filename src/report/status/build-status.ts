import type { Counts } from '../../model/assessment.ts';
import type { Locale } from '../../model/text.ts';
import type { Confidentiality } from '../../model/vocabulary.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { sumCounts } from '../../scoring/counts.ts';
import { type Named, namesOf, type ReportInput } from '../facts.ts';
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
}

/** How far everybody has come with one questionnaire, departments in the workspace's order. */
export interface QuestionnaireStatus extends Named {
  readonly version: string;
  readonly confidentiality: Confidentiality;
  readonly counts: Counts;
  readonly departments: readonly DepartmentStatus[];
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
  const hasInventedAnswers = inputs.some(({ responses }) => responses.some(({ invented }) => invented));
  return {
    language,
    invented: workspace.organisation.invented || hasInventedAnswers,
    organisation: workspace.organisation.title,
    wave: { id: wave.id, title: wave.title, date: wave.date, status: wave.status },
    questionnaires: inputs.map(questionnaireStatus),
  };
}

function questionnaireStatus(input: ReportInput): QuestionnaireStatus {
  const { id, version, confidentiality, title } = input.questionnaire;
  const departments = departmentsOf(workOf(input));
  return {
    id,
    title: namesOf(input).text(title),
    version,
    confidentiality,
    counts: sumCounts(departments.map(({ counts }) => counts)),
    departments,
    raters: raterStatuses(input),
  };
}

function departmentsOf(work: readonly Work[]): readonly DepartmentStatus[] {
  const ids = [...new Set(work.map(({ department }) => department.id))];
  return ids.flatMap((id) => {
    const roles = work.filter(({ department }) => department.id === id);
    const days = roles.flatMap(({ lastChange }) => lastChange ?? []).sort();
    return roles.slice(0, 1).map(({ department }) => ({
      ...department,
      counts: sumCounts(roles.map(({ counts }) => counts)),
      conflicts: roles.reduce((sum, { conflicts }) => sum + conflicts, 0),
      unsupported: roles.reduce((sum, { unsupported }) => sum + unsupported, 0),
      lastChange: days.at(-1) ?? null,
      roles,
    }));
  });
}
