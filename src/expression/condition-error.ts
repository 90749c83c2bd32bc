import { UserError } from '../model/errors.ts';
import type { MessageData } from '../model/finding.ts';
import type { ConditionField } from './types.ts';

/**
 * A condition cannot be worked out for another reason than a missing answer: it was not checked before, or an answer has a
 * type that its question does not have. `code` is `condition-failed`; `data` names question, field and reason (an id).
 */
export class ConditionError extends UserError {
  constructor(question: string, field: ConditionField, reason: string, data: MessageData = {}, cause?: unknown) {
    super('condition-failed', { ...data, question, field, reason }, cause === undefined ? undefined : { cause });
    this.name = 'ConditionError';
  }
}
