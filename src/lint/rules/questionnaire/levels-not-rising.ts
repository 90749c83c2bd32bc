import type { QuestionnaireDocument } from '../../../model/documents/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** Levels do not cover the range from its bottom upwards without a gap or overlap. */
export const levelsNotRising = defineRule({
  id: 'levels-not-rising',
  severity: 'error',
  check({ document, questionnaire }, report) {
    const { range } = questionnaire.scoring;
    const bounds = boundsOf(document);
    for (const [index, bound] of bounds.entries()) checkBound(bound, bounds[index - 1], range, report);
    checkUnbounded(document, bounds, range, report);
  },
});

interface Bound {
  readonly id: number;
  readonly from: number;
  readonly index: number;
}

function boundsOf({ levels }: QuestionnaireDocument): readonly Bound[] {
  return levels.flatMap(({ id, from }, index) => (from === undefined ? [] : [{ id, from, index }]));
}

function checkBound(
  { id, from, index }: Bound,
  below: Bound | undefined,
  [lowest, highest]: readonly [number, number],
  report: Report,
): void {
  const pointer = pointerTo(index);
  const data = { id, from, lowest, highest };
  if (below === undefined) {
    if (from !== lowest) report(pointer, { messageId: 'level-not-at-bottom', data, suggestions: [String(lowest)] });
  } else if (from <= below.from) {
    const related = [{ messageId: 'related-lower-level', pointer: pointerTo(below.index) }];
    report(pointer, { data: { ...data, before: below.from }, related });
  } else if (from > highest) report(pointer, { messageId: 'level-outside-range', data });
}

/** Only gates lead to a level without a bound; read from below, it stands before those that scores lead to. */
function checkUnbounded(
  { levels }: QuestionnaireDocument,
  bounds: readonly Bound[],
  [lowest]: readonly [number, number],
  report: Report,
): void {
  const [lowestBound] = bounds;
  if (lowestBound === undefined)
    report('/levels', { messageId: 'levels-without-bounds', data: { lowest }, part: 'key' });
  for (const [index, { id, from }] of levels.entries()) {
    if (from !== undefined || lowestBound === undefined || index < lowestBound.index) continue;
    report(joinPointer('/levels', index), { messageId: 'level-without-bound-above', data: { id } });
  }
}

function pointerTo(index: number): string {
  return joinPointer('/levels', index, 'from');
}
