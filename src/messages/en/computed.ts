import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { computedDe } from '../de/computed.ts';

/** Words about questions whose value comes from another questionnaire. */
export const computedEn = {
  'computed-total': 'computed from {from} {version}: its total as a share of what is possible',
  'computed-recorded': 'computed from {from} {version}: recorded entries of all expected ones',
  'computed-entries': 'computed from {from} {version}: entries at level {threshold} or above of all that have a level',
  'computed-cases':
    'computed from {from} {version}: cases of entries at level {threshold} or above of all cases of entries that have a level',
  'computed-counts': '{origin} ({part} of {of})',
  'computed-range': '{origin}, with all that is unknown there {low} to {high} %',
  'computed-day': '{origin}, {wave}, reference day {date}',
  'computed-typed': '{typed} % was typed, which does not count',
  'not-computed': 'computed from {from}, without a value at present: {reason}',
  'not-computed-typed': 'until then what was typed counts',
  'not-computed-not-in-wave': 'this wave does not have the questionnaire',
  'not-computed-unusable': 'it cannot be evaluated; reifegrad lint says why',
  'not-computed-no-answer': 'nobody has answered it yet',
  'not-computed-few-answers': 'it is internal, and with fewer than three answers a single one could be told',
  'not-computed-provisional': 'too many of its answers are still missing',
  'not-computed-no-score': 'it has no total',
  'not-computed-no-entries': 'the register has no entries',
  'not-computed-no-level': 'no entry has a level yet',
  'not-computed-no-cases': 'no entry that has a level has a number of cases',
  'not-computed-not-expected': 'nobody has said how many entries there should be',
  'not-computed-more-than-expected': 'the register has more entries than there should be',
  'fact-computed':
    '{value} %, {origin}. This value counts; there is nothing to enter here. Evidence and a comment are possible.',
  'computed-elsewhere':
    'The value comes from the questionnaire {from}; a number is only needed while there is none from there.',
  'given-computed': ({ count: number }: MessageData): string =>
    `${count(number, 'question has', 'questions have')} a computed value: that one counts, not the number that was entered.`,
  'print-computed': 'The value is computed',
  'print-computed-from':
    'from the questionnaire `{from}`. A number of your own counts only while there is no value from there.',
} as const satisfies Record<keyof typeof computedDe, Catalog[string]>;
