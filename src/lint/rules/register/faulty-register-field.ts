import { joinPointer } from '../../../source/pointer.ts';
import { defineRegisterRule } from '../../register-subject.ts';
import { reportRepeated } from '../../repeated.ts';

/** A field of a register has no options to choose from, options that nothing uses, or one option twice. */
export const faultyRegisterField = defineRegisterRule({
  id: 'faulty-register-field',
  severity: 'error',
  check({ document }, report) {
    for (const [id, { type, options }] of Object.entries(document.fields ?? {})) {
      const pointer = joinPointer('/fields', id);
      const data = { field: id, type };
      if (type === 'select_one' && options === undefined)
        report(joinPointer(pointer, 'type'), { messageId: 'field-without-options', data });
      if (type !== 'select_one' && options !== undefined)
        report(joinPointer(pointer, 'options'), { messageId: 'field-with-options', data, part: 'key' });
      const values = (options ?? []).map(({ value }, index) => ({
        value,
        pointer: joinPointer(pointer, 'options', index, 'value'),
      }));
      reportRepeated(values, report, 'field-option-twice');
    }
  },
});
