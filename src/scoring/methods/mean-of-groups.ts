import type { Method } from './method.ts';
import { explainMean, meanOf } from './weighted-mean.ts';

/** Each group becomes one value first, whatever its number of questions; then the mean by the weights of the groups. */
export const meanOfGroups: Method = {
  dissolvesGroups: () => false,
  dissolvesDimensions: () => false,
  prepare: meanOf,
  explain: explainMean,
};
