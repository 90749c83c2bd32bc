import type { RegisterDocument } from '../model/documents/register.ts';
import type { Entry, Register, RegisterField } from '../model/register.ts';
import { textReader } from '../questionnaire/resolve-text.ts';

/** Returns fields and entries of a register that passed its schema; titles without a language are in the given one. */
export function resolveRegister(
  { invented, fields = {}, entries }: RegisterDocument,
  language: string,
): Pick<Register, 'invented' | 'fields' | 'entries'> {
  const text = textReader(language);
  return {
    invented: invented ?? false,
    fields: Object.entries(fields).map(([id, { title, type, options = [], required }]): RegisterField => {
      const choices = options.map(({ value, label }) => ({ value, label: text(label) }));
      return { id, title: text(title), type, choices, isRequired: required ?? false };
    }),
    entries: entries.map(({ id, title, department, flags = [], cases, since, ended, values = {} }): Entry => {
      const counted = cases && { count: cases.count, period: cases.period, source: cases.source };
      return { id, title: text(title), department, flags, cases: counted, since, ended, values };
    }),
  };
}
