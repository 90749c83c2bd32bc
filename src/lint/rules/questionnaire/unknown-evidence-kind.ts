import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A question names a kind of evidence that the questionnaire does not declare. */
export const unknownEvidenceKind = defineRule({
  id: 'unknown-evidence-kind',
  severity: 'error',
  check({ document, questions }, report) {
    const known = Object.keys(document.evidence_kinds ?? {});
    for (const { written, pointer } of questions) {
      for (const [index, kind] of (written.evidence?.kinds ?? []).entries()) {
        if (known.includes(kind)) continue;
        report(joinPointer(pointer, 'evidence', 'kinds', index), { data: { kind }, suggestions: nearest(kind, known) });
      }
    }
  },
});
