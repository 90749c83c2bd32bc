import type { Assessment } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import { spreadOf } from '../scoring/spread.ts';
import type { Named, Names } from './facts.ts';

/** The result of one department or entry in one dimension. */
export interface SpreadCell {
  readonly score: Exact | null;
  /** Number of questions asked; 0 = the dimension is not asked about it. */
  readonly asked: number;
  /** Number of answers that the score rests on. */
  readonly answered: number;
}

/** A dimension over those that have a score. */
interface SpreadDimension extends Named {
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
  /** highest − lowest. */
  readonly range: Exact | null;
}

/** Departments or entries side by side, in the order of their documents: this is no ranking. */
export interface Spread {
  /** Dimensions that are asked about at least one of them. */
  readonly dimensions: readonly SpreadDimension[];
  /** One row for each that is asked anything, one cell per dimension. */
  readonly rows: readonly (Named & { readonly cells: readonly SpreadCell[] })[];
}

/** Returns profiles of departments or entries side by side. */
export function sideBySide(profiles: readonly Assessment[], names: Names): Spread {
  const asked = profiles.filter(({ total }) => total.counts.asked > 0);
  const dimensions = spreadOf(asked).dimensions.filter((spread) => spread.subjects.some((one) => one.asked > 0));
  return {
    dimensions: dimensions.map(({ id, lowest, highest, range }) => ({
      ...names.dimension(id),
      lowest,
      highest,
      range,
    })),
    rows: asked.map(({ subject }, index) => ({
      ...names.subject(subject),
      cells: dimensions.map((spread) => cellOf(spread.subjects[index])),
    })),
  };
}

function cellOf(result: SpreadCell | undefined): SpreadCell {
  return { score: result?.score ?? null, asked: result?.asked ?? 0, answered: result?.answered ?? 0 };
}
