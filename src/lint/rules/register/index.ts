import type { RegisterRule } from '../../register-subject.ts';
import { duplicateEntryId } from './duplicate-entry-id.ts';
import { endedBeforeStart } from './ended-before-start.ts';
import { entryIdTaken } from './entry-id-taken.ts';
import { faultyRegisterField } from './faulty-register-field.ts';
import { invalidEntryValue } from './invalid-entry-value.ts';
import { misnamedRegister } from './misnamed-register.ts';
import { unknownEntryDepartment } from './unknown-entry-department.ts';
import { unknownEntryFlag } from './unknown-entry-flag.ts';

/** The rules about registers by id. */
export const registerRules = {
  'duplicate-entry-id': duplicateEntryId,
  'ended-before-start': endedBeforeStart,
  'entry-id-taken': entryIdTaken,
  'faulty-register-field': faultyRegisterField,
  'invalid-entry-value': invalidEntryValue,
  'misnamed-register': misnamedRegister,
  'unknown-entry-department': unknownEntryDepartment,
  'unknown-entry-flag': unknownEntryFlag,
} as const satisfies Readonly<Record<string, RegisterRule>>;
