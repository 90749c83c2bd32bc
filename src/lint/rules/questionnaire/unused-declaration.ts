import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A scale or a role is declared and never used. */
export const unusedDeclaration = defineRule({
  id: 'unused-declaration',
  severity: 'warning',
  check({ document, questions }, report) {
    const used = { scales: new Set<string>(), roles: new Set<string>() };
    for (const { written } of questions) {
      used.roles.add(written.role);
      if (written.scale !== undefined) used.scales.add(written.scale);
    }
    for (const kind of ['roles', 'scales'] as const) {
      for (const name of Object.keys(document[kind] ?? {})) {
        if (!used[kind].has(name)) report(joinPointer('', kind, name), { data: { kind, name }, part: 'key' });
      }
    }
  },
});
