import { defineRegisterRule } from '../../register-subject.ts';

/** A register file carries another id than the one under which the workspace names it. */
export const misnamedRegister = defineRegisterRule({
  id: 'misnamed-register',
  severity: 'error',
  check({ document: { id }, around }, report) {
    if (around === undefined || around.id === id) return;
    report('/id', { data: { id, expected: around.id }, suggestions: [around.id] });
  },
});
