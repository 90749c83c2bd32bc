import type { FindingSentences } from '../catalog.ts';
import type { findingsPortfolioDe } from '../de/findings-portfolio.ts';

/** What findings say about the counting of levels over the entries of a register. */
export const findingsPortfolioEn = {
  'portfolio-without-register': {
    what: 'the portfolio needs entries of a register, but questions are asked about: `{about}`',
    why: 'it counts how many entries reach a level; for that, every answer has to be about exactly one',
    help: 'name the same register in `per` of all roles, or leave out `portfolio`',
  },
  'portfolio-without-weakest': {
    what: 'the levels that are counted come from `{method}` and not from the weakest answer',
    why: 'a mean or a sum does not tell what holds an entry at its level and what lifts it to the next one',
    help: 'use `minimum`, or leave out `portfolio`',
  },
  'portfolio-unknown-ceiling': {
    what: 'there is no question `{question}` whose answers are worth a level',
    why: 'the question says which level is possible at most at present',
    help: 'give the id of a scale, or of a `select_one` with `score`',
  },
  'portfolio-with-level-gate': {
    what: 'the gate of `{question}` holds the level, and the levels are counted',
    why: 'while answers are missing, nobody could say which level an entry reaches at least and at most',
    help: 'let the gate cap the value, with `cap` in place of `levels`',
  },
  'portfolio-unknown-level': {
    what: 'there is no level {level}',
    why: 'counting starts from a level of the questionnaire: {levels}',
    help: 'give the number of one of these levels',
  },
  'counting-without-bundle': {
    what: 'the counting `{id}` counts bundles, and nothing says what a bundle is',
    why: 'without the field of the register nobody knows which entries belong together',
    help: 'add `bundle` with the field to `portfolio`',
  },
  'counting-without-level': {
    what: 'the counting `{id}` does not say from which level it counts',
    why: 'a share without a threshold says nothing',
    help: 'add `from`, or say with `per: none` why it is not counted',
  },
  'counting-without-reason': {
    what: 'the counting `{id}` is not counted and does not say why',
    why: 'whoever looks for it should find the reason',
    help: 'add `because`',
  },
} as const satisfies Record<keyof typeof findingsPortfolioDe, FindingSentences>;
