import { type GroupPlan, type PartPlan, planFor } from '../../../scoring/plan.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';
import { partsWithoutStage, type ScoredWhole, scoredWholes } from '../../scored-wholes.ts';

/** Under the method `staged`, a part that should count belongs to no stage, or the stages have a gap. */
export const missingStage = defineRule({
  id: 'missing-stage',
  severity: 'error',
  isLast: true,
  check({ questionnaire }, report) {
    for (const whole of scoredWholes(questionnaire)) {
      // The parts of a heading may take their stage from what is around it.
      if (whole.plan.settings.method === 'staged' && !whole.isHeading) checkWhole(whole, report);
    }
    for (const { areas } of planFor(questionnaire).views) for (const area of areas) checkArea(area, report);
  },
});

/** A view may need another method where stages belong to dimensions as a whole. */
function checkArea(area: GroupPlan, report: Report): void {
  if (area.settings.method !== 'staged') return;
  for (const { source } of partsWithoutStage(area)) {
    const id = 'question' in source ? source.question.id : source.group.id;
    report(joinPointer(area.group.pointer, 'id'), { messageId: 'area-without-stage', data: { id } });
  }
}

function checkWhole({ plan, group }: ScoredWhole, report: Report): void {
  const unstaged = partsWithoutStage(plan);
  for (const { source } of unstaged) {
    const { id, pointer } = 'question' in source ? source.question : source.group;
    const messageId = group === undefined ? 'dimension-without-stage' : 'missing-stage';
    report(joinPointer(pointer, 'id'), { messageId, data: { id } });
  }
  const gaps = gapsIn(plan.parts);
  if (unstaged.length > 0 || gaps.length === 0) return;
  const pointer = group === undefined ? '/scoring/method' : joinPointer(group.pointer, 'id');
  report(pointer, { messageId: 'gap-in-stages', severity: 'warning', data: { missing: gaps.join(', ') } });
}

/** Returns the numbers between the lowest and the highest stage that no part belongs to. */
function gapsIn(parts: readonly PartPlan[]): readonly number[] {
  const stages = new Set(parts.flatMap(({ stage, weight }) => (weight === 0n ? [] : (stage ?? []))));
  const [lowest, highest] = [Math.min(...stages), Math.max(...stages)];
  const all = stages.size === 0 ? [] : Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  return all.filter((stage) => !stages.has(stage));
}
