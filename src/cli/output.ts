import { resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Context } from './command.ts';
import { shownPath } from './paths.ts';

/**
 * Writes a result to stdout, or with `-o FILE` to that file, and says so on stderr. `-o -` is stdout, too.
 * An existing file is only replaced with --force, or after the person at the terminal agreed.
 * @throws UserError `output-exists`, or why the file cannot be written; the old file is unchanged then.
 */
export async function deliver(
  context: Context,
  text: string,
  output: unknown = context.options['output'],
): Promise<void> {
  const { force } = context.options;
  if (typeof output !== 'string' || output === '-') {
    context.print(text);
    return;
  }
  const { io, t } = context;
  const path = resolve(io.cwd, output);
  if (io.files.kind(path) !== 'missing' && force !== true && !(await mayReplace(context, output))) {
    throw new UserError('output-exists', { file: output });
  }
  io.files.write(path, text);
  context.note(`${t('wrote-file', { file: safeText(shownPath(io.cwd, path)) })}\n`);
}

async function mayReplace(context: Context, file: string): Promise<boolean> {
  if (!context.isInteractive) return false;
  const { confirm } = await import('./prompts/confirm.ts');
  return confirm(context, context.t('ask-replace-file', { file: safeText(file) }));
}
