import type { MessageId, Messages } from '../../messages/index.ts';
import { displayWidth } from '../../terminal/width.ts';
import { type CommandName, commandKeys } from './prompts.ts';

/** A key and what it does. */
export interface KeyHint {
  readonly key: string;
  readonly words: string;
  /** Where there is little room, it is shown without its words: the key that explains has them. */
  readonly isExtra?: boolean;
}

const keyWords = {
  unchanged: 'key-unchanged',
  back: 'key-back',
  forward: 'key-forward',
  later: 'key-later',
  notApplicable: 'key-not-applicable',
  dontKnow: 'key-dont-know',
  comment: 'key-comment',
  evidence: 'key-evidence',
  target: 'key-target',
  clear: 'key-clear',
  overview: 'key-overview',
  search: 'key-search',
  explain: 'key-explain',
  quit: 'key-quit',
} as const satisfies Readonly<Record<CommandName, MessageId>>;

/** What nobody needs to get from the first question to the last. */
const extras: readonly CommandName[] = ['forward', 'comment', 'evidence', 'target', 'clear', 'overview', 'search'];

/** Returns the keys of commands with their words, in their usual order. */
export function commandHints(commands: readonly CommandName[], t: Messages): readonly KeyHint[] {
  return Object.entries(commandKeys).flatMap(([key, name]) =>
    commands.includes(name) ? [{ key, words: t(keyWords[name]), isExtra: extras.includes(name) }] : [],
  );
}

/** Returns the command of a key, undefined when it has none. */
export function commandOf(key: string): CommandName | undefined {
  return Object.hasOwn(commandKeys, key) ? commandKeys[key as keyof typeof commandKeys] : undefined;
}

/** Returns parts in as few lines as they need; only between two parts a line may end. */
export function packParts(parts: readonly string[], separator: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)}${separator}${part}`;
    if (lines.length === 0 || displayWidth(longer.trimEnd()) > columns) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
