import type { Assessment, ResultNode, ShareCounts } from '../model/assessment.ts';
import type { Group, MethodSettings } from '../model/questionnaire.ts';
import { makePlan, type ScoringPlan } from './plan.ts';

/** What is counted: the total with its dimensions, and the areas of the views. */
export type Counted = Pick<Assessment, 'total' | 'views'>;

/**
 * Returns a result in which every share of yes (rule R4) is also counted the other way: a partial yes for nothing, and for a half.
 * `countUnder` scores the same answers under a plan; nothing is scored again where nothing is a share.
 */
export function withShareCounts(
  plan: ScoringPlan,
  result: Counted,
  countUnder: (plan: ScoringPlan) => Counted,
): Counted {
  const plans = sharePlans(plan);
  if (plans === undefined) return result;
  const counted = (other: ScoringPlan) => (other === plan ? result : countUnder(other));
  const [strict, half] = [counted(plans.strict), counted(plans.half)];
  const beside = <T extends ResultNode>(node: T, nodeOf: (counted: Counted) => ResultNode | undefined): T => ({
    ...node,
    shareCounts: countsOf(node, nodeOf(strict), nodeOf(half)),
  });
  const { total, views } = result;
  return {
    total: {
      ...beside(total, (other) => other.total),
      dimensions: total.dimensions.map((one, index) => beside(one, (other) => other.total.dimensions[index])),
    },
    views: views.map((view, place) => ({
      ...view,
      areas: view.areas.map((one, index) => beside(one, (other) => other.views[place]?.areas[index])),
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
  const { scoring, dimensions, views } = plan.questionnaire;
  const groups = [...dimensions, ...views.flatMap(({ areas }) => areas)];
  const credits = new Set([scoring, ...groups.flatMap(settingsIn)].flatMap(creditOf));
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
  const counted = {
    scoring: { ...questionnaire.scoring, halfCredit },
    dimensions: questionnaire.dimensions.map(change),
    views: questionnaire.views.map((view) => ({ ...view, areas: view.areas.map(change) })),
  };
  return makePlan({ ...questionnaire, ...counted }, conditions);
}
