import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { portfolioDe } from '../de/portfolio.ts';

/** Words about the levels of a register's entries, one by one and counted together. */
export const portfolioEn = {
  'standing-section': 'Where it stands and what comes next',
  'standing-level': 'level {id}: {title}',
  'standing-no-level': 'No level yet: {reason}.',
  'standing-provisional':
    'Provisional, because answers are missing: depending on how they turn out, it is level {low} to level {high}.',
  'standing-provisional-certain': 'Answers are still missing; they do not change the level.',
  'standing-bottleneck': 'This holds the level: {questions}.',
  'standing-next': 'Next level: {id} ({title}). What leads to it:',
  'standing-step': '{question}: {text} ({effort})',
  'standing-then': 'After that the level is held by: {questions}.',
  'standing-top': 'This is the highest level.',
  'standing-no-step': 'The questionnaire names no measure that leads to the next level.',
  'standing-ceiling':
    'Limit from outside: according to the office in charge no more than level {id} ({title}) is possible at present.',

  'report-reason-not-combined': 'only entry by entry',
  'report-method-entries-none':
    'Answers about several entries are not mixed into one value: there are only results of single entries.',

  'plan-not-combined':
    'There is a value for single entries only: reifegrad plan {questionnaire} --entry <id>. What lifts many entries at once is in reifegrad report {questionnaire}.',

  'simulate-not-combined':
    'There is a value for single entries only. What changes for one is shown by: reifegrad simulate {questionnaire} --entry <id>',

  'portfolio-section': '{register} by level',
  'portfolio-shares': 'How many reach a level',
  'portfolio-countings': 'Ways of counting side by side',
  'portfolio-bottlenecks': 'What holds the level',
  'portfolio-bottlenecks-note': 'An entry can be held by several questions at once.',
  'portfolio-lifts': 'What leads to the next level',
  'portfolio-entries': '{register} one by one',

  'portfolio-head-level': 'level',
  'portfolio-head-entries': 'number',
  'portfolio-head-share': 'share',
  'portfolio-head-cases': 'cases',
  'portfolio-head-from': 'from level',
  'portfolio-head-by-count': 'by number',
  'portfolio-head-by-cases': 'by cases',
  'portfolio-head-counting': 'way of counting',
  'portfolio-head-unit': 'what is counted',
  'portfolio-head-question': 'question',
  'portfolio-head-bottleneck': 'held by',
  'portfolio-head-next': 'next',
  'portfolio-head-effort': 'steps',
  'portfolio-from': 'from level {id}: {title}',
  'portfolio-share': '{share} ({reached} of {of})',
  'portfolio-share-open': '{share} ({reached} of {of}; {low} to {high})',
  'portfolio-no-entries': 'no statement: no entry',
  'portfolio-no-level': 'no statement: no level yet',
  'portfolio-no-cases': 'no statement: no numbers of cases',
  'portfolio-not-counted': 'not counted',
  'portfolio-level-open': '{level} ({low} to {high})',
  'portfolio-question': '{title} ({id})',
  'portfolio-effort-s': '{steps} small',
  'portfolio-effort-m': '{steps} medium',
  'portfolio-effort-l': '{steps} large',
  'portfolio-counting-note': '{title}: {note}',

  'portfolio-formula':
    'By number: entries at this level or above, divided by all entries that have a level. By cases: cases of these entries, divided by the cases of all entries that have both a level and a number of cases. The range takes in all entries that are asked about, with what is unknown at its worst and at its best.',
  'portfolio-model': 'Model: {model}. What is counted: {unit}.',
  'portfolio-recorded': ({ recorded, asked }: MessageData): string =>
    `${recorded} of ${count(asked, 'entry', 'entries')} in the register ${Number(recorded) === 1 ? 'has' : 'have'} a level.`,
  'portfolio-expected': 'The register would be complete with {expected} entries.',
  'portfolio-periods': 'Cases from: {periods}.',
  'portfolio-provisional-count': ({ provisional }: MessageData): string =>
    `${count(provisional, 'level is', 'levels are')} provisional, because answers are missing. Where they can change the share, the range stands behind it.`,
  'portfolio-own': '{title}: {entries} of {asked}.',
  'portfolio-own-unknown': '{title}: {entries} of {asked}; of {unknown} the register does not say.',
  'portfolio-without-bundle': ({ entries }: MessageData): string =>
    `${count(entries, 'entry belongs', 'entries belong')} to no bundle and ${Number(entries) === 1 ? 'is' : 'are'} missing here.`,
  'portfolio-without-level': 'Without a level, not counted: {entries}.',
  'portfolio-without-cases': 'Without a number of cases, not counted by cases: {entries}.',
  'portfolio-cases-withheld':
    'Cases for each level are not shown here: a level has fewer than three entries with a number of cases, and one could be recognised by it.',
  'portfolio-count-entries': ({ count: entries }: MessageData): string => count(entries, 'entry', 'entries'),
  'portfolio-all-entries': 'all {count} entries',
  'portfolio-some-entries': '{count} entries, namely {entries}',
  'portfolio-ceiling': 'at most {id}',
  'portfolio-held-outside':
    'Here something outside prevents the next level at present; the steps above do not count them: {entries}.',
  'portfolio-lift': '{id}: {text} ({effort})',
  'portfolio-lift-alone': 'Enough by itself for: {entries}.',
  'portfolio-lift-alone-cases': 'Enough by itself for: {entries}; together {cases} cases.',
  'portfolio-lift-together': 'Together with further steps for: {entries}.',
  'portfolio-source': 'Source: {source}, read on {date}.',
} as const satisfies Record<keyof typeof portfolioDe, Catalog[string]>;
