import type { EffortSize } from '../../model/vocabulary.ts';
import type { Named } from '../facts.ts';
import type { Lift, PortfolioEntry } from './portfolio.ts';
import type { LiftingStep } from './standing.ts';

/**
 * Returns the measures that lead to the next levels: those that lift the most cases by themselves first, then the most entries.
 * Where something outside prevents the next level, nothing leads there at present.
 */
export function liftsOf(entries: readonly PortfolioEntry[]): readonly Lift[] {
  const lifts = new Map<string, Lift>();
  for (const { entry, next, cases } of entries) {
    const steps = next === null || next.isBeyondCeiling ? [] : next.steps;
    for (const step of steps) {
      const key = JSON.stringify([step.question.id, step.text]);
      const lift = lifts.get(key) ?? { ...step, alone: [], aloneCases: 0, together: [] };
      lifts.set(key, steps.length === 1 ? withAlone(lift, entry, cases ?? 0) : withTogether(lift, entry));
    }
  }
  return [...lifts.values()].sort(
    (a, b) => b.aloneCases - a.aloneCases || b.alone.length - a.alone.length || b.together.length - a.together.length,
  );
}

function withAlone(lift: Lift, entry: Named, cases: number): Lift {
  return { ...lift, alone: [...lift.alone, entry], aloneCases: lift.aloneCases + cases };
}

function withTogether(lift: Lift, entry: Named): Lift {
  return { ...lift, together: [...lift.together, entry] };
}

/** Returns how many steps of each size there are, from the largest: `{ l: 1, m: 2 }`. */
export function effortsOf(steps: readonly LiftingStep[]): readonly (readonly [size: EffortSize, steps: number])[] {
  const sizes: readonly EffortSize[] = ['l', 'm', 's'];
  return sizes.flatMap((size) => {
    const count = steps.filter(({ effort }) => effort === size).length;
    return count === 0 ? [] : [[size, count] as const];
  });
}
