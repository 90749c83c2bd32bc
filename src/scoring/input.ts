import type { Response } from '../model/answer.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Department, Wave } from '../model/workspace.ts';

/** Everything that an assessment rests on. The order of departments and responses does not change a number. */
export interface AssessmentInput {
  readonly questionnaire: Questionnaire;
  readonly wave: Pick<Wave, 'id' | 'date'>;
  /** All departments of the workspace: one without a response has everything open. */
  readonly departments: readonly Department[];
  /** Checked responses; those to other waves or questionnaires are passed over. */
  readonly responses: readonly Response[];
  /** `organisation`, or a department's id for its own profile. */
  readonly subject: string;
}
