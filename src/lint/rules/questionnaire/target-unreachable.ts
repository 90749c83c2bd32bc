import { joinPointer } from '../../../source/pointer.ts';
import { checkStep } from '../../possible-step.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A target, or the value from which a duty is met, is a value that the question cannot have. */
export const targetUnreachable = defineRule({
  id: 'target-unreachable',
  severity: 'error',
  check({ questions }, report) {
    for (const { written, question, pointer } of questions) {
      const values = [
        { value: written.target?.value, field: ['target', 'value'] },
        { value: written.legal?.met_from, field: ['legal', 'met_from'] },
      ];
      for (const { value, field } of values) {
        if (value === undefined) continue;
        const { isPossible, suggestions } = checkStep(question, value);
        if (isPossible) continue;
        const data = { question: written.id, value: String(value) };
        report(joinPointer(pointer, ...field), { data, suggestions });
      }
    }
  },
});
