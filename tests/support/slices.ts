import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerWorkspace } from './answer-workspace.ts';
import { type CliResult, runInProcess } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Flag of the citizens' office of the small workspace. */
export const OFFICE: readonly string[] = ['--department', 'buergerbuero'];

/** A small workspace in which questions were cut out for somebody else, and what they made of them. */
export interface Delegated {
  readonly cwd: string;
  /** Runs a command line there, in English. */
  readonly run: (...argv: readonly string[]) => Promise<CliResult>;
  /** Name of the file. */
  readonly file: string;
}

/**
 * Answers in the citizens' office with `before`, cuts everything out for HR, changes the file by `fill` (question id to what is
 * written behind the colon), and answers there with `meanwhile`.
 */
export async function delegated(
  fill: Readonly<Record<string, string>>,
  { before = [], meanwhile = [] }: { readonly before?: readonly string[]; readonly meanwhile?: readonly string[] } = {},
): Promise<Delegated> {
  const cwd = answerWorkspace(temporaryFolder());
  const run = (...argv: readonly string[]) => runInProcess([...argv, '--lang', 'en'], { cwd });
  const sets = (all: readonly string[]) => all.flatMap((one) => ['--set', one]);
  if (before.length > 0) await run('answer', ...OFFICE, ...sets(before));
  const { stdout, code, stderr } = await run('delegate', ...OFFICE, '--by', 'hr', '--to', '-');
  if (code !== 0) throw new Error(stderr);
  const [head = '', known = ''] = stdout.split(/^(?=before:)/m);
  const filled = Object.entries(fill).reduce(
    (text, [id, said]) => text.replace(new RegExp(`^  ${id}:.*$`, 'm'), `  ${id}: ${said}`),
    head,
  );
  const file = 'teil.yaml';
  writeFileSync(join(cwd, file), filled + known);
  if (meanwhile.length > 0) await run('answer', ...OFFICE, ...sets(meanwhile));
  return { cwd, run, file };
}
