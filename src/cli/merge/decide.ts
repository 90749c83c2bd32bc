import { textFor, type Wording } from '../interview/interview.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { sideOf } from './dispute-words.ts';
import type { Dispute, News } from './plan-merge.ts';
import type { Wishes } from './wishes.ts';

/** What was decided, and what still has to be. */
export interface Decided {
  readonly news: readonly News[];
  readonly open: readonly Dispute[];
}

/** Decides conflicts by flags, then by asking the person at the terminal, where there is one. */
export async function decide(wording: Wording, disputes: readonly Dispute[], wishes: Wishes): Promise<Decided> {
  const { context } = wording;
  const isDecided = ({ question: { id } }: Dispute): boolean => wishes.keep.includes(id) || wishes.take.includes(id);
  const byFlag = disputes
    .filter(isDecided)
    .flatMap((dispute) => newsOf(dispute, wishes.take.includes(dispute.question.id)));
  const left = disputes.filter((dispute) => !isDecided(dispute));
  if (left.length === 0 || !context.isInteractive || context.options['dryRun'] === true)
    return { news: byFlag, open: left };
  const { prompts, close } = await openPrompts(context);
  try {
    return await askEach(wording, left, prompts, byFlag);
  } finally {
    close();
  }
}

async function askEach(
  wording: Wording,
  disputes: readonly Dispute[],
  prompts: Prompts,
  byFlag: readonly News[],
): Promise<Decided> {
  const news = [...byFlag];
  const open: Dispute[] = [];
  for (const dispute of disputes) {
    const isTaken = await ask(wording, dispute, prompts);
    if (isTaken === undefined) open.push(dispute);
    else news.push(...newsOf(dispute, isTaken));
  }
  return { news, open };
}

/** Returns whether theirs is taken; undefined when the person decides later. */
async function ask(wording: Wording, dispute: Dispute, prompts: Prompts): Promise<boolean | undefined> {
  const { context } = wording;
  const { t } = context;
  const theirs = sideOf(wording, dispute, dispute.take);
  const ours = dispute.ours.map((known) => sideOf(wording, dispute, known));
  const index = await prompts.choose({
    label: textFor(context, dispute.question.label),
    hint: t('merge-decide'),
    choices: [
      {
        key: '1',
        label: t('merge-keep', { answer: ours.map(({ label }) => label).join(' / ') }),
        detail: ours.map(({ detail }) => detail).join(' / '),
      },
      { key: '2', label: t('merge-take', { answer: theirs.label }), detail: theirs.detail },
    ],
    canGoBack: true,
  });
  return index === undefined ? undefined : index === 1;
}

function newsOf({ question, ours, keep, take }: Dispute, isTaken: boolean): readonly News[] {
  const after = isTaken ? take : keep;
  return after === undefined ? [] : [{ question, before: ours[0], after }];
}
