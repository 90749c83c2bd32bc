import type { Response } from '../model/answer.ts';
import type { ComputedValue } from '../model/computed.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { SubjectRegister } from '../model/subject.ts';
import type { Department, Wave } from '../model/workspace.ts';

/** Everything that an assessment rests on. The order of departments, entries and responses does not change a number. */
export interface AssessmentInput {
  readonly questionnaire: Questionnaire;
  readonly wave: Pick<Wave, 'id' | 'date'>;
  /** All departments of the workspace: one without a response has everything open. */
  readonly departments: readonly Department[];
  /** All registers of the workspace, for questions about their entries; one without a response has everything open. */
  readonly registers?: readonly SubjectRegister[];
  /** Checked responses; those to other waves or questionnaires are passed over. */
  readonly responses: readonly Response[];
  /** What computed questions get; one that has a value takes the place of whatever is typed. */
  readonly computed?: readonly ComputedValue[];
  /** `organisation`, or the id of a department or entry for its own profile. */
  readonly subject: string;
}
