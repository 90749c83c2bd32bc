import type { FindingSentences } from '../catalog.ts';
import type { findingsConditionsDe } from '../de/findings-conditions.ts';

const NEVER_GUESS = 'a condition that cannot be evaluated must count neither as true nor as false';
const ORGANISATION =
  'a question to the whole organisation is asked once; what is said about a single department or entry is not unambiguous there';

/** What findings say about conditions (relevant, constraint, gate). */
export const findingsConditionsEn = {
  'condition-too-long': {
    what: 'the condition of `{question}` is longer than {maximum} characters',
    why: 'nobody understands conditions of that length when reading them',
    help: 'shorten the condition or introduce a question in between',
  },
  'condition-too-complex': {
    what: 'the condition of `{question}` is nested too deeply',
    why: 'nobody understands conditions nested like that when reading them',
    help: 'simplify the condition',
  },
  'condition-incomplete': {
    what: 'the condition of `{question}` breaks off here',
    why: NEVER_GUESS,
    help: 'add what is missing: a value, a bracket or a quote',
  },
  'condition-syntax': {
    what: 'the condition of `{question}` cannot be understood at `{part}`',
    why: NEVER_GUESS,
    help: 'write for example `answers.str_01 >= 2 && flags.citizen_service`',
  },
  'condition-unsupported': {
    what: '`{part}` is not possible in conditions',
    why: 'conditions stay simple, so that everybody can read and every program can check them',
    help: 'possible are comparisons, `in`, `&&`, `||`, `!` and arithmetic',
  },
  'condition-unknown-name': {
    what: 'there is no `{name}` in this condition',
    why: NEVER_GUESS,
    help: 'answers are `answers.<question>`, flags `flags.<flag>`; constraint and gate know `value` alone',
  },
  'condition-unknown-question': {
    what: 'there is no question `{name}` for the condition of `{question}`',
    why: NEVER_GUESS,
    help: 'correct the id of the question',
  },
  'condition-unknown-flag': {
    what: 'there is no flag `{name}` for the condition of `{question}`',
    why: NEVER_GUESS,
    help: 'add the flag to `flags` or correct the id',
  },
  'condition-unknown-function': {
    what: 'there is no function `{name}` in conditions',
    why: NEVER_GUESS,
    help: 'do without this function: comparisons and `in` are nearly always enough',
  },
  'condition-wrong-type': {
    what: 'values of different kinds are compared or combined at `{part}`',
    why: NEVER_GUESS,
    help: 'compare numbers with numbers, texts with texts in quotes',
  },
  'condition-not-boolean': {
    what: 'the condition of `{question}` gives {type} instead of true or false',
    why: 'a condition has to say yes or no',
    help: 'add a comparison, for example `>= 2`',
  },
  'condition-unknown-option': {
    what: '`{value}` is no answer to `{name}`',
    why: 'the comparison would always come out the same',
    help: 'possible: {choices}',
  },
  'condition-self-reference': {
    what: 'the condition of `{question}` depends on its own answer',
    why: 'whether the question is asked has to be known before its answer',
    help: 'use another question or a flag',
  },
  'condition-cycle': {
    what: 'the conditions form a circle: {path}',
    why: 'each of these questions would only be asked once another one is answered',
    help: 'change one of the conditions',
  },
  'condition-organisation-uses-department': {
    what: '`{question}` is asked of the organisation, but `{name}` for every department or entry',
    why: ORGANISATION,
    help: 'use a question to the organisation',
  },
  'condition-of-other-subject': {
    what: '`{question}` and `{name}` are not asked about the same thing',
    why: 'an answer about a department says nothing about an entry of a register, nor the other way round',
    help: 'use a question about the same thing or to the organisation, or a flag',
  },
  'condition-organisation-uses-flag': {
    what: '`{question}` is asked of the organisation; `{name}` is a flag of departments or entries',
    why: ORGANISATION,
    help: 'use a question to the organisation, or ask this one for every department or entry',
  },
  'condition-forward-reference': {
    what: '`{question}` stands before the question `{name}` that it depends on',
    why: 'when answering, it is not known yet whether the question has to be asked',
    help: 'put the questions in another order',
  },
  'condition-always-true': {
    what: 'the condition of `{question}` is always true',
    why: 'it has no effect; probably something else is meant',
    help: 'correct or delete the condition',
  },
  'condition-always-false': {
    what: 'the condition of `{question}` is never true',
    why: 'the question would never be asked, or no answer would be possible',
    help: 'correct the condition',
  },
} as const satisfies Record<keyof typeof findingsConditionsDe, FindingSentences>;
