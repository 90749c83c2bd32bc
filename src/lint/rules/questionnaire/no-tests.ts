import { defineRule } from '../../questionnaire-subject.ts';

/** A questionnaire has no tests of its own. */
export const noTests = defineRule({
  id: 'no-tests',
  severity: 'info',
  check({ document }, report) {
    if ((document.tests ?? []).length === 0) report('/scoring', { part: 'key' });
  },
});
