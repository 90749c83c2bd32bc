import type { Work } from '../work.ts';
import type { QuestionnaireStatus, Status } from './build-status.ts';

/** A role with open questions in one questionnaire. */
export interface Debt {
  readonly questionnaire: QuestionnaireStatus;
  readonly work: Work;
}

/** Returns who still owes answers, in the order of questionnaires, departments and roles. */
export function debtsOf({ questionnaires }: Status): readonly Debt[] {
  return questionnaires.flatMap((questionnaire) =>
    questionnaire.departments
      .flatMap(({ roles }) => roles)
      .filter(({ counts }) => counts.open > 0)
      .map((work) => ({ questionnaire, work })),
  );
}
