import { isMessageId, type Messages } from '../messages/index.ts';

/** Returns what is at a related place, for example "first used here". @throws Error for an id without a sentence, a bug. */
export function relatedMessage(messages: Messages, messageId: string): string {
  if (!isMessageId(messageId)) throw new Error(`no sentence for the related place ${messageId}`);
  return messages(messageId);
}
