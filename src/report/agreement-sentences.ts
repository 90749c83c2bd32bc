import { AGREEMENT_BOUND } from '../compare/agreement.ts';
import type { Messages } from '../messages/index.ts';
import { hundredths, twoDigits } from './explain/numbers.ts';
import type { AgreementPoint, RaterAgreement, StatedRating } from './rater-agreement.ts';
import { statedAnswer } from './words.ts';

/** Returns how many questions were compared and on how many raters agree, and that no score hangs on it. */
export function agreementSummary({ compared, agreeing }: RaterAgreement, t: Messages): readonly string[] {
  const bound = hundredths(AGREEMENT_BOUND, t);
  const found =
    compared === 0 ? t('agreement-nothing-compared') : t('agreement-compared', { compared, agreeing, bound });
  return [found, t('agreement-not-scored')];
}

/** Returns `r_wg 0,33: besprechen`; nothing where the question has no scale. */
export function agreementWords(
  { agreement, verdict }: Pick<AgreementPoint, 'agreement' | 'verdict'>,
  t: Messages,
): string {
  if (agreement === null || verdict === null) return '';
  return t('agreement-value', { value: twoDigits(agreement, t), verdict: t(`agreement-${verdict}`) });
}

/** Returns all ratings side by side: `zählt: gelebt; b: punktuell; c: weiß nicht`. */
export function ratingList(ratings: readonly StatedRating[], t: Messages): string {
  return ratings.map((rating) => `${raterName(rating, t)}: ${ratingWords(rating, t)}`).join('; ');
}

/** Returns the label of a further rater, or that this is the response that counts. */
export function raterName({ rater }: Pick<StatedRating, 'rater'>, t: Messages): string {
  return rater ?? t('agreement-main');
}

/** Returns what a rater said, or why it does not count in the comparison. */
export function ratingWords({ state, stated, heldByCriteria, inConflict }: StatedRating, t: Messages): string {
  if (stated !== null) {
    // What each point means would hide that the points differ.
    return statedAnswer({ ...stated, anchor: null, heldByCriteria }, t);
  }
  if (inConflict) return t('explain-conflict');
  return state === 'answered' ? '' : t(`state-${state}`);
}
