import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRegisterRule } from '../../register-subject.ts';

/** An entry has a flag that no questionnaire about the register knows. */
export const unknownEntryFlag = defineRegisterRule({
  id: 'unknown-entry-flag',
  severity: 'error',
  check({ document, around }, report) {
    const flags = around?.flags;
    if (flags === undefined) return;
    for (const [index, entry] of document.entries.entries()) {
      for (const [number, flag] of (entry.flags ?? []).entries()) {
        if (flags.includes(flag)) continue;
        const details = { data: { flag, known: flags.join('`, `') || '-' }, suggestions: nearest(flag, flags) };
        report(joinPointer('/entries', index, 'flags', number), details);
      }
    }
  },
});
