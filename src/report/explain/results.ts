import type { Messages } from '../../messages/index.ts';
import type { ShareCounts } from '../../model/assessment.ts';
import type { ExplainedWhole } from '../../model/explanation.ts';
import type { Level } from '../../model/questionnaire.ts';
import type { Names } from '../facts.ts';
import type { GateAndTarget } from '../gate-targets.ts';
import { levelName } from '../result.ts';
import { declared } from '../words.ts';
import { exactly } from './numbers.ts';

/** Returns what a gate does to a score or a level, and whose answer it is. */
export function gateSentence(
  { questionId, subject, cap, level, certainty, effect, of }: GateAndTarget,
  levels: readonly Level[],
  names: Names,
  t: Messages,
  about?: ExplainedWhole['kind'],
): string {
  const target = of === 'dimension' && about === 'area' ? 'explain-gate-area' : (`explain-gate-${of}` as const);
  const data = {
    question: questionId,
    who: names.subject(subject).title,
    target: t(target),
  };
  if (certainty === 'missing' || cap === null) {
    const held = certainty === 'missing' ? 'missing' : 'certain';
    const title = levelName(level, levels, names)?.title ?? '';
    return t(`explain-gate-level-${effect}-${held}`, { ...data, level: title });
  }
  return t(`explain-gate-${effect}-${certainty}`, { ...data, cap: declared(cap, t) });
}

/** Returns where a level begins, or that no score leads to it. */
export function levelSentence({ title, from }: Level, names: Names, t: Messages): string {
  const data = { title: names.text(title) };
  return from === undefined ? t('explain-level-gated', data) : t('explain-level', { ...data, from: declared(from, t) });
}

/** Returns a share of yes counted both ways. */
export function shareSentence({ strict, half }: ShareCounts, t: Messages): string {
  return t('explain-share-counts', { strict: exactly(strict, t), half: exactly(half, t) });
}
