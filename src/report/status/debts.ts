import { byRole, type RoleWork } from '../role-work.ts';
import type { QuestionnaireStatus, Status } from './build-status.ts';

/** A role with open questions in one questionnaire. */
export interface Debt {
  /** How many questions can be answered now. */
  readonly due: number;
  readonly questionnaire: QuestionnaireStatus;
  readonly work: RoleWork;
}

/** Returns who still owes answers (a question that waits for another answer is not owed yet), in the order of questionnaires, departments and roles. */
export function debtsOf({ questionnaires }: Status): readonly Debt[] {
  return questionnaires.flatMap((questionnaire) =>
    byRole(questionnaire.departments.flatMap(({ roles }) => roles))
      .map((work) => ({ questionnaire, work, due: work.counts.open - work.waiting }))
      .filter(({ due }) => due > 0),
  );
}
