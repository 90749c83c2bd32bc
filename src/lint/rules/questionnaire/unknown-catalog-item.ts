import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule, type QuestionnaireSubject } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A question refers to an outside document, or a part of it, that no catalog lists. */
export const unknownCatalogItem = defineRule({
  id: 'unknown-catalog-item',
  severity: 'error',
  check({ questionnaire, questions }, report) {
    for (const { written, pointer } of questions) {
      for (const [catalog, items] of Object.entries(written.references ?? {})) {
        checkReference(catalog, items, joinPointer(pointer, 'references', catalog), questionnaire.catalogs, report);
      }
    }
  },
});

function checkReference(
  catalog: string,
  items: readonly string[],
  pointer: string,
  catalogs: QuestionnaireSubject['questionnaire']['catalogs'],
  report: Report,
): void {
  const known = catalogs.get(catalog)?.items;
  if (known === undefined) {
    const suggestions = nearest(catalog, [...catalogs.keys()]);
    report(pointer, { messageId: 'unknown-catalog', data: { catalog }, part: 'key', suggestions });
    return;
  }
  for (const [index, item] of items.entries()) {
    if (known.has(item)) continue;
    report(joinPointer(pointer, index), { data: { catalog, item }, suggestions: nearest(item, [...known.keys()]) });
  }
}
