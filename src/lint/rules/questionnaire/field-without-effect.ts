import type { Scoring } from '../../../model/documents/questionnaire.ts';
import type { MethodName, MethodSettings } from '../../../model/questionnaire.ts';
import { registersAskedBy } from '../../../model/subject.ts';
import { METHOD_OF_SETTING } from '../../../questionnaire/resolve-group.ts';
import { METHODS } from '../../../scoring/methods/index.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { defineRule, type PlacedGroup } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A setting, stage or weight changes nothing, because no method around or below listens to it. */
export const fieldWithoutEffect = defineRule({
  id: 'field-without-effect',
  severity: 'warning',
  check({ document, questionnaire, groups, questions }, report) {
    const methodsOf = (within: readonly PlacedGroup[]) => within.map(({ group }) => group.settings.method);
    const ofViews = questionnaire.views.flatMap(({ areas }) => areas.map(({ settings }) => settings.method));
    checkSettings(
      document.scoring,
      '/scoring',
      [questionnaire.scoring.method, ...methodsOf(groups), ...ofViews],
      report,
    );
    if (document.scoring.entries !== undefined && registersAskedBy(questionnaire.roles).length === 0)
      report('/scoring/entries', { messageId: 'entries-without-effect', part: 'key' });
    for (const placed of groups) {
      const { written, pointer, group, around } = placed;
      const below = groups.filter((other) => other.pointer.startsWith(`${pointer}/`));
      checkSettings(written, pointer, methodsOf([placed, ...below]), report);
      checkStage(written.stage, pointer, [group.settings.method, around.method, ...ofViews], report);
      if (isHeading(placed)) checkHeading(placed, report);
      else checkWeight(written.weight, pointer, around, report);
    }
    for (const { written, pointer, around } of questions) {
      checkStage(written.stage, pointer, [around.method, ...ofViews], report);
      // In a view it may weigh, whatever the method of its dimension does with it.
      if (ofViews.every((method) => method === 'minimum')) checkWeight(written.weight, pointer, around, report);
    }
  },
});

type Settings = Partial<Pick<Scoring, keyof typeof METHOD_OF_SETTING>>;

function checkSettings(written: Settings, pointer: string, methods: readonly MethodName[], report: Report): void {
  for (const field of Object.keys(METHOD_OF_SETTING) as (keyof Settings)[]) {
    const method = METHOD_OF_SETTING[field];
    if (written[field] === undefined || methods.includes(method)) continue;
    report(joinPointer(pointer, field), { data: { field, method }, part: 'key' });
  }
}

function checkStage(stage: number | undefined, pointer: string, methods: readonly MethodName[], report: Report): void {
  if (stage === undefined || methods.includes('staged')) return;
  report(joinPointer(pointer, 'stage'), { data: { field: 'stage', method: 'staged' }, part: 'key' });
}

/** What is around it sees its parts one by one. */
function isHeading({ group, isDimension, around }: PlacedGroup): boolean {
  const method = METHODS[around.method];
  const seesThrough = isDimension ? method.dissolvesDimensions(around) : method.dissolvesGroups(around);
  return seesThrough && !group.hasOwnMethod;
}

function checkHeading({ written, pointer, isDimension, around }: PlacedGroup, report: Report): void {
  const { id, weight } = written;
  // 0 takes a dimension out of the total, also where all questions count together.
  if (weight === undefined || weight === 1 || (isDimension && weight === 0)) return;
  report(joinPointer(pointer, 'weight'), { messageId: 'weight-of-heading', data: { id, method: around.method } });
}

function checkWeight(weight: number | undefined, pointer: string, around: MethodSettings, report: Report): void {
  const setting = weakestDecidesBy(around);
  if (weight === undefined || weight === 0 || weight === 1 || setting === undefined) return;
  report(joinPointer(pointer, 'weight'), { messageId: 'weight-without-effect', data: { weight, setting } });
}

/** Returns the setting by which the weakest part decides, whatever it weighs. */
function weakestDecidesBy({ method, stages }: MethodSettings): string | undefined {
  if (method === 'minimum') return 'method: minimum';
  return method === 'staged' && stages.measure === 'minimum' ? 'measure: minimum' : undefined;
}
