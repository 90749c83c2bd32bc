import { resolve } from 'node:path';
import { type CsvTable, MAX_CSV_BYTES, readCsv } from '../../csv/read-csv.ts';
import { formatText } from '../../findings/formats/text.ts';
import { lintRegister, registerAround } from '../../lint/run.ts';
import { UserError } from '../../model/errors.ts';
import type { Checked, Finding } from '../../model/finding.ts';
import type { Register } from '../../model/register.ts';
import type { Source } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Imported, registerFromTable } from '../../register/from-table.ts';
import { registerPlace } from '../../workspace/paths.ts';
import { answeredEntries, openRegisterFile, renderRegisterFile } from '../../workspace/register-file.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { valid } from '../load.ts';
import { shownPath } from '../paths.ts';
import { findingsOptions } from '../render-findings.ts';
import { changeLines, outcomeLine } from './change-lines.ts';

/**
 * Takes a table into a register. With anything wrong in it, shows it at its cell and writes nothing.
 * @throws UserError `entries-with-answers` when entries would be removed that were answered about; InvalidDocument when the register
 * file itself is wrong.
 */
export async function importRegister(
  context: Context,
  workspace: Workspace,
  register: Register,
  path: string,
): Promise<ExitCode> {
  const { options, print, note } = context;
  const table = await readTable(context, path);
  if (!table.ok) return refuse(context, table.findings);
  const existing = valid(openRegisterFile(context.io.files, workspace, register));
  const removesMissing = options['removeMissing'] === true;
  const imported = registerFromTable(table.value, existing, { removesMissing });
  const findings = checkImported(imported, workspace, register);
  if (findings.length > 0) return refuse(context, findings, table.value);
  if (removesMissing) refuseAnswered(context, workspace, imported);
  if (options['dryRun'] === true) print(changeLines(imported, removesMissing, context).join(''));
  else write(context, workspace, register, { imported, existing });
  note(outcomeLine(imported, removesMissing, register, context));
  return exitCodes.ok;
}

async function readTable(context: Context, path: string): Promise<Checked<CsvTable>> {
  const { io } = context;
  const isInput = path === '-';
  const bytes = isInput ? await io.stdin.readAll() : io.files.read(resolve(io.cwd, path), MAX_CSV_BYTES);
  const table = readCsv(bytes, isInput ? '<stdin>' : shownPath(io.cwd, resolve(io.cwd, path)));
  if (table.ok) tell(context, table.value.notes, table.value);
  return table;
}

/** What in the table cannot be understood; else what the register may not be. Which flags exist, lint knows. */
function checkImported({ findings, source }: Imported, workspace: Workspace, { id }: Register): readonly Finding[] {
  return findings.length > 0 ? findings : lintRegister(source, registerAround(workspace, id, undefined));
}

/** An entry that was answered about is part of what waves have found out: without it, their results would change. */
function refuseAnswered({ io }: Context, workspace: Workspace, { missing }: Imported): void {
  const answered = answeredEntries(io.files, workspace, missing);
  if (answered.length > 0) throw new UserError('entries-with-answers', { entries: answered.join(', ') });
}

/** Where nothing changes, the file is left alone. */
function write(
  { io }: Context,
  workspace: Workspace,
  { file }: Register,
  { imported, existing }: { readonly imported: Imported; readonly existing: Source },
): void {
  const isSame = imported.changes.length === 0 && imported.register.entries.length === entriesIn(existing);
  if (isSame) return;
  const { path } = registerPlace(workspace, file);
  io.files.write(path, renderRegisterFile(imported.register, existing), workspace.root);
}

function entriesIn({ value }: Source): number {
  return (value as Imported['register']).entries.length;
}

function refuse(context: Context, findings: readonly Finding[], table?: CsvTable): ExitCode {
  tell(context, findings, table);
  return exitCodes.cannot;
}

/** Tells findings on stderr; the table is shown as it was decoded. */
function tell({ io, locale, err }: Context, findings: readonly Finding[], table?: CsvTable): void {
  if (findings.length === 0) return;
  const options = findingsOptions({ locale, style: err, cwd: io.cwd, files: io.files }, 1);
  const textOf: typeof options.textOf = (file) => (file === table?.file ? table.text : options.textOf(file));
  io.stderr.write(formatText(findings, { ...options, textOf }));
}
