import { compileConditions } from '../expression/compile.ts';
import { hasConditions } from '../expression/has-conditions.ts';
import type { Conditions } from '../expression/types.ts';
import type { Dimension, Question, Questionnaire } from '../model/questionnaire.ts';
import { METHODS, type Method } from './methods/index.ts';
import { type Normaliser, normaliserOf } from './normalise.ts';
import { fromDecimal, type Rational, toIntegerWeights } from './rational.ts';
import { type Unit, unitOf } from './unit.ts';

/** A questionnaire made ready for scoring: every number read once, every condition compiled once. */
export interface ScoringPlan {
  readonly questionnaire: Questionnaire;
  readonly conditions: Conditions | undefined;
  readonly method: Method;
  readonly unit: Unit;
  /** From the lowest to the highest, in the unit of `scoring.range`. */
  readonly levels: readonly { readonly id: number; readonly from: Rational }[];
  readonly provisionalBelow: Rational;
  readonly dimensions: readonly DimensionPlan[];
}

/** A dimension with its weight among the dimensions. */
export interface DimensionPlan {
  readonly dimension: Dimension;
  readonly weight: bigint;
  readonly questions: readonly QuestionPlan[];
}

/** A question with its weight in the dimension: 0 also when its answers cannot be scored. */
export interface QuestionPlan {
  readonly question: Question;
  readonly weight: bigint;
  readonly normaliser: Normaliser | undefined;
}

/** Returns the plan of a questionnaire, the same one each time: seventeen results of a city need it seventeen times. */
export function planFor(questionnaire: Questionnaire): ScoringPlan {
  const plan = plans.get(questionnaire) ?? makePlan(questionnaire);
  plans.set(questionnaire, plan);
  return plan;
}

const plans = new WeakMap<Questionnaire, ScoringPlan>();

function makePlan(questionnaire: Questionnaire): ScoringPlan {
  const { scoring, levels, dimensions } = questionnaire;
  const weights = toIntegerWeights(dimensions.map(({ weight }) => weight));
  return {
    questionnaire,
    conditions: hasConditions(questionnaire) ? compileConditions(questionnaire) : undefined,
    method: METHODS[scoring.method],
    unit: unitOf(scoring.range),
    levels: levels.map(({ id, from }) => ({ id, from: fromDecimal(from) })),
    provisionalBelow: fromDecimal(scoring.provisionalBelowCoverage),
    dimensions: dimensions.map((dimension, index) => planDimension(dimension, weights[index] ?? 0n)),
  };
}

function planDimension(dimension: Dimension, weight: bigint): DimensionPlan {
  const weights = toIntegerWeights(dimension.questions.map((question) => question.weight));
  return {
    dimension,
    weight,
    questions: dimension.questions.map((question, index) => {
      const normaliser = normaliserOf(question);
      return { question, normaliser, weight: normaliser === undefined ? 0n : (weights[index] ?? 0n) };
    }),
  };
}
