import { join, resolve } from 'node:path';
import { UserError } from '../../model/errors.ts';
import { safeText } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { exampleFiles } from '../init/example.ts';
import type { NewFiles } from '../init/files.ts';
import { newWorkspace } from '../init/new-workspace.ts';
import { shownPath } from '../paths.ts';

/** Creates a workspace from flags or by asking, or copies the example city. Never replaces a file. */
export async function run(context: Context): Promise<ExitCode> {
  const { io, t, options } = context;
  const folder = resolve(io.cwd, typeof context.args[0] === 'string' ? context.args[0] : '.');
  if (io.files.kind(folder) === 'file') throw new UserError('not-a-folder', { path: shownPath(io.cwd, folder) });
  // Before anything is asked, so that nobody answers for nothing.
  refuseExisting(context, folder, [['reifegrad.yaml', '']]);
  const isExample = options['example'] === true;
  const { files, advice } = isExample ? { files: exampleFiles(io), advice: [] } : await newWorkspace(context);
  refuseExisting(context, folder, files);
  const shown = safeText(shownPath(io.cwd, folder));
  if (options['dryRun'] === true) {
    context.print(files.map(([path]) => `${join(shown, path)}\n`).join(''));
    return exitCodes.ok;
  }
  for (const [path, content] of files) io.files.write(join(folder, path), content);
  const next = shown === '.' ? t('init-next-here') : t('init-next', { folder: shown });
  const lines = [t('init-done', { folder: shown, count: files.length }), ...advice, next];
  context.note(lines.map((line) => `${line}\n`).join(''));
  return exitCodes.ok;
}

function refuseExisting({ io }: Context, folder: string, files: NewFiles): void {
  const taken = files.map(([path]) => join(folder, path)).find((path) => io.files.kind(path) !== 'missing');
  if (taken !== undefined) throw new UserError('workspace-exists', { path: shownPath(io.cwd, taken) });
}
