import type { ConditionSubject } from './types.ts';

/** Returns whether a questionnaire has any condition at all, so that the engine is loaded only where it is needed. */
export function hasConditions({ questions }: ConditionSubject): boolean {
  return questions.some(
    ({ relevant, constraint, gate }) =>
      relevant !== undefined || constraint !== undefined || (gate !== undefined && 'when' in gate),
  );
}
