import { resolve } from 'node:path';
import { findingsFormats } from '../../findings/formats/index.ts';
import { InvalidDocument, UserError } from '../../model/errors.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { documentsBelow } from '../lint/documents-below.ts';
import { lintFile } from '../lint/lint-file.ts';
import { lintWorkspaceFolder } from '../lint/lint-workspace-folder.ts';
import type { LintOutcome } from '../lint/outcome.ts';
import { loadWorkspaceFor, workspaceRootFor } from '../load.ts';
import { findingsOptions } from '../render-findings.ts';

/** Checks the given files and folders, or the workspace, and prints what is wrong. Exit code 1 when there is an error. */
export async function run(context: Context): Promise<ExitCode> {
  const { io, options } = context;
  const paths = Array.isArray(context.args[0]) ? context.args[0] : [];
  const { findings, files } = paths.length > 0 ? lintPaths(context, paths) : lintHere(context);
  const format = options['json'] === true ? 'json' : ((options['format'] ?? 'text') as keyof typeof findingsFormats);
  const shown = { locale: context.locale, style: context.out, cwd: io.cwd, files: io.files };
  context.print(findingsFormats[format](findings, findingsOptions(shown, files)));
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.ok;
}

function lintHere(context: Context): LintOutcome {
  if (workspaceRootFor(context) === undefined && context.globals.workspace === undefined)
    throw new UserError('nothing-to-lint');
  try {
    return lintWorkspaceFolder(context, loadWorkspaceFor(context));
  } catch (error) {
    // A workspace file that cannot be used is what the linter is for, not a reason to give up.
    if (error instanceof InvalidDocument) return { findings: error.findings, files: 1 };
    throw error;
  }
}

function lintPaths(context: Context, paths: readonly string[]): LintOutcome {
  const { io } = context;
  const files = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    if (io.files.kind(absolute) === 'missing') throw new UserError('no-such-path', { path });
    for (const file of documentsBelow(io.files, absolute)) files.add(file);
  }
  if (files.size === 0) throw new UserError('nothing-to-lint');
  return { findings: [...files].flatMap((file) => lintFile(context, file)), files: files.size };
}
