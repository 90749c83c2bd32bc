import type { ResultNode, ShareCounts, TotalNode } from '../model/assessment.ts';
import type { Group, MethodSettings } from '../model/questionnaire.ts';
import { makePlan, type ScoringPlan } from './plan.ts';

/**
 * Returns a result in which every share of yes (rule R4) is also counted the other way: a partial yes for nothing, and for a half.
 * `totalUnder` scores the same answers under a plan; nothing is scored again where nothing is a share.
 */
export function withShareCounts(
  plan: ScoringPlan,
  total: TotalNode,
  totalUnder: (plan: ScoringPlan) => TotalNode,
): TotalNode {
  const plans = sharePlans(plan);
  if (plans === undefined) return total;
  const counted = (other: ScoringPlan) => (other === plan ? total : totalUnder(other));
  const [strict, half] = [counted(plans.strict), counted(plans.half)];
  return {
    ...total,
    shareCounts: countsOf(total, strict, half),
    dimensions: total.dimensions.map((dimension, index) => ({
      ...dimension,
      shareCounts: countsOf(dimension, strict.dimensions[index], half.dimensions[index]),
    })),
  };
}

function countsOf(
  { method }: ResultNode,
  strict: ResultNode | undefined,
  half: ResultNode | undefined,
): ShareCounts | null {
  if (method !== 'share') return null;
  return { strict: strict?.scores.score ?? null, half: half?.scores.score ?? null };
}

/** The plan as it would be if every share were counted one way; the plan itself where that is so anyway. */
interface SharePlans {
  readonly strict: ScoringPlan;
  readonly half: ScoringPlan;
}

const known = new WeakMap<ScoringPlan, SharePlans>();

function sharePlans(plan: ScoringPlan): SharePlans | undefined {
  const ready = known.get(plan);
  if (ready !== undefined) return ready;
  const { scoring, dimensions } = plan.questionnaire;
  const credits = new Set([scoring, ...dimensions.flatMap(settingsIn)].flatMap(creditOf));
  if (credits.size === 0) return undefined;
  const counted = (halfCredit: boolean) => (credits.has(!halfCredit) ? planWith(plan, halfCredit) : plan);
  const plans = { strict: counted(false), half: counted(true) };
  known.set(plan, plans);
  return plans;
}

function settingsIn({ settings, groups }: Group): readonly MethodSettings[] {
  return [settings, ...groups.flatMap(settingsIn)];
}

function creditOf({ method, halfCredit }: MethodSettings): readonly boolean[] {
  return method === 'share' ? [halfCredit] : [];
}

function planWith({ questionnaire, conditions }: ScoringPlan, halfCredit: boolean): ScoringPlan {
  const change = <T extends Group>(group: T): T => ({
    ...group,
    settings: { ...group.settings, halfCredit },
    groups: group.groups.map(change),
  });
  const { scoring, dimensions } = questionnaire;
  return makePlan(
    { ...questionnaire, scoring: { ...scoring, halfCredit }, dimensions: dimensions.map(change) },
    conditions,
  );
}
