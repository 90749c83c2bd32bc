import { UserError } from '../../model/errors.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { Context } from '../command.ts';

/** What flags say about conflicts. */
export interface Wishes {
  readonly keep: readonly string[];
  readonly take: readonly string[];
}

/**
 * Returns what --keep and --take decide; `questions` are the ids in the slices.
 * @throws UserError `merge-unknown-question` for an id that no slice answers, `merge-keep-and-take` for one that stands in both.
 */
export function readWishes({ options }: Context, questions: readonly string[]): Wishes {
  const ids = (name: string): readonly string[] => {
    const value = options[name];
    return Array.isArray(value) ? value : [];
  };
  const [keep, take] = [ids('keep'), ids('take')];
  const unknown = [...keep, ...take].find((id) => !questions.includes(id));
  if (unknown !== undefined)
    throw new UserError('merge-unknown-question', {
      ...{ question: unknown, questions: questions.join(', ') },
      suggestion: nearest(unknown, questions)[0] ?? '',
    });
  const both = keep.find((id) => take.includes(id));
  if (both !== undefined) throw new UserError('merge-keep-and-take', { question: both });
  return { keep, take };
}
