import type { Catalog } from '../catalog.ts';
import type { levelsDe } from '../de/levels.ts';

/** Words about gates that hold a level, levels without a bound, and shares counted both ways. */
export const levelsEn = {
  'report-gate-both': 'Overall result and {dimension}',
  'report-gate-level-caps-certain': '{target}: at most level “{level}”',
  'report-gate-level-caps-missing': '{target}: at most level “{level}”, because an answer is missing',
  'report-gate-level-listed-certain': '{target}: at most level “{level}”, only in the own profile of: {subjects}',
  'report-gate-level-listed-missing':
    '{target}: at most level “{level}”, because an answer is missing, only in the own profile of: {subjects}',
  'report-method-level-gated': '{title} only through single answers',
  'report-share-counts': 'strict / half',
  'report-share-counts-note': 'what is met in part counts nothing / counts half',
  'explain-gate-total': 'the overall result',
  'explain-gate-both': 'the overall result and the dimension',
  'explain-gate-level-caps-certain':
    'The answer to {question} ({who}) holds {target} at level “{level}” at most; the score stays as it is.',
  'explain-gate-level-caps-missing':
    'The answer to {question} ({who}) is missing; that holds {target} at level “{level}” at most, the score stays as it is.',
  'explain-gate-level-listed-certain':
    'The answer to {question} ({who}) holds {target} of this department at level “{level}” at most, not here.',
  'explain-gate-level-listed-missing':
    'The answer to {question} ({who}) is missing; that holds {target} of this department at level “{level}” at most, not here.',
  'explain-level-gated': 'Level “{title}”: only single answers lead to it, no score does.',
  'explain-share-counts':
    'Counted both ways: {strict} if what is met in part counts nothing; {half} if it counts half.',
  'simulate-gate-level-lifted': '{question} ({who}) no longer holds {target} at level “{level}”.',
  'simulate-gate-level-lifted-listed':
    '{question} ({who}) no longer holds {target} of this department at level “{level}”.',
  'simulate-gate-level-met': '{question} ({who}) holds {target} at level “{level}” at most.',
  'simulate-gate-level-met-listed': '{question} ({who}) holds {target} of this department at level “{level}” at most.',
  'plan-target-gated': 'The cheapest way to level “{level}”',
  'plan-held-by-missing': 'Measures alone do not lead there while these questions have no answer: {questions}.',
  'plan-held': 'Measures alone do not lead there: for an answer that holds the result the questionnaire names none.',
} as const satisfies Record<keyof typeof levelsDe, Catalog[string]>;
