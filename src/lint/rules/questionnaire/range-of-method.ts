import { METHODS } from '../../../scoring/methods/index.ts';
import { type Rational, toExact } from '../../../scoring/rational.ts';
import { unitOf } from '../../../scoring/unit.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import { partsWithoutStage, type ScoredWhole, scoredWholes } from '../../scored-wholes.ts';

/** A dimension or group declares another range than its points or stages give. (The total is rescaled to `scoring.range`.) */
export const rangeOfMethod = defineRule({
  id: 'range-of-method',
  severity: 'error',
  isLast: true,
  check({ questionnaire }, report) {
    for (const whole of scoredWholes(questionnaire)) {
      const { range, pointer, settings } = whole.group ?? {};
      const own = rangeOf(whole);
      if (range === undefined || pointer === undefined || own === undefined) continue;
      if (unitOf(range).range.every((end, index) => own[index]?.equals(end))) continue;
      const [lowest, highest] = own.map((end) => toExact(end).value);
      const data = {
        method: String(settings?.method),
        declared: `[${range.join(', ')}]`,
        own: `[${lowest}, ${highest}]`,
      };
      report(joinPointer(pointer, 'range'), { data });
    }
  },
});

/** Returns what the parts give at least and at most, where the method and the stages of all parts say it. */
function rangeOf({ plan }: ScoredWhole): readonly [Rational, Rational] | undefined {
  const { method } = plan.settings;
  if (method === 'staged' && partsWithoutStage(plan).length > 0) return undefined;
  return METHODS[method].rangeOf?.(plan.parts);
}
