import type { MethodName } from '../../model/questionnaire.ts';
import { cappedMethod } from './capped.ts';
import { meanOfGroups } from './mean-of-groups.ts';
import type { Method } from './method.ts';
import { minimumMethod } from './minimum.ts';
import { shareMethod } from './share.ts';
import { stagedMethod } from './staged.ts';
import { sumMethod } from './sum.ts';
import { weightedMeanMethod } from './weighted-mean.ts';

/** The methods by the name that a questionnaire uses. */
export const METHODS: Readonly<Record<MethodName, Method>> = {
  weighted_mean: weightedMeanMethod,
  mean_of_groups: meanOfGroups,
  minimum: minimumMethod,
  staged: stagedMethod,
  share: shareMethod,
  sum: sumMethod,
  capped: cappedMethod,
} satisfies Record<MethodName, Method>;
