import { joinPointer } from '../../../source/pointer.ts';
import { defineRule, type QuestionnaireSubject } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A scale, a role or an area of a view is declared and never used. */
export const unusedDeclaration = defineRule({
  id: 'unused-declaration',
  severity: 'warning',
  check({ document, questionnaire, questions }, report) {
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
    reportEmptyAreas(questionnaire, report);
  },
});

function reportEmptyAreas({ views }: QuestionnaireSubject['questionnaire'], report: Report): void {
  for (const { id, pointer, questions } of views.flatMap(({ areas }) => areas)) {
    if (questions.length === 0) report(joinPointer(pointer, 'id'), { data: { kind: 'views', name: id } });
  }
}
