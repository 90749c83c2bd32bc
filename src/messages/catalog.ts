import type { MessageData } from '../model/finding.ts';

/** A sentence: with `{name}` for values, or a function where number or case change the words. */
export type Message = string | ((data: MessageData) => string);

/** Sentences by id. */
export type Catalog = Readonly<Record<string, Message>>;

/** What a finding says: what is wrong, why it matters, what to do. */
export interface FindingSentences {
  readonly what: Message;
  readonly why: Message;
  readonly help: Message;
}

/** Sentences of findings by message id. */
export type FindingCatalog = Readonly<Record<string, FindingSentences>>;

/** Returns the sentence with its values filled in. A value that is missing stays visible as `{name}`. */
export function fill(message: Message, data: MessageData): string {
  if (typeof message === 'function') return message(data);
  return message.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}
