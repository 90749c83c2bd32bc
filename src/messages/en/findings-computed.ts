import type { MessageData } from '../../model/finding.ts';
import type { FindingSentences } from '../catalog.ts';
import type { findingsComputedDe } from '../de/findings-computed.ts';

/** What findings say about questions whose value comes from another questionnaire. */
export const findingsComputedEn = {
  'computed-not-percent': {
    what: 'the question `{question}` is computed and has the type `{type}`',
    why: 'everything that is computed is a share in percent',
    help: 'give it the type `percent`, or leave out `computed`',
  },
  'computed-too-narrow': {
    what: 'the question `{question}` is computed and takes {minimum} to {maximum} only',
    why: 'a share can be every number from 0 to 100',
    help: 'leave out `minimum` and `maximum`',
  },
  'computed-not-organisation': {
    what: 'the question `{question}` is computed, and its role `{role}` does not answer for the organisation',
    why: 'what is computed is one number for the whole organisation; for single departments or entries it would be wrong',
    help: 'give it a role with `per: organisation`',
  },
  'computed-without-threshold': {
    what: 'the measure `{measure}` does not say from which level it counts',
    why: 'a share without its threshold says nothing',
    help: 'add `threshold` with the number of the level',
  },
  'computed-threshold-without-effect': {
    what: 'the measure `{measure}` has no threshold',
    why: 'only `entries` and `cases` count from a level',
    help: 'leave out `threshold`, or name another measure',
  },
  'computed-unknown-source': {
    what: 'there is no questionnaire `{from}`',
    why: 'the value comes from its results; known are: {questionnaires}',
    help: 'give the id of one of these questionnaires',
  },
  'computed-in-circle': {
    what: 'the value is computed in a circle: {path}',
    why: 'none of these values could be worked out',
    help: 'let one of the questions in the circle be answered: without `computed`',
  },
  'computed-unknown-measure': {
    what: 'the questionnaire `{from}` has no measure `{measure}`',
    why: '`total` needs a total, `recorded` a register, `entries` and `cases` need a `portfolio`',
    help: 'name another measure, or another questionnaire',
  },
  'computed-unknown-level': {
    what: 'the questionnaire `{from}` has no level {level}',
    why: 'it is counted from one of its levels: {levels}',
    help: 'give the number of one of these levels',
  },
  'differs-from-computed': {
    what: ({ question, typed, value }: MessageData): string =>
      `\`${question}\` was typed as ${typed} %, computed it is ${value} %`,
    why: 'the value comes from {from} {version}; the computed one counts, the typed one does not',
    help: 'see with `reifegrad explain {question}` what it is made of: then correct the source, or delete or adapt the typed number',
  },
} as const satisfies Record<keyof typeof findingsComputedDe, FindingSentences>;
