import { joinPointer } from '../../../source/pointer.ts';
import { defineRegisterRule } from '../../register-subject.ts';

/** The last day of an entry comes before its first one: no wave would ever ask about it. */
export const endedBeforeStart = defineRegisterRule({
  id: 'ended-before-start',
  severity: 'error',
  check({ document }, report) {
    for (const [index, { since, ended }] of document.entries.entries()) {
      if (since === undefined || ended === undefined || since <= ended) continue;
      report(joinPointer('/entries', index, 'ended'), { data: { since, ended } });
    }
  },
});
