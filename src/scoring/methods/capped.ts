import { smaller } from '../rational.ts';
import type { Method } from './method.ts';
import { explainMean, meanOf } from './weighted-mean.ts';

/**
 * The mean by weight, where no answer counts beyond its question's target: doing more than asked for in one place does not
 * make up for too little in another (cut-back of TISAX). A question without a target counts as it is.
 */
export const cappedMethod: Method = {
  dissolvesGroups: () => true,
  dissolvesDimensions: () => false,
  creditOf: (_, target) => (target === undefined ? undefined : (share) => smaller(share, target)),
  prepare: meanOf,
  explain: explainMean,
};
