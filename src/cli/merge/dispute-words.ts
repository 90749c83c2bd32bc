import { blocksToText } from '../../report/blocks/text.ts';
import { internalBlocks } from '../../report/internal-notice.ts';
import { isAnswer, type Known } from '../../workspace/slice/three-way.ts';
import { besideFacts } from '../interview/answer-facts.ts';
import { candidateDetail, onOneLine } from '../interview/conflict.ts';
import { textFor, type Wording } from '../interview/interview.ts';
import { statedText } from '../interview/stated-text.ts';
import type { Dispute } from './plan-merge.ts';

/** One of the sides of a conflict, safe to show. */
export interface Side {
  readonly label: string;
  readonly detail: string;
}

/** Returns what is known about a question in words: what is stated, and what there is to know besides. */
export function sideOf(wording: Wording, { question }: Pick<Dispute, 'question'>, known: Known | undefined): Side {
  const { t } = wording.context;
  if (isAnswer(known))
    return { label: statedText(wording, question, known), detail: candidateDetail(wording, question, known) };
  return { label: t('state-open'), detail: onOneLine(besideFacts(wording, question, known ?? {})) };
}

/** Returns conflicts side by side, for somebody who cannot be asked. */
export function disputesText(wording: Wording, file: string, disputes: readonly Dispute[]): string {
  const { t, out } = wording.context;
  const columns = [
    { title: t('merge-question'), isFlexible: true } as const,
    { title: t('merge-ours'), isFlexible: true } as const,
    { title: t('merge-theirs', { file }), isFlexible: true } as const,
  ];
  const words = ({ label, detail }: Side): string => (detail === '' ? label : `${label} (${detail})`);
  const rows = disputes.map((dispute) => [
    `${textFor(wording.context, dispute.question.title)} (${dispute.question.id})`,
    dispute.ours.map((known) => words(sideOf(wording, dispute, known))).join(' / '),
    words(sideOf(wording, dispute, dispute.take)),
  ]);
  const blocks = [
    ...internalBlocks(wording.assignment.questionnaire, t),
    { kind: 'text', text: t('merge-conflicts', { file, count: disputes.length }) } as const,
    { kind: 'table', columns, rows } as const,
  ];
  return blocksToText(blocks, out);
}
