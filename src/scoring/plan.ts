import { compileConditions } from '../expression/compile.ts';
import { hasConditions } from '../expression/has-conditions.ts';
import type { Conditions } from '../expression/types.ts';
import type { Group, MethodSettings, Question, Questionnaire } from '../model/questionnaire.ts';
import { type PlannedLevel, plannedLevels } from './levels.ts';
import { METHODS } from './methods/index.ts';
import type { Combine, Credit, PlannedPart } from './methods/method.ts';
import { type Normaliser, normaliserOf } from './normalise.ts';
import { fromDecimal, type Rational, toIntegerWeights, ZERO } from './rational.ts';
import { shareOfStep } from './share-of-step.ts';
import { type Unit, unitBetween, unitOf } from './unit.ts';

/** A questionnaire made ready for scoring: every number read once, every condition compiled once. */
export interface ScoringPlan {
  readonly questionnaire: Questionnaire;
  readonly conditions: Conditions | undefined;
  readonly unit: Unit;
  /** From the lowest to the highest, in the unit of `scoring.range`. */
  readonly levels: readonly PlannedLevel[];
  readonly provisionalBelow: Rational;
  readonly dimensions: readonly GroupPlan[];
  readonly total: WholePlan;
  readonly views: readonly ViewPlan[];
}

/** A view: its areas are made of the questions that the dimensions are made of. */
export interface ViewPlan {
  readonly id: string;
  readonly areas: readonly GroupPlan[];
}

/** How parts become one number. */
export interface WholePlan {
  readonly settings: MethodSettings;
  readonly unit: Unit;
  readonly combine: Combine;
  /** The weakest part decides here and everywhere else: what is missing counts no less than its own low end. */
  readonly weakestDecides: boolean;
  /** What the method sees: questions, and groups or dimensions that stand by themselves. */
  readonly parts: readonly PartPlan[];
}

/** A part, and what it is made of. */
export interface PartPlan extends PlannedPart {
  readonly source: QuestionPlan | GroupPlan;
}

/** A dimension or a group in one. */
export interface GroupPlan extends WholePlan {
  readonly group: Group;
  readonly groups: readonly GroupPlan[];
  /** All questions in it, in the order in which they are asked. */
  readonly questions: readonly QuestionPlan[];
}

/** A question; without a normaliser its answers cannot be scored. */
export interface QuestionPlan {
  readonly question: Question;
  readonly normaliser: Normaliser | undefined;
  /** What an answer counts in the method that the question is under; undefined: its share. */
  readonly credit: Credit | undefined;
  /** Share 0..1 of its target, where the questionnaire's rules ask for it. */
  readonly target: Rational | undefined;
  /** Share 0..1 that an unknown answer counts at worst. */
  readonly worst: Rational;
}

/** Returns the plan of a questionnaire, the same one each time: seventeen results of a city need it seventeen times. */
export function planFor(questionnaire: Questionnaire): ScoringPlan {
  const plan = plans.get(questionnaire) ?? makePlan(questionnaire, conditionsOf(questionnaire));
  plans.set(questionnaire, plan);
  return plan;
}

const plans = new WeakMap<Questionnaire, ScoringPlan>();

function conditionsOf(questionnaire: Questionnaire): Conditions | undefined {
  return hasConditions(questionnaire) ? compileConditions(questionnaire) : undefined;
}

/**
 * Returns a new plan, for a questionnaire that is changed to see what the change does; conditions stay out unless they are given.
 */
export function makePlan(questionnaire: Questionnaire, conditions?: Conditions): ScoringPlan {
  const { scoring, levels } = questionnaire;
  const weakestDecides = isMinimumThroughout(questionnaire);
  const dimensions = questionnaire.dimensions.map((dimension) => planGroup(dimension, questionnaire, weakestDecides));
  return {
    questionnaire,
    conditions,
    unit: unitOf(scoring.range),
    levels: plannedLevels(levels),
    provisionalBelow: fromDecimal(scoring.provisionalBelowCoverage),
    dimensions,
    total: { ...planTotal(dimensions, scoring, weakestDecides), unit: unitOf(scoring.range) },
    views: planViews(questionnaire, dimensions, weakestDecides),
  };
}

function planTotal(
  dimensions: readonly GroupPlan[],
  settings: MethodSettings,
  weakestDecides: boolean,
): Omit<WholePlan, 'unit'> {
  const looksThrough = METHODS[settings.method].dissolvesDimensions(settings);
  const parts = dimensions.flatMap((dimension): readonly LoosePart[] => {
    const { weight, hasOwnMethod } = dimension.group;
    const isOpen = looksThrough && !hasOwnMethod && weight !== 0;
    return isOpen ? dimension.parts : [partOfGroup(dimension, weight)];
  });
  return planWhole(settings, parts, weakestDecides);
}

function planViews(
  questionnaire: Questionnaire,
  dimensions: readonly GroupPlan[],
  weakestDecides: boolean,
): readonly ViewPlan[] {
  const parts = new Map(dimensions.flatMap(questionParts).map((part) => [part.source.question.id, part]));
  return questionnaire.views.map(({ id, areas }) => ({
    id,
    areas: areas.map((area) => {
      const own = area.questions.flatMap((question) => parts.get(question.id) ?? []);
      // By another method, what is not known may be anything in this area; the other numbers stay as they are.
      const whole = planWhole(area.settings, own, weakestDecides && area.settings.method === 'minimum');
      const questions = own.map(({ source }) => source);
      return { ...whole, unit: unitOfGroup(area, whole.parts, questionnaire), group: area, groups: [], questions };
    }),
  }));
}

/** Every question in it as a part by itself, in the stage of the groups around it where it names none. */
function questionParts({ group, groups, questions }: GroupPlan): readonly QuestionPart[] {
  const inGroups = groups.flatMap(questionParts);
  const nested = new Set(inGroups.map(({ source }) => source));
  const direct = questions.filter((question) => !nested.has(question)).map(partOfQuestion);
  return [...direct, ...inGroups].map((part) => ({ ...part, stage: part.stage ?? group.stage }));
}

function planGroup(group: Group, questionnaire: Questionnaire, weakestDecides: boolean): GroupPlan {
  const groups = group.groups.map((inner) => planGroup(inner, questionnaire, weakestDecides));
  const inGroups = new Set(group.groups.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const direct = group.questions
    .filter(({ id }) => !inGroups.has(id))
    .map((question) => planQuestion(question, group.settings, questionnaire, weakestDecides));
  const dissolves = METHODS[group.settings.method].dissolvesGroups(group.settings);
  const parts = [
    ...direct.map(partOfQuestion),
    ...groups.flatMap((inner): readonly LoosePart[] =>
      dissolves && !inner.group.hasOwnMethod ? inner.parts : [partOfGroup(inner, inner.group.weight)],
    ),
  ].map((part) => ({ ...part, stage: part.stage ?? group.stage }));
  const whole = planWhole(group.settings, parts, weakestDecides);
  return {
    ...whole,
    unit: unitOfGroup(group, whole.parts, questionnaire),
    group,
    groups,
    questions: [...direct, ...groups.flatMap(({ questions }) => questions)],
  };
}

function unitOfGroup({ range, settings }: Group, parts: readonly PlannedPart[], { scoring }: Questionnaire): Unit {
  if (range !== undefined) return unitOf(range);
  const own = METHODS[settings.method].rangeOf?.(parts);
  return own === undefined ? unitOf(scoring.range) : unitBetween(...own);
}

function planQuestion(
  question: Question,
  settings: MethodSettings,
  { scoring }: Questionnaire,
  weakestDecides: boolean,
): QuestionPlan {
  const normaliser = normaliserOf(question);
  const needsTarget = settings.method === 'capped' || scoring.policies.notApplicable === 'target';
  const target = needsTarget && question.target ? shareOfStep(question, question.target.value) : undefined;
  const worst = weakestDecides ? (normaliser?.lowest ?? ZERO) : ZERO;
  return { question, normaliser, target, worst, credit: METHODS[settings.method].creditOf?.(settings, target) };
}

/**
 * Whether the weakest part decides from the questions up to the total. Only then can an unknown count what its worst answer is
 * worth without lifting `low` above the score: the minimum over more parts is never larger. Views have no say: they change no other number.
 */
function isMinimumThroughout({ scoring, dimensions }: Questionnaire): boolean {
  const isMinimum = ({ settings, groups }: Group): boolean => settings.method === 'minimum' && groups.every(isMinimum);
  return scoring.method === 'minimum' && dimensions.every(isMinimum);
}

/** A part before its weight is brought into proportion to the others. */
type LoosePart = Omit<PartPlan, 'weight'>;

type QuestionPart = LoosePart & { readonly source: QuestionPlan };

function partOfQuestion(plan: QuestionPlan): QuestionPart {
  const { question, normaliser } = plan;
  return {
    source: plan,
    declaredWeight: normaliser === undefined ? 0 : question.weight,
    points: normaliser?.points ?? NO_POINTS,
    stage: question.stage,
  };
}

function partOfGroup(plan: GroupPlan, declaredWeight: number): LoosePart {
  return { source: plan, declaredWeight, points: plan.unit.range, stage: plan.group.stage };
}

const NO_POINTS = [fromDecimal(0), fromDecimal(1)] as const;

function planWhole(
  settings: MethodSettings,
  loose: readonly LoosePart[],
  weakestDecides: boolean,
): Omit<WholePlan, 'unit'> {
  const weights = toIntegerWeights(loose.map(({ declaredWeight }) => declaredWeight));
  const parts = loose.map((part, index) => ({ ...part, weight: weights[index] ?? 0n }));
  return { settings, parts, weakestDecides, combine: METHODS[settings.method].prepare(parts, settings) };
}
