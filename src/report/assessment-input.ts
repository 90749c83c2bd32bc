import type { AssessmentInput } from '../scoring/input.ts';
import type { ReportInput } from './facts.ts';

/** Returns what an assessment about a subject rests on, to assess it anew with other answers. */
export function assessmentInputOf(
  { questionnaire, wave, responses, computed, workspace: { departments, registers } }: ReportInput,
  subject: string,
): AssessmentInput {
  return { questionnaire, wave, responses, computed, departments, registers, subject };
}
