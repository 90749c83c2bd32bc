import { ORGANISATION } from '../../model/answer.ts';
import type { Assessment } from '../../model/assessment.ts';
import { buildSubjectReport, type Report } from '../../report/build-report.ts';
import { ownProfileLines } from '../../report/own-profile.ts';
import { assess } from '../../scoring/assess.ts';
import { loadResponses } from '../../workspace/load-responses.ts';
import { valid } from '../load.ts';
import { ownPart } from './assignment.ts';
import type { Interview } from './interview.ts';

/** Returns the result of the department or entry in words. */
export function resultLines(interview: Pick<Interview, 'context' | 'assignment' | 'survey'>): readonly string[] {
  return ownProfileLines(subjectReport(interview), interview.context.t);
}

/**
 * Returns the report on the department that answers, or on the entry that it answers about, from what is on the disk now. Only
 * its own responses and those about the organisation are read.
 */
function subjectReport({ context, assignment, survey }: Pick<Interview, 'context' | 'assignment' | 'survey'>): Report {
  const { wave, questionnaire, conditions, department, entry } = assignment;
  const workspace = ownPart(assignment);
  const { departments, registers } = workspace;
  const responses = valid(loadResponses(context.io.files, workspace, wave.id, questionnaire, conditions));
  const computed = survey.plan.computed ?? [];
  const on = (subject: string): Assessment =>
    assess({ questionnaire, wave, departments, registers, responses, computed, subject });
  const profile = on((entry ?? department).id);
  return buildSubjectReport(
    {
      ...{ workspace, wave, questionnaire, responses, raters: [], computed, organisation: on(ORGANISATION) },
      ...(entry === undefined ? { departments: [profile], entries: [] } : { departments: [], entries: [profile] }),
      language: context.locale,
    },
    profile,
  );
}
