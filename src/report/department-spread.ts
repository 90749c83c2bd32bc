import type { Assessment, Exact } from '../model/assessment.ts';
import { spreadOf } from '../scoring/spread.ts';
import type { Named, Names } from './facts.ts';

/** One department's result in one dimension. */
export interface SpreadCell {
  readonly score: Exact | null;
  /** Number of questions asked; 0 = the dimension is not asked of this department. */
  readonly asked: number;
  /** Number of answers that the score rests on. */
  readonly answered: number;
}

/** A dimension over the departments that have a score. */
interface SpreadDimension extends Named {
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
  /** highest − lowest. */
  readonly range: Exact | null;
}

/** Departments side by side, in the workspace's order: this is no ranking. */
export interface Spread {
  /** Dimensions that at least one department is asked about. */
  readonly dimensions: readonly SpreadDimension[];
  /** One row per department, one cell per dimension. */
  readonly rows: readonly (Named & { readonly cells: readonly SpreadCell[] })[];
}

/** Returns the departments side by side; null when fewer than two are asked anything. */
export function departmentSpread(departments: readonly Assessment[], names: Names): Spread | null {
  const asked = departments.filter(({ total }) => total.counts.asked > 0);
  if (asked.length < 2) return null;
  const dimensions = spreadOf(asked).dimensions.filter((spread) => spread.departments.some((one) => one.asked > 0));
  return {
    dimensions: dimensions.map(({ id, lowest, highest, range }) => ({
      ...names.dimension(id),
      lowest,
      highest,
      range,
    })),
    rows: asked.map(({ subject }, index) => ({
      ...names.subject(subject),
      cells: dimensions.map((spread) => cellOf(spread.departments[index])),
    })),
  };
}

function cellOf(result: SpreadCell | undefined): SpreadCell {
  return { score: result?.score ?? null, asked: result?.asked ?? 0, answered: result?.answered ?? 0 };
}
