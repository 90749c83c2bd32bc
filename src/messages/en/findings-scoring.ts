import type { FindingSentences } from '../catalog.ts';
import type { findingsScoringDe } from '../de/findings-scoring.ts';

/** What findings say about values, levels and a questionnaire's own tests. */
export const findingsScoringEn = {
  'levels-not-rising': {
    what: 'level {id} begins at {from}, the level before it already at {before}',
    why: 'levels have to follow each other upwards, otherwise it is unclear which one holds',
    help: 'put the bounds in rising order',
  },
  'level-not-at-bottom': {
    what: 'the lowest level begins at {from} instead of {lowest}',
    why: 'results below it would have no level',
    help: 'write `from: {lowest}`',
  },
  'level-outside-range': {
    what: 'level {id} begins at {from}; the highest result is {highest}',
    why: 'the level could never be reached',
    help: 'choose a bound between {lowest} and {highest}',
  },
  'scale-not-monotonic': {
    what: 'in the scale `{scale}` this point is worth {worth}, the one before it {before}',
    why: 'a better answer has to be worth more than a worse one',
    help: 'put the points in order from the lowest to the highest',
  },
  'unscored-dimension': {
    what: 'no question of the dimension `{dimension}` is scored',
    why: 'the dimension has a weight, but nothing to rest on',
    help: 'give a question a weight above 0, or the dimension `weight: 0`',
  },
  'nothing-scored': {
    what: 'all dimensions have the weight 0',
    why: 'there would be no total',
    help: 'give at least one dimension a weight above 0',
  },
  'unscorable-question': {
    what: 'answers to `{question}` cannot be scored',
    why: 'the question is meant to count, but all answers are worth the same or nothing is said about their worth',
    help: 'say with `score` what an answer is worth, or write `weight: 0`',
  },
  'range-not-rising': {
    what: 'the range goes from {lowest} to {highest}',
    why: 'the smallest value has to be below the largest',
    help: 'swap or correct the two values',
  },
  'score-rule-for-other-type': {
    what: 'this kind of `score` does not fit the type `{type}`',
    why: 'numbers have `linear` or `thresholds`, yes/no `true` and `false`, scales and `select_one` `range`',
    help: 'use the kind that fits, or change the type',
  },
  'linear-without-width': {
    what: '`linear` begins and ends at the same number',
    why: 'no share can be calculated from it',
    help: 'give two different numbers: what is worth nothing and what is worth everything',
  },
  'thresholds-not-rising': {
    what: 'the threshold {from} is not above the one before it',
    why: 'the last threshold reached holds; for that they have to rise',
    help: 'put the thresholds in rising order',
  },
  'share-outside-range': {
    what: 'the share {share} is not between 0 and 1',
    why: 'a share says how much of everything an answer is worth',
    help: 'write for example 0.5 for the half',
  },
  'points-outside-range': {
    what: 'outside of the range is: `{points}`',
    why: 'the range goes from {lowest} to {highest}; what is above or below counts only as its end',
    help: 'choose the range so that all answers lie inside',
  },
  'missing-stage': {
    what: '`{id}` belongs to no stage',
    why: 'under `staged` only what belongs to a stage counts',
    help: 'add `stage`, here or at the group, or write `weight: 0`',
  },
  'dimension-without-stage': {
    what: 'the dimension `{id}` belongs to no stage',
    why: '`scoring` says `staged`, and in the total only what belongs to a stage counts',
    help: 'add `stage`, or write `staged` at the dimensions only and another method in `scoring`',
  },
  'gap-in-stages': {
    what: 'nothing belongs to these stages: {missing}',
    why: 'whoever reaches the stage below skips them, so the result jumps',
    help: 'number the stages without a gap, or add what belongs to them',
  },
  'range-of-method': {
    what: 'the range is declared as {declared}, but the parts give {own}',
    why: 'under `{method}` the range follows from the parts; every result would be rescaled and mean something else',
    help: 'delete `range` or write `range: {own}`',
  },
  'field-without-effect': {
    what: '`{field}` has no effect here',
    why: 'only the method `{method}` listens to it',
    help: 'delete it, or write `method: {method}` where it should hold',
  },
  'weight-without-effect': {
    what: 'the weight {weight} does not change the result',
    why: 'with `{setting}` the weakest part decides, whatever it weighs; only 0 takes it out',
    help: 'delete `weight`, or choose a method that weighs',
  },
  'weight-of-heading': {
    what: 'the weight of `{id}` has no effect',
    why: 'under `{method}` questions count one by one; what stands around them is only a heading',
    help: 'delete it and give the questions weights, or choose a method that weighs groups',
  },
  'policy-without-target': {
    what: '`{question}` has no target',
    why: '"not applicable" is to count as the target; without one it is left out',
    help: 'say with `target` which answer is to be reached',
  },
  'capped-without-target': {
    what: '`{question}` has no target',
    why: 'under `capped` no answer counts beyond its target; without one it counts in full',
    help: 'say with `target` which answer is to be reached',
  },
  'measure-to-unknown-value': {
    what: 'the measure leads to `{value}`, which is no answer to `{question}`',
    why: 'the plan could never propose the measure',
    help: 'name a value that the question can have',
  },
  'target-unreachable': {
    what: 'the target `{value}` is not possible for `{question}`',
    why: 'the target could never be reached',
    help: 'name a value that the question can have',
  },
  'gate-cap-outside-range': {
    what: 'the cap {cap} caps nothing',
    why: 'results go from {lowest} to {highest}; a cap has to be inside and below the highest',
    help: 'write a number from {lowest} on and below {highest}',
  },
  'no-tests': {
    what: 'the questionnaire has no tests of its own',
    why: 'tests show at every change whether the same still comes out',
    help: 'give at least the best and the worst case in `tests`',
  },
  'failing-test': {
    what: 'test "{test}": `{what}` comes out as {actual}, expected is {expected}',
    why: 'either the questionnaire or the test does not say what is meant',
    help: 'check the calculation and correct the one that is wrong',
  },
  'test-unknown-question': {
    what: 'test "{test}" answers the question `{question}`, which does not exist',
    why: 'the test would check something else than it says',
    help: 'correct the id',
  },
  'test-impossible-answer': {
    what: 'test "{test}": `{value}` is not a possible answer to `{question}`',
    why: 'the test would check something that cannot happen',
    help: 'give a possible answer; null stands for not applicable, "dont_know" for don\'t know',
  },
  'test-unknown-expectation': {
    what: 'test "{test}" expects something about `{id}`, which does not exist',
    why: 'the test would check nothing',
    help: 'correct the id',
  },
} as const satisfies Record<keyof typeof findingsScoringDe, FindingSentences>;
