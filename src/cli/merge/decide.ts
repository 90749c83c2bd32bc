import { safeLine } from '../../terminal/safe-text.ts';
import { textFor, type Wording } from '../interview/interview.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { sideOf } from './dispute-words.ts';
import type { Dispute, News } from './plan-merge.ts';
import { isMeant, type Wishes } from './wishes.ts';

/** What was decided, and what still has to be. */
export interface Decided {
  readonly news: readonly News[];
  readonly open: readonly Dispute[];
  /** What stays as it is here although answers stand against each other here, too. */
  readonly standing: readonly Dispute[];
}

/** A slice whose conflicts are decided. */
export interface Deciding extends Wording {
  /** As it is shown to people. */
  readonly file: string;
  /** Id of what it is about. */
  readonly subject: string;
}

/** Decides conflicts by flags, then by asking the person at the terminal, where there is one. */
export async function decide(about: Deciding, disputes: readonly Dispute[], wishes: Wishes): Promise<Decided> {
  const { context, subject } = about;
  const isWished = (all: readonly string[], { question: { id } }: Dispute): boolean =>
    all.some((wish) => isMeant(wish, { subject, id }));
  const kept = disputes.filter((one) => isWished(wishes.keep, one));
  const taken = disputes.filter((one) => isWished(wishes.take, one));
  const left = disputes.filter((one) => !kept.includes(one) && !taken.includes(one));
  if (left.length === 0) return decided(kept, taken, []);
  const choices = context.isInteractive && context.options['dryRun'] !== true ? await askAll(about, left) : undefined;
  if (choices === undefined) return decided(kept, taken, left);
  const chosen = (isTaken: boolean): readonly Dispute[] => left.filter((_one, index) => choices[index] === isTaken);
  return decided([...kept, ...chosen(false)], [...taken, ...chosen(true)], []);
}

function decided(kept: readonly Dispute[], taken: readonly Dispute[], open: readonly Dispute[]): Decided {
  const news = taken.map(({ question, ours, take }): News => ({ question, before: ours[0], after: take }));
  return { news, open, standing: kept.filter(({ ours }) => ours.length > 1) };
}

/** Returns of each conflict whether theirs is taken; undefined when the person decides later. */
async function askAll(about: Deciding, disputes: readonly Dispute[]): Promise<readonly boolean[] | undefined> {
  const { prompts, close } = await openPrompts(about.context);
  try {
    return await askInTurn(about, disputes, prompts);
  } finally {
    close();
  }
}

/** Going back leads to the conflict before; from the first one, it leaves all of them for later. */
async function askInTurn(
  about: Deciding,
  disputes: readonly Dispute[],
  prompts: Prompts,
): Promise<readonly boolean[] | undefined> {
  const choices: boolean[] = [];
  for (let dispute = disputes[0]; dispute !== undefined; dispute = disputes[choices.length]) {
    const isTaken = await ask(about, dispute, prompts);
    if (isTaken !== undefined) choices.push(isTaken);
    else if (choices.pop() === undefined) return undefined;
  }
  return choices;
}

/** Returns whether theirs is taken; undefined when the person goes back. */
async function ask(about: Deciding, dispute: Dispute, prompts: Prompts): Promise<boolean | undefined> {
  const { context, file, assignment } = about;
  const { t } = context;
  const { question } = dispute;
  const theirs = sideOf(about, dispute, dispute.take);
  const ours = dispute.ours.map((known) => sideOf(about, dispute, known));
  const { title } = assignment.entry ?? assignment.department;
  const index = await prompts.choose({
    label: textFor(context, question.label),
    hint: t('merge-decide', { file: safeLine(file), subject: textFor(context, title), question: question.id }),
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
