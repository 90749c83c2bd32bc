import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import type { scoringDe } from '../de/scoring.ts';

/** English sentences on how numbers come about. */
export const scoringEn = {
  'method-weighted_mean': 'Weighted mean of the questions in each dimension, then of the dimensions.',
  'method-mean_of_groups': 'First a score per group, then the weighted mean of the groups, then of the dimensions.',
  'method-minimum':
    'The weakest part decides: the weakest question on the dimension, the weakest dimension on the total.',
  'method-staged': ({ measure, reached, completed }: MessageData): string => {
    const what = measure === 'mean' ? 'the mean of its parts' : 'each of its parts';
    return `A stage is reached when ${what} has at least ${reached}, and every stage below it at least ${completed}.`;
  },
  'method-share': ({ partial, over }: MessageData): string => {
    const partly = partial === 'half' ? 'counts half' : 'does not count';
    const where = over === 'all' ? 'over all questions together' : 'first in each group and dimension, then their mean';
    return `Share of what is fully met, ${where}; what is partly met ${partly}.`;
  },
  'method-sum': 'Sum of points times weight.',
  'method-capped':
    'Weighted mean in which no question counts beyond its target: more than asked for does not make up for too little elsewhere.',
  'policy-not-applicable-exclude': 'What does not apply does not count.',
  'policy-not-applicable-zero': 'What does not apply counts like the lowest answer.',
  'policy-not-applicable-full': 'What does not apply counts like the best answer.',
  'policy-not-applicable-target':
    'What does not apply counts like the target of its question; without one it does not count.',
  'policy-missing-bounds':
    'What is missing or not known does not count as zero: it opens the range from the worst to the best case.',
  'policy-missing-zero':
    'What is missing or not known counts as zero in the score; the range reaches to the best case.',
  'policy-missing-block': 'While something is missing or not known there is no score, only the range.',
  'sensitivity-equal':
    'If every dimension counted the same the total would be {dimensions}; if every question in its dimension did, {questions}.',
  'sensitivity-without':
    'Without one of the dimensions it would be between {low} (without {lowWithout}) and {high} (without {highWithout}).',
  'sensitivity-order-holds': 'The weakest dimensions stay the same when questions weigh the same: {weakest}.',
  'sensitivity-order-changes':
    'The order of the weakest dimensions hangs on the weights: {weakest}; with equal questions {instead}.',
} as const satisfies Record<keyof typeof scoringDe, Catalog[string]>;
