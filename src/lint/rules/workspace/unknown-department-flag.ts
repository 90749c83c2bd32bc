import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineWorkspaceRule, questionnairesInUse } from '../../workspace-subject.ts';

/** A department has a flag that no questionnaire of the waves knows. */
export const unknownDepartmentFlag = defineWorkspaceRule({
  id: 'unknown-department-flag',
  severity: 'error',
  check(subject, report) {
    const questionnaires = questionnairesInUse(subject.document, subject.questionnaires);
    if (questionnaires === undefined) return;
    const flags = [...new Set(questionnaires.flatMap((questionnaire) => questionnaire.flags))];
    for (const [index, department] of subject.document.departments.entries()) {
      for (const [number, flag] of (department.flags ?? []).entries()) {
        if (flags.includes(flag)) continue;
        const details = { data: { flag, known: flags.join('`, `') }, suggestions: nearest(flag, flags) };
        report(joinPointer('/departments', index, 'flags', number), details);
      }
    }
  },
});
