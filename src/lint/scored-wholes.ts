import type { Questionnaire } from '../model/questionnaire.ts';
import { METHODS } from '../scoring/methods/index.ts';
import { type GroupPlan, type PartPlan, planFor, type WholePlan } from '../scoring/plan.ts';

/** Something that becomes one number of its parts, and where it stands. */
export interface ScoredWhole {
  readonly plan: WholePlan;
  /** Undefined for the total. */
  readonly group: GroupPlan['group'] | undefined;
  /** It is only a heading: what is around it sees its parts one by one. */
  readonly isHeading: boolean;
}

/** Returns the total, and all dimensions and groups, as they are scored. The questionnaire has no errors. */
export function scoredWholes(questionnaire: Questionnaire): readonly ScoredWhole[] {
  const { total, dimensions } = planFor(questionnaire);
  return [
    { plan: total, group: undefined, isHeading: false },
    ...dimensions.flatMap((plan) => withGroups(plan, false)),
  ];
}

function withGroups(plan: GroupPlan, isHeading: boolean): readonly ScoredWhole[] {
  const seesThrough = METHODS[plan.settings.method].dissolvesGroups(plan.settings);
  const inner = plan.groups.flatMap((group) => withGroups(group, seesThrough && !group.group.hasOwnMethod));
  return [{ plan, group: plan.group, isHeading }, ...inner];
}

/** Returns the parts that count but belong to no stage. */
export function partsWithoutStage({ parts }: WholePlan): readonly PartPlan[] {
  return parts.filter(({ stage, weight }) => stage === undefined && weight !== 0n);
}
