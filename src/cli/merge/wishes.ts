import { UserError } from '../../model/errors.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { Context } from '../command.ts';

/** A question as flags name it: by its id, or as `subject/id` where several files ask it. */
export interface Asked {
  readonly subject: string;
  readonly id: string;
}

/** What flags say about conflicts. */
export interface Wishes {
  readonly keep: readonly string[];
  readonly take: readonly string[];
}

/** Returns whether a wish means a question. */
export function isMeant(wish: string, { subject, id }: Asked): boolean {
  return wish === id || wish === `${subject}/${id}`;
}

/**
 * Returns what --keep and --take decide; `asked` are the questions of all slices.
 * @throws UserError `merge-unknown-question` for one that no slice answers, `merge-ambiguous-question` for one that several do,
 * `merge-keep-and-take` for one that stands in both.
 */
export function readWishes({ options }: Context, asked: readonly Asked[]): Wishes {
  const wishes = (name: string): readonly string[] => {
    const value = options[name];
    return Array.isArray(value) ? value : [];
  };
  const [keep, take] = [wishes('keep'), wishes('take')];
  for (const wish of [...keep, ...take]) refuseUnclear(wish, asked);
  const both = asked.find((one) => [keep, take].every((all) => all.some((wish) => isMeant(wish, one))));
  if (both !== undefined) throw new UserError('merge-keep-and-take', { question: both.id });
  return { keep, take };
}

function refuseUnclear(wish: string, asked: readonly Asked[]): void {
  const meant = asked.filter((one) => isMeant(wish, one));
  if (meant.length === 1) return;
  const named = (all: readonly Asked[]): string =>
    [...new Set(all.map(({ subject, id }) => `${subject}/${id}`))].join(', ');
  if (meant.length > 1) throw new UserError('merge-ambiguous-question', { question: wish, questions: named(meant) });
  const ids = [...new Set(asked.map(({ id }) => id))];
  const suggestion = nearest(wish, ids)[0] ?? '';
  throw new UserError('merge-unknown-question', { question: wish, questions: ids.join(', '), suggestion });
}
