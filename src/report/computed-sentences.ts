import type { Messages } from '../messages/index.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { ComputedValue } from '../model/computed.ts';
import { agreesWith } from '../scoring/computed.ts';
import { whole } from './portfolio/share-blocks.ts';
import { declared, score } from './words.ts';

/**
 * Returns where a computed value comes from, or why there is none: `berechnet aus informationssicherheit 1.0.0: Gesamtwert als
 * Anteil des Möglichen`.
 */
export function originText(computed: ComputedValue, t: Messages): string {
  const { from, version, measure, threshold, counts, low, high, reason } = computed;
  if (reason !== null) return t('not-computed', { from, reason: t(`not-computed-${reason}`) });
  const origin = t(`computed-${measure}`, { from, version: version ?? '', threshold: threshold ?? '' });
  const counted =
    counts === null ? origin : t('computed-counts', { origin, part: whole(counts.part, t), of: whole(counts.of, t) });
  const isCertain = low === null || low.fraction === high?.fraction;
  return isCertain ? counted : t('computed-range', { origin: counted, low: score(low, t), high: score(high, t) });
}

/** Returns what became of a typed value: that it does not count, where another one is computed; that it counts for want of one. */
export function typedText({ value }: ComputedValue, typed: AnswerValue | null, t: Messages): readonly string[] {
  if (typeof typed !== 'number') return [];
  if (value === null) return [t('not-computed-typed')];
  return agreesWith(typed, value) ? [] : [t('computed-typed', { typed: declared(typed, t) })];
}
