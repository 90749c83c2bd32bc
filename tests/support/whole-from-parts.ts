import { Fraction } from 'fraction.js';
import type { Exact } from '../../src/model/exact.ts';
import type { ExplainedNode, ExplainedPart, ExplainedWhole, Working } from '../../src/model/explanation.ts';

/** Every total, dimension and group of an explanation. */
export function wholesIn(node: ExplainedNode): readonly ExplainedWhole[] {
  return node.kind === 'question' ? [] : [node, ...node.inside.flatMap(wholesIn)];
}

/**
 * Returns the score before gates that the printed parts give, computed from what is printed alone and by other code than ours;
 * null where they give none.
 */
export function wholeFromParts({ parts, range: [lowest, highest], working }: ExplainedWhole): string | null {
  const [low, high] = [new Fraction(String(lowest)), new Fraction(String(highest))];
  const counting = parts.filter(({ weight, value }) => weight.value !== 0 && value !== null);
  if (counting.length === 0) return null;
  const inUnit = (share: Fraction) => share.mul(high.sub(low)).add(low).toFraction();
  switch (working.kind) {
    case 'minimum':
      return least(counting).toFraction();
    case 'sum':
      return inUnit(shareOfPoints(working));
    case 'stages':
      return inUnit(shareOfStages(working));
    case 'mean':
      return mean(counting).toFraction();
  }
}

type WorkingOf<Kind extends Working['kind']> = Extract<Working, { readonly kind: Kind }>;

function least(parts: readonly ExplainedPart[]): Fraction {
  return parts.map(({ value }) => fractionOf(value)).reduce((a, b) => (a.compare(b) < 0 ? a : b));
}

function mean(parts: readonly ExplainedPart[]): Fraction {
  const sum = parts.reduce((total, { product }) => total.add(fractionOf(product)), new Fraction(0));
  return sum.div(parts.reduce((total, { weight }) => total.add(fractionOf(weight)), new Fraction(0)));
}

function shareOfPoints({ points, range: [lowest, highest] }: WorkingOf<'sum'>): Fraction {
  const share = fractionOf(points)
    .sub(fractionOf(lowest))
    .div(fractionOf(highest).sub(fractionOf(lowest)));
  return share.compare(0) < 0 ? new Fraction(0) : share.compare(1) > 0 ? new Fraction(1) : share;
}

function shareOfStages({ stages, reached }: WorkingOf<'stages'>): Fraction {
  const numbers = stages.map(({ stage }) => stage);
  const ground = Math.min(...numbers) - 1;
  return new Fraction(reached - ground).div(Math.max(...numbers) - ground);
}

function fractionOf(exact: Exact | null): Fraction {
  if (exact === null) throw new Error('no number');
  return new Fraction(exact.fraction);
}
