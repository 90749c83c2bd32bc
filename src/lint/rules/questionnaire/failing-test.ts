import { compileConditions } from '../../../expression/compile.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { runTest } from '../../run-test.ts';

/** One of the questionnaire's own tests does not come out as it says, or cannot be run. */
export const failingTest = defineRule({
  id: 'failing-test',
  severity: 'error',
  isLast: true,
  check({ document, questionnaire }, report) {
    const conditions = compileConditions(questionnaire);
    for (const test of questionnaire.tests) {
      for (const { messageId, data, field, suggestions = [] } of runTest(test, questionnaire, conditions)) {
        const pointer = joinPointer(test.pointer, ...field);
        const isWritten = field[0] !== 'answers' || field[1] === undefined || isKeyOf(document, test.pointer, field[1]);
        const details = { messageId, data: { test: test.name, ...data }, suggestions };
        report(isWritten ? pointer : joinPointer(test.pointer, 'answers'), {
          ...details,
          part: isWritten ? 'value' : 'key',
        });
      }
    }
  },
});

/** An answer may come from a wildcard and has no key of its own then. */
function isKeyOf(document: { tests?: readonly { answers: object }[] }, pointer: string, key: string): boolean {
  const index = Number(pointer.slice(pointer.lastIndexOf('/') + 1));
  return Object.hasOwn(document.tests?.[index]?.answers ?? {}, key);
}
