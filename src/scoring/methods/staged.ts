import type { StageWorking } from '../../model/explanation.ts';
import type { MethodSettings } from '../../model/questionnaire.ts';
import { fromDecimal, type Rational, ratio, toExactOrNull, ZERO } from '../rational.ts';
import type { Combine, Method, PartValue, PlannedPart } from './method.ts';
import { minimum } from './minimum.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Stage n counts only when the stages 1 to n − 1 hold (rule R3, staged CMMI; attribute ratings of SPICE): the highest stage
 * whose measure is at least `reached` while every stage below it has at least `completed`. In the unit of the stages.
 */
export const stagedMethod: Method = {
  dissolvesGroups: () => true,
  dissolvesDimensions: () => false,
  rangeOf: (parts) => {
    const stages = stagesOf(parts);
    const [lowest = 1, highest = 1] = [stages[0], stages.at(-1)];
    return [ratio(BigInt(lowest - 1), 1n), ratio(BigInt(highest), 1n)];
  },
  prepare: (parts, settings) => reachedStage(parts, settings),
  explain: (parts, settings) => {
    const stages = stagesOf(parts);
    const { highest, measures, broken } = stand(stages, parts, parts, settings);
    const stateOf = (stage: number, share: Rational | null): StageWorking['state'] => {
      if (share === null) return 'not-applicable';
      if (broken !== undefined && stage > broken) return 'above';
      if (stage === highest) return 'reached';
      if (stage === broken) return 'blocks';
      return stage < highest ? 'completed' : 'short';
    };
    return {
      kind: 'stages',
      stages: measures.map(({ stage, share }) => ({
        stage,
        share: toExactOrNull(share),
        state: stateOf(stage, share),
      })),
      reached: highest,
    };
  },
};

/** Returns the share 0..1 that a stage has, 0 while nothing in it is answered; null where nothing in it applies. */
function measureOfStage(
  stage: number,
  parts: readonly PlannedPart[],
  values: readonly PartValue[],
  measure: MethodSettings['stages']['measure'],
): Rational | null {
  const own = parts.flatMap(({ weight, ...part }, index) => {
    const { value = null, isMissing = false } = values[index] ?? {};
    return part.stage === stage && weight !== 0n ? [{ value, isMissing, weight }] : [];
  });
  const share = measure === 'mean' ? weightedMean(own) : minimum(own.map(({ value }) => value));
  if (share !== null) return share;
  return own.some(({ isMissing }) => isMissing) ? ZERO : null;
}

/** Returns the stages that parts name, rising, each once; parts of weight 0 have no say. */
function stagesOf(parts: readonly PlannedPart[]): readonly number[] {
  const named = parts.flatMap(({ stage, weight }) => (stage === undefined || weight === 0n ? [] : [stage]));
  return [...new Set(named)].sort((a, b) => a - b);
}

function reachedStage(parts: readonly PlannedPart[], settings: MethodSettings): Combine {
  const stages = stagesOf(parts);
  const ground = groundOf(stages);
  const width = BigInt((stages.at(-1) ?? 1) - ground);
  return (values) => {
    const isAnswered = values.some(({ value }, index) => value !== null && parts[index]?.weight !== 0n);
    if (!isAnswered || stages.length === 0) return null;
    return ratio(BigInt(stand(stages, parts, values, settings).highest - ground), width);
  };
}

interface Stand {
  /** The stage that is reached; one below the lowest when none is. */
  readonly highest: number;
  /** The first stage that is not completed: nothing above it counts. */
  readonly broken: number | undefined;
  readonly measures: readonly { readonly stage: number; readonly share: Rational | null }[];
}

function stand(
  stages: readonly number[],
  parts: readonly PlannedPart[],
  values: readonly PartValue[],
  { stages: { measure, ...bounds } }: MethodSettings,
): Stand {
  const [reached, completed] = [fromDecimal(bounds.reached), fromDecimal(bounds.completed)];
  const measures = stages.map((stage) => ({ stage, share: measureOfStage(stage, parts, values, measure) }));
  // Where nothing applies nothing is reached, and nothing stands in the way of the stages above.
  const broken = measures.find(({ share }) => share !== null && share.compare(completed) < 0)?.stage;
  const highest = measures.findLast(
    ({ stage, share }) => (broken === undefined || stage <= broken) && share !== null && share.compare(reached) >= 0,
  );
  return { highest: highest?.stage ?? groundOf(stages), broken, measures };
}

function groundOf(stages: readonly number[]): number {
  return (stages[0] ?? 1) - 1;
}
