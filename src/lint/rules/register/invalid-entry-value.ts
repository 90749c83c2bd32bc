import type { RegisterField } from '../../../model/register.ts';
import { checkValue } from '../../../questionnaire/check-value.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRegisterRule } from '../../register-subject.ts';
import type { Report } from '../../rule.ts';

/** An entry has a value that its field does not take, a value without a field, or lacks one that is required. */
export const invalidEntryValue = defineRegisterRule({
  id: 'invalid-entry-value',
  severity: 'error',
  check({ register: { fields, entries } }, report) {
    const known = new Map(fields.map((field) => [field.id, field]));
    for (const [index, { id, values }] of entries.entries()) {
      const entry = joinPointer('/entries', index);
      for (const [name, value] of Object.entries(values)) {
        const pointer = joinPointer(entry, 'values', name);
        const field = known.get(name);
        if (field === undefined) reportUnknown(name, pointer, fields, report);
        else reportWrong(field, value, pointer, report);
      }
      for (const field of fields.filter((one) => one.isRequired && !Object.hasOwn(values, one.id)))
        report(joinPointer(entry, 'id'), { messageId: 'entry-value-missing', data: { field: field.id, entry: id } });
    }
  },
});

function reportUnknown(field: string, pointer: string, fields: readonly RegisterField[], report: Report): void {
  const known = fields.map(({ id }) => id);
  const data = { field, known: known.join('`, `') || '-' };
  report(pointer, { messageId: 'entry-value-without-field', data, part: 'key', suggestions: nearest(field, known) });
}

function reportWrong(field: RegisterField, value: unknown, pointer: string, report: Report): void {
  for (const problem of checkValue({ ...field, minimum: undefined, maximum: undefined }, value)) {
    const { messageId, data, suggestions = [] } = problem;
    report(pointer, { messageId: `entry-${messageId}`, data: { field: field.id, ...data }, suggestions });
  }
}
