import { ONE, type Rational, ratio, ZERO } from '../rational.ts';
import type { Method } from './method.ts';
import { explainMean, meanOf } from './weighted-mean.ts';

const HALF = ratio(1n, 2n);

/**
 * The share of yes among everything that applies (rule R4, checklists). A full yes counts 1; a partial one counts a half with
 * `half_credit`, else nothing. Pooled over all questions, or each group and dimension first.
 */
export const shareMethod: Method = {
  dissolvesGroups: ({ pooled }) => pooled,
  dissolvesDimensions: ({ pooled }) => pooled,
  creditOf: ({ halfCredit }) => {
    const partial = halfCredit ? HALF : ZERO;
    return (share) => creditFor(share, partial);
  },
  prepare: meanOf,
  explain: explainMean,
};

function creditFor(share: Rational, partial: Rational): Rational {
  if (share.compare(ONE) >= 0) return ONE;
  return share.compare(ZERO) > 0 ? partial : ZERO;
}
