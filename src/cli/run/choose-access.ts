import { safeLine } from '../../terminal/safe-text.ts';
import { wrap } from '../../terminal/wrap.ts';
import { withAccess } from '../access.ts';
import type { Context } from '../command.ts';
import { shownPath } from '../paths.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import { writeSettings } from '../settings.ts';

/**
 * Returns the context in the way in which the person wants to be asked. Where nothing has been said about it yet, asks: in
 * plain lines, which everybody can read. The choice is kept for every later use. @throws Interrupted.
 */
export async function withChosenAccess(context: Context): Promise<Context> {
  if (context.isAccessDecided) return context;
  const { t } = context;
  const { prompts, close } = await openPrompts(withAccess(context, true));
  try {
    const index = await prompts.choose({
      label: t('access-question'),
      hint: t('access-hint'),
      choices: [
        { key: '1', label: t('access-keys') },
        { key: '2', label: t('access-lines') },
      ],
      canGoBack: false,
    });
    return keepAccess(context, index === 1);
  } finally {
    close();
  }
}

/** Keeps the choice for every later use, says where, and returns the context with it. */
export function keepAccess(context: Context, isAccessible: boolean): Context {
  const { io, t, note, err } = context;
  const file = writeSettings(io, { accessible: isAccessible });
  if (file !== undefined) {
    const shown = shownPath(io.cwd, file);
    // It is about the person, not about the folder they stand in.
    const words = t('access-kept', { file: safeLine(shown.startsWith('..') ? file : shown) });
    note(`${wrap(words, err.width).join('\n')}\n`);
  }
  return { ...withAccess(context, isAccessible), isAccessDecided: true };
}
