import { checkConditions } from '../../../expression/check-conditions.ts';
import type { ConditionProblem } from '../../../expression/problem.ts';
import type { SourceRange } from '../../../model/finding.ts';
import type { Source } from '../../../model/source.ts';
import { sliceRange } from '../../../source/lines.ts';
import { joinPointer, valueAt } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';

/** A condition (relevant, constraint, gate) cannot be evaluated, or comes out the same whatever is answered. */
export const faultyCondition = defineRule({
  id: 'faulty-condition',
  severity: 'error',
  check({ source, questionnaire }, report) {
    for (const problem of checkConditions(questionnaire)) {
      const { messageId, data, severity, suggestions } = problem;
      const pointer = problem.pointer + problem.field;
      report(pointer, { messageId, data, severity, suggestions, range: rangeOf(problem, pointer, source) });
    }
  },
});

/** The part of the expression that is meant, where the expression stands in the file as it is; else all of it. */
function rangeOf({ offset, length, data }: ConditionProblem, pointer: string, source: Source): SourceRange {
  const written = valueAt(source.value, pointer);
  if (typeof written !== 'string') return source.locate(keyPointer(written, pointer, data['name']), 'key');
  const whole = source.locate(pointer);
  const indent = sliceRange(source.text, whole).indexOf(written);
  if (whole.start.line !== whole.end.line || indent < 0) return whole;
  const { line, column } = whole.start;
  const start = column + indent + offset;
  return { ...whole, start: { line, column: start }, end: { line, column: start + Math.max(1, length) } };
}

/** `relevant` may be a map from question id to values: then the key is meant. */
function keyPointer(written: unknown, pointer: string, name: string | number | undefined): string {
  const below = joinPointer(pointer, String(name));
  return name !== undefined && valueAt(written, joinPointer('', String(name))) !== undefined ? below : pointer;
}
