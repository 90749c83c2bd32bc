import type { MessageData } from '../model/finding.ts';
import type { Locale } from '../model/text.ts';
import { fill } from './catalog.ts';
import { de, findingsDe } from './de.ts';
import { en, findingsEn } from './en.ts';

/** Id of a sentence. */
export type MessageId = keyof typeof de;

/** Id of the three sentences of a finding. */
export type FindingMessageId = keyof typeof findingsDe;

/** The sentences of one language, and its way of writing numbers. */
export interface Messages {
  readonly locale: Locale;
  /** Returns the sentence for people, values filled in. */
  (id: MessageId, data?: MessageData): string;
}

const catalogs = { de, en } as const;
const findingCatalogs = { de: findingsDe, en: findingsEn } as const;

/** Returns the sentences of a language. */
export function messagesFor(locale: Locale): Messages {
  const speak = (id: MessageId, data: MessageData = {}): string => fill(catalogs[locale][id], data);
  return Object.assign(speak, { locale });
}

/** Returns the sentences of every language of the program, for what people wrote and nobody knows in which. */
export function allMessages(): readonly Messages[] {
  return Object.keys(catalogs).map((locale) => messagesFor(locale as keyof typeof catalogs));
}

/** Returns whether an id has sentences, so that ids from data can be told apart from ids of the program. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(de, id);
}

/** Returns what a finding says, values filled in; findings whose id is unknown are a bug and throw. */
export function findingSentences(
  locale: Locale,
  id: string,
  data: MessageData,
): { what: string; why: string; help: string } {
  const sentences = findingCatalogs[locale][id as FindingMessageId];
  return { what: fill(sentences.what, data), why: fill(sentences.why, data), help: fill(sentences.help, data) };
}
