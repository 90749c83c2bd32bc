import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { ratersDe } from '../de/raters.ts';

/** Words about several raters of the same questions. */
export const ratersEn = {
  'option-answer-rater':
    'answer as a further rater, beside the response that counts; a label without a name, such as b',
  'error-bad-rater': '{rater} is no label for a further rater',
  'error-bad-rater-help':
    'name one small letter, for many of them with one or two digits: b, c, r12; no name and no initials',
  'greeting-rater':
    'Further rater “{rater}”: your answers stand beside those that count and enter no score. What others answered is not shown here.',
  'next-command-rater': 'See how far everybody is: {command}',

  'status-raters': 'Further raters, in none of the numbers',
  'status-rater-line': ({ department, role, questionnaire, rater, given, asked }: MessageData): string =>
    `${department}, ${role} (${questionnaire}): ${rater}, ${given} of ${count(asked, 'question', 'questions')} done`,

  'agreement-section': 'Agreement of raters',
  'agreement-main': 'counts',
  'agreement-compared': ({ compared, agreeing, bound }: MessageData): string =>
    `Ratings can be compared on ${count(compared, 'question', 'questions')}; on ${Number(agreeing) === 0 ? 'none' : agreeing} of them they agree (r_wg from ${bound}).`,
  'agreement-nothing-compared': 'There is no question yet on which two ratings can be compared on a scale.',
  'agreement-not-scored': 'Only the response that counts is in the scores; nothing is averaged.',
  'agreement-discuss-title': 'To discuss, the weakest agreement first',
  'agreement-differing-title': 'Without a scale, and answered differently',
  'agreement-more': ({ more }: MessageData): string =>
    `And ${count(more, 'more question', 'more questions')}; the report with --format markdown shows all.`,
  'agreement-value-head': 'Agreement',
  'agreement-ratings-head': 'Ratings',
  'agreement-value': 'r_wg {value}, {verdict}',
  'agreement-agree': 'they agree',
  'agreement-discuss': 'discuss',
  'agreement-disagree': 'they disagree',

  'agreement-point': '{stated} (point {point})',
  'agreement-not-counted': '{stated} (not counted)',
  'agreement-result-agree': 'r_wg {value}: the raters agree (from {bound})',
  'agreement-result-discuss': 'r_wg {value}: below {bound}, the ratings are worth a talk',
  'agreement-result-disagree': 'r_wg {value}: the raters disagree',
  'agreement-reason-no-scale': 'Without a scale the ratings only stand side by side',
  'agreement-reason-fewer-than-two': 'No comparison: fewer than two ratings with a point',
  'agreement-variance': 's² = {variance}: variance of the points {points} around their mean {mean}, divided by n − 1.',
  'agreement-expected':
    'σ² = ({count}² − 1) / 12 = {expected}: variance if each of the {count} points came equally often.',
  'agreement-formula':
    'r_wg = max(0, 1 − s² / σ²) = {value}. Distance between the highest and the lowest point: {spread}.',
} as const satisfies Record<keyof typeof ratersDe, Catalog[string]>;
