import type { FindingSentences } from '../catalog.ts';
import type { findingsLevelsDe } from '../de/findings-levels.ts';

/** What findings say about levels without a bound and gates that hold a level. */
export const findingsLevelsEn = {
  'level-without-bound-above': {
    what: 'level {id} has no bound and stands above levels that have one',
    why: 'a level without `from` is below all that have it; only a gate leads to it',
    help: 'put the level first, or add `from`',
  },
  'levels-without-bounds': {
    what: 'no level has a bound',
    why: 'no result would have a level',
    help: 'write `from: {lowest}` at the lowest level that a score leads to',
  },
  'level-gate-unknown-answer': {
    what: '`{value}` is no answer to `{question}`',
    why: 'the gate would never hold',
    help: 'name a point of the scale or an option: {values}',
  },
  'level-gate-unknown-level': {
    what: 'there is no level {level}',
    why: 'the gate would hold the result at nothing',
    help: 'name one of these levels: {levels}',
  },
  'level-gate-holds-nothing': {
    what: 'level {level} is the highest; the gate holds nothing',
    why: 'no result gets higher anyway',
    help: 'name a lower level, or delete this',
  },
  'level-gate-falls': {
    what: '`{value}` is held lower than the worse answer `{worse}`',
    why: 'whoever gets better would lose a level',
    help: 'give the better answer at least the same level',
  },
  'level-never-reached': {
    what: 'nothing leads to level {level}',
    why: 'it has no bound `from`, and no gate names it',
    help: 'add `from`, or name the level under `levels` of a `gate`',
  },
} as const satisfies Record<keyof typeof findingsLevelsDe, FindingSentences>;
