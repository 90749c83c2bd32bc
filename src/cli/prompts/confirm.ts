import type { Context } from '../command.ts';
import { openPrompts } from './open-prompts.ts';

/** Returns whether the person at the terminal says yes. @throws Interrupted. */
export async function confirm(context: Context, question: string): Promise<boolean> {
  const { t } = context;
  const { prompts, close } = await openPrompts(context);
  try {
    const choices = [
      { key: '1', label: t('word-yes') },
      { key: '2', label: t('word-no') },
    ];
    return (await prompts.choose({ label: question, choices, canGoBack: false })) === 0;
  } finally {
    close();
  }
}
