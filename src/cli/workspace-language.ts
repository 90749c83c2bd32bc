import { messagesFor } from '../messages/index.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Context } from './command.ts';

/** Returns the context in the workspace's language, unless a flag or variable of ours chose another one. */
export function inWorkspaceLanguage(context: Context, { language }: Workspace): Context {
  const isKnown = language === 'de' || language === 'en';
  if (context.isLocaleChosen || !isKnown || language === context.locale) return context;
  return { ...context, locale: language, t: messagesFor(language) };
}
