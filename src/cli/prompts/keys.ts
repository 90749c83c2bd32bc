import type { MessageId, Messages } from '../../messages/index.ts';
import { displayWidth } from '../../terminal/width.ts';
import { type CommandName, commandKeys } from './prompts.ts';

/** A key and what it does. */
export interface KeyHint {
  readonly key: string;
  readonly words: string;
}

const keyWords = {
  back: 'key-back',
  later: 'key-later',
  notApplicable: 'key-not-applicable',
  dontKnow: 'key-dont-know',
  comment: 'key-comment',
  evidence: 'key-evidence',
  clear: 'key-clear',
  explain: 'key-explain',
  quit: 'key-quit',
} as const satisfies Readonly<Record<CommandName, MessageId>>;

/** Returns the keys of commands with their words, in their usual order. */
export function commandHints(commands: readonly CommandName[], t: Messages): readonly KeyHint[] {
  return Object.entries(commandKeys).flatMap(([key, name]) =>
    commands.includes(name) ? [{ key, words: t(keyWords[name]) }] : [],
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
