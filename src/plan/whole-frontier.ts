import type { AppliedGate, DimensionNode, QuestionNode, TotalNode } from '../model/assessment.ts';
import { levelHolds } from '../scoring/gates.ts';
import { rankOf } from '../scoring/levels.ts';
import { stagesOf } from '../scoring/methods/staged.ts';
import type { GroupPlan, PartPlan, QuestionPlan, ScoringPlan, WholePlan } from '../scoring/plan.ts';
import { fromDecimal, larger, ONE, type Rational, ratio, smaller, ZERO } from '../scoring/rational.ts';
import { type FrontierContext, meanFrontier, questionFrontier } from './answer-frontier.ts';
import {
  addUp,
  type Frontier,
  fixed,
  frontierOf,
  mapValues,
  type Point,
  reachAll,
  together,
  weakest,
} from './frontier.ts';

/**
 * Every way to a better total as one frontier: shares 0..1, caps applied; with a `level`, only those on which no gate holds the
 * total below it. undefined without a score, empty when a gate holds because an answer is missing.
 */
export function totalFrontier(
  plan: ScoringPlan,
  total: TotalNode,
  most: number,
  level?: { readonly id: number },
): Frontier | undefined {
  const rank = level === undefined ? 0 : rankOf(plan.levels, level.id);
  const holding = total.gates.filter((gate) => levelHolds([gate]).some((id) => rankOf(plan.levels, id) < rank));
  // What is not known cannot be bettered: it has to be found out first.
  if (holding.some(({ certainty }) => certainty === 'missing')) return [];
  const held = new Set(holding.map(({ questionId }) => questionId));
  const ways = underGates(total.gates, plan, held, (lifted) => {
    const context: FrontierContext = { plan, most, lifted, rank };
    const known: Known = new Map();
    for (const [index, dimension] of plan.dimensions.entries()) {
      const node = total.dimensions[index];
      if (node !== undefined) known.set(dimension, dimensionWays(dimension, node, context, known));
    }
    return wholeWays(plan.total, known, most);
  });
  return ways.frontier;
}

/** The ways to a better question, group or dimension. */
interface Ways {
  /** undefined without a score. */
  readonly frontier: Frontier | undefined;
  /** Without a score although it is asked and applies. */
  readonly isMissing: boolean;
  /** What lifting a gate costs where the answer has no say in the number; undefined when it cannot be lifted. */
  readonly toll: Toll | undefined;
}

type Toll = Pick<Point, 'effort' | 'choice'>;

type Known = Map<QuestionPlan | GroupPlan, Ways>;

const FREE: Toll = { effort: 0, choice: undefined };

function dimensionWays(plan: GroupPlan, node: DimensionNode, context: FrontierContext, known: Known): Ways {
  const questions = new Map(node.questions.map((question) => [question.id, question]));
  return underGates(node.gates, context.plan, context.lifted, (lifted) =>
    groupWays(plan, questions, { ...context, lifted }, known),
  );
}

/** Fills in the ways of everything in a group, and returns its own. */
function groupWays(
  plan: GroupPlan,
  questions: ReadonlyMap<string, QuestionNode>,
  context: FrontierContext,
  known: Known,
): Ways {
  const inGroups = new Set(plan.groups.flatMap((group) => group.questions));
  for (const question of plan.questions) {
    const node = questions.get(question.question.id);
    if (node !== undefined && !inGroups.has(question)) known.set(question, questionWays(question, node, context));
  }
  for (const group of plan.groups) known.set(group, groupWays(group, questions, context, known));
  return wholeWays(plan, known, context.most);
}

function questionWays(question: QuestionPlan, node: QuestionNode, context: FrontierContext): Ways {
  const frontier = questionFrontier(question, node, context);
  // An answer that is not scored has no measures that could lift its gate.
  const isStuck = frontier === undefined && context.lifted.has(node.id);
  return { frontier, isMissing: frontier === undefined && node.scores.low !== null, toll: isStuck ? undefined : FREE };
}

/**
 * Gates hold a result at their cap until the answers that met them are better. Each set of gates that is worth lifting is tried: all
 * below a cap, for there is no use in lifting one and leaving a lower one.
 */
function underGates(
  gates: readonly AppliedGate[],
  { unit }: ScoringPlan,
  lifted: ReadonlySet<string>,
  waysWith: (lifted: ReadonlySet<string>) => Ways,
): Ways {
  const capping = gates.flatMap(({ questionId, effect, certainty, cap }) =>
    effect === 'caps' && certainty === 'certain' && cap !== null ? [{ questionId, cap }] : [],
  );
  const caps = [...new Set(capping.map(({ cap }) => cap))].sort((a, b) => a - b);
  const variants = [...caps, undefined].map((cap) => {
    const below = capping.filter((gate) => cap === undefined || gate.cap < cap).map(({ questionId }) => questionId);
    const ways = waysWith(new Set([...lifted, ...below]));
    if (ways.frontier === undefined || cap === undefined) return ways;
    const held = larger(ZERO, unit.toShare(fromDecimal(cap)));
    return { ...ways, frontier: mapValues(ways.frontier, (value) => smaller(value, held)) };
  });
  const [first] = variants;
  if (first === undefined || first.frontier === undefined)
    return first ?? { frontier: undefined, isMissing: false, toll: FREE };
  return { ...first, frontier: frontierOf(variants.flatMap(({ frontier }) => frontier ?? [])) };
}

interface FoundPart extends PartPlan, Ways {}

function wholeWays({ parts, settings }: WholePlan, known: Known, most: number): Ways {
  const found = parts.map((part): FoundPart => ({ ...part, ...(known.get(part.source) ?? NO_WAYS) }));
  const toll = tollOf(found);
  const frontier = wholeFrontier(found, settings, most);
  if (frontier === undefined)
    return { frontier, isMissing: found.some(({ isMissing, weight }) => isMissing && weight !== 0n), toll };
  const paid = toll === undefined ? [] : addToll(frontier, toll, most);
  return { frontier: paid, isMissing: false, toll: FREE };
}

const NO_WAYS: Ways = { frontier: undefined, isMissing: false, toll: FREE };

/** What has to be paid for parts that have no say: for those of weight 0 their cheapest way that is allowed. */
function tollOf(parts: readonly FoundPart[]): Toll | undefined {
  return parts.reduce<Toll | undefined>((sum, { toll, frontier, weight }) => {
    const own = frontier !== undefined && weight === 0n ? frontier[0] : toll;
    if (sum === undefined || own === undefined) return undefined;
    return { effort: sum.effort + own.effort, choice: together(sum.choice, own.choice) };
  }, FREE);
}

function addToll(frontier: Frontier, toll: Toll, most: number): Frontier {
  return frontier
    .map(({ effort, value, choice }) => ({
      effort: effort + toll.effort,
      value,
      choice: together(toll.choice, choice),
    }))
    .filter(({ effort }) => effort <= most);
}

function wholeFrontier(
  parts: readonly FoundPart[],
  settings: WholePlan['settings'],
  most: number,
): Frontier | undefined {
  const counting = parts.flatMap(({ frontier, weight, declaredWeight }) =>
    frontier === undefined || weight === 0n ? [] : [{ frontier, weight: fromDecimal(declaredWeight) }],
  );
  if (counting.length === 0) return undefined;
  switch (settings.method) {
    case 'minimum':
      return weakest(
        counting.map(({ frontier }) => frontier),
        most,
      );
    case 'sum':
      return sumFrontier(
        parts.filter(({ weight }) => weight !== 0n),
        most,
      );
    case 'staged':
      return stagedFrontier(parts, settings, most);
    default:
      return meanFrontier(counting, most);
  }
}

/** Points above the lowest sum, over the whole range. What is missing stays at its lowest, what does not apply adds nothing. */
function sumFrontier(parts: readonly FoundPart[], most: number): Frontier {
  const worth = parts.map(({ points: [lowest, highest], declaredWeight, frontier, isMissing }) => ({
    weight: highest.sub(lowest).mul(fromDecimal(declaredWeight)),
    absent: frontier === undefined && !isMissing ? lowest.mul(fromDecimal(-declaredWeight)) : ZERO,
    frontier,
  }));
  const range = worth.reduce((sum, { weight }) => sum.add(weight), ZERO);
  const absent = worth.reduce((sum, one) => sum.add(one.absent), ZERO);
  const sums = addUp(
    worth.flatMap(({ frontier, weight }) => (frontier === undefined ? [] : [{ frontier, weight }])),
    most,
  );
  return mapValues(sums, (sum) => larger(ZERO, smaller(ONE, sum.add(absent).div(range))));
}

/** To stand on a stage, those below it must be completed and itself reached; each stage has its own ways. */
function stagedFrontier(
  parts: readonly FoundPart[],
  settings: WholePlan['settings'],
  most: number,
): Frontier | undefined {
  const stages = stagesOf(parts);
  if (stages.length === 0) return undefined;
  const [ground, top] = [(stages[0] ?? 1) - 1, stages.at(-1) ?? 1];
  const [reached, completed] = [fromDecimal(settings.stages.reached), fromDecimal(settings.stages.completed)];
  const ways = stages.flatMap((stage) => {
    const own = parts.filter((part) => part.stage === stage && part.weight !== 0n);
    const known = own.flatMap(({ frontier, declaredWeight }) =>
      frontier === undefined ? [] : [{ frontier, weight: fromDecimal(declaredWeight) }],
    );
    const frontier =
      settings.stages.measure === 'mean'
        ? meanFrontier(known, most)
        : weakest(
            known.map((one) => one.frontier),
            most,
          );
    if (frontier !== undefined && known.length > 0) return [{ stage, frontier }];
    // Nothing is known of it: it stands in the way until somebody answers.
    return own.some(({ isMissing }) => isMissing) ? [{ stage, frontier: fixed(ZERO) }] : [];
  });
  // What stands above still has to be paid for where its gate is lifted.
  const standing = (index: number, share: Rational) =>
    reachAll(
      ways.map(({ frontier }, other) => ({
        frontier,
        value: other < index ? completed : other === index ? reached : ZERO,
      })),
      share,
    );
  const points = [
    standing(-1, ZERO),
    ...ways.map(({ stage }, index) => standing(index, shareOfStage(stage, ground, top))),
  ].filter((point) => point !== undefined);
  return frontierOf(points.filter(({ effort }) => effort <= most));
}

function shareOfStage(stage: number, ground: number, top: number): Rational {
  return ratio(BigInt(stage - ground), BigInt(top - ground));
}
