import type { Question } from '../../../model/documents/questionnaire.ts';
import type { QuestionType } from '../../../model/vocabulary.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { NUMBERS, WITH_SCORE } from '../../question-types.ts';
import { defineRule } from '../../questionnaire-subject.ts';

const SELECTS: readonly QuestionType[] = ['select_one', 'select_multiple'];

/** Fields that only some types of questions have. */
const fieldTypes: Readonly<Partial<Record<keyof Question, readonly QuestionType[]>>> = {
  scale: ['scale'],
  anchors: ['scale'],
  options: SELECTS,
  minimum: NUMBERS,
  maximum: NUMBERS,
  unit: NUMBERS,
  score: WITH_SCORE,
};

/** Fields that a type of question cannot do without. */
const neededFields: Readonly<Partial<Record<QuestionType, keyof Question>>> = {
  scale: 'scale',
  select_one: 'options',
  select_multiple: 'options',
};

/** A question has a field that its type does not use, or lacks one that its type needs. */
export const wrongFieldForType = defineRule({
  id: 'wrong-field-for-type',
  severity: 'error',
  check({ questions }, report) {
    for (const { written, pointer } of questions) {
      const { type } = written;
      for (const [field, types] of Object.entries(fieldTypes)) {
        if (!(field in written) || types.includes(type)) continue;
        report(joinPointer(pointer, field), { data: { field, type, types: types.join('`, `') }, part: 'key' });
      }
      const needed = neededFields[type];
      if (needed === undefined || written[needed] !== undefined) continue;
      report(joinPointer(pointer, 'type'), { messageId: 'missing-field-for-type', data: { field: needed, type } });
    }
  },
});
