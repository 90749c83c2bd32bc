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
    why: 'numbers are scored with `linear` or `thresholds`, yes/no with `true` and `false`',
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
