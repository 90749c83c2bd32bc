import type { ErrorObject } from 'ajv';

/** Returns whether a value has the shape of its schema; otherwise `errors` says what is wrong, until the next call. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateQuestionnaire: CompiledValidator;
export const validateRegister: CompiledValidator;
export const validateResponse: CompiledValidator;
export const validateReview: CompiledValidator;
export const validateSlice: CompiledValidator;
export const validateWorkspace: CompiledValidator;
