import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { planDe } from '../de/plan.ts';

/** Words of `reifegrad plan`. */
export const planEn = {
  'command-plan': 'Rank the measures and find the cheapest way to a level',
  'option-plan-target': 'level to be reached (default: the next one)',
  'option-plan-budget': 'show what so many points of effort can bring',
  'option-plan-all': 'show all measures, not only the first ten',
  'error-unknown-level': 'There is no level {level}',
  'error-unknown-level-help': 'there are: {levels}',
  'error-invalid-budget': '"{budget}" is not a whole number of points',
  'error-invalid-budget-help': 'effort counts in points: small 1, medium 3, large 8',
  'plan-title': 'Plan of measures',
  'plan-standing': 'Today {score}, level "{level}"',
  'plan-no-score': 'There is no score yet.',
  'plan-unknown': ({ open }: MessageData): string =>
    `${count(open, 'answer is', 'answers are')} missing or not known. Finding out comes before every measure; it is not part of the sums below.`,
  'plan-priorities': 'Order of the measures',
  'plan-nothing': 'For none of the answers does the questionnaire name a measure that leads on.',
  'plan-formula':
    'Rank = gap × weight × urgency / effort. Gap: points of four that are missing to the target, without one to the next step. Weight: percent of the total that hang on the answer. Urgency: 1.5 for an open duty, else 1. Effort: small 1, medium 3, large 8.',
  'plan-duties': ({ duties }: MessageData): string =>
    `${count(duties, 'open legal duty comes', 'open legal duties come')} first, whatever the rank.`,
  'plan-entry': '{id} {title}, {who}: {measures} Rank {gap} × {weight} × {urgency} / {effort} = {rank}',
  'plan-duty-entry':
    '{id} {title}, {who} (legal duty): {measures} Rank {gap} × {weight} × {urgency} / {effort} = {rank}',
  'plan-left': ({ left }: MessageData): string =>
    `${count(left, 'more measure', 'more measures')}: reifegrad plan --all`,
  'plan-target': 'The cheapest way to level "{level}" (from {from})',
  'plan-reached': 'The level is reached already.',
  'plan-out-of-reach':
    'The measures of the questionnaire do not lead there: all of them together bring {best}. Answering open questions can bring more.',
  'plan-budget': 'What {effort} points of effort bring',
  'plan-budget-nothing': 'They are not enough for a step that lifts the total.',
  'plan-path': ({ steps, effort, score, level }: MessageData): string =>
    `${count(steps, 'step', 'steps')}, effort ${effort}: then ${score}, level "${level}"`,
  'plan-step': '{id} {title}, {who}: from {before} to {after}; effort {effort}',
  'plan-criteria': 'To be met: {criteria}',
  'plan-held-answer': '{answer} (not met yet: {criteria})',
  'plan-freed-answer': '{answer}, once that is met',
  'plan-exact':
    'Exact: the best total for each effort was computed with fractions, and the result assessed once more with the new answers. No other set is cheaper or brings more for this effort.',
  'plan-bound':
    'Only a bound: one of the steps changes which questions are asked. The search took the questions of today; the result named is assessed with the new answers.',
} as const satisfies Record<keyof typeof planDe, Catalog[string]>;
