import { ORGANISATION } from '../../model/answer.ts';
import type { Assessment } from '../../model/assessment.ts';
import { buildDepartmentReport, type Report } from '../../report/build-report.ts';
import { assess } from '../../scoring/assess.ts';
import { loadResponses } from '../../workspace/load-responses.ts';
import { valid } from '../load.ts';
import type { Interview } from './interview.ts';

/**
 * Returns the report on the department that answers, from what is on the disk now. Only its own responses and those about the
 * organisation are read: a damaged file of another department must not keep this one from seeing its result.
 */
export function departmentReport({ context, assignment }: Pick<Interview, 'context' | 'assignment'>): Report {
  const { workspace, wave, questionnaire, conditions, department } = assignment;
  const own = { ...workspace, departments: [department] };
  const responses = valid(loadResponses(context.io.files, own, wave.id, questionnaire, conditions));
  const on = (subject: string): Assessment =>
    assess({ questionnaire, wave, departments: own.departments, responses, subject });
  const profile = on(department.id);
  return buildDepartmentReport(
    {
      ...{ workspace: own, wave, questionnaire, responses, raters: [], organisation: on(ORGANISATION) },
      ...{ departments: [profile], language: context.locale },
    },
    profile,
  );
}
