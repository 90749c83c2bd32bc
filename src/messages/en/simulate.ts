import type { Catalog } from '../catalog.ts';
import type { simulateDe } from '../de/simulate.ts';

/** Words of `reifegrad simulate`. */
export const simulateEn = {
  'command-simulate': 'Show what other answers would change, saving nothing',
  'option-simulate-set': 'assumed answer, of everybody who is asked or of one department; repeatable',
  'error-simulate-needs-set': 'It is not said which answer to assume',
  'error-simulate-needs-set-help': 'for example: reifegrad simulate --set str_01=3',
  'error-simulate-not-asked': 'Question {question} is not asked about {subject}',
  'error-simulate-not-asked-help': 'it is asked about: {subjects}',
  'simulate-title': 'What if',
  'simulate-assumed': 'Assumed',
  'simulate-assumed-line': '{id} {title}, {who}: {after} instead of {before}',
  'simulate-assumed-not-asked': '{id} {title}, {who}: {after}; not asked here today',
  'simulate-assumed-same': '{id} {title}, {who}: {after}, as today',
  'simulate-state-open': 'open',
  'simulate-state-dont_know': 'not known',
  'simulate-state-not_applicable': 'not applicable',
  'simulate-state-answered': 'answered',
  'simulate-result': 'Then this changes',
  'simulate-no-change': 'Nothing: no number, no cap and no question changes.',
  'simulate-total': 'Total {before} → {after} ({change}), level "{level}" stays',
  'simulate-total-level': 'Total {before} → {after} ({change}), level "{level}" → "{next}"',
  'simulate-besides': 'Range {range}; evidenced {evidenced}; coverage {coverage}',
  'simulate-rank': 'Place',
  'simulate-gate-lifted': '{question} ({who}) no longer caps {target} at {cap}.',
  'simulate-gate-lifted-listed': '{question} ({who}) no longer caps {target} of this department at {cap}.',
  'simulate-gate-met': '{question} ({who}) caps {target} at {cap}.',
  'simulate-gate-met-listed': '{question} ({who}) caps {target} of this department at {cap}.',
  'simulate-asked': 'Newly asked: {id} {title}, {who}.',
  'simulate-not-asked': 'No longer asked: {id} {title}, {who}.',
  'simulate-nothing-saved':
    'Places count from the weakest dimension. Evidence of the answer of today stays; without it an assumed answer counts as not evidenced. Nothing was saved.',
} as const satisfies Record<keyof typeof simulateDe, Catalog[string]>;
