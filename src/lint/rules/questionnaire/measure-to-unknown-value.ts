import { joinPointer } from '../../../source/pointer.ts';
import { checkStep } from '../../possible-step.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A measure leads to a value that the question cannot have. */
export const measureToUnknownValue = defineRule({
  id: 'measure-to-unknown-value',
  severity: 'error',
  check({ questions }, report) {
    for (const { written, question, pointer } of questions) {
      for (const [index, { to }] of (written.measures ?? []).entries()) {
        const { isPossible, suggestions } = checkStep(question, to);
        if (isPossible) continue;
        const data = { question: written.id, value: String(to) };
        report(joinPointer(pointer, 'measures', index, 'to'), { data, suggestions });
      }
    }
  },
});
