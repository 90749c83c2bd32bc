import type { RegisterDocument } from '../../model/documents/register.ts';
import { InvalidDocument, UserError } from '../../model/errors.ts';
import type { Register } from '../../model/register.ts';
import type { Workspace } from '../../model/workspace.ts';
import { registerToCsv } from '../../register/to-table.ts';
import { renderRegister, renderRegisters } from '../../report/register/text.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { deliver } from '../output.ts';
import { formatOption, textOption } from '../report-input.ts';
import { selectRegister } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

const FORMATS = { text: true, csv: true } as const;

/** Shows the registers or the entries of one, writes one as a table, or takes a table in. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const [id] = context.args;
  const named = typeof id === 'string' ? selectRegister(workspace, id) : undefined;
  const from = textOption(context, 'from');
  if (from !== undefined) {
    const { importRegister } = await import('../register/import-register.ts');
    return importRegister(context, workspace, named ?? onlyRegister(workspace), from);
  }
  const file = textOption(context, 'output') ?? '';
  const format = formatOption(context, FORMATS, file.endsWith('.csv') ? 'csv' : 'text');
  await deliver(context, textOf(workspace, named, format, context));
  return exitCodes.ok;
}

function textOf(
  workspace: Workspace,
  named: Register | undefined,
  format: keyof typeof FORMATS,
  { t, out, locale, io }: Context,
): string {
  const page = { t, style: out, today: io.today() };
  if (format === 'csv') return registerToCsv(documentOf(named ?? onlyRegister(workspace)), locale);
  if (named !== undefined) return renderRegister(usable(named), workspace.departments, page);
  if (workspace.registers.length === 0) throw new UserError('no-registers');
  return renderRegisters(workspace.registers, page);
}

/** The register that is meant where none is named: the only one. @throws UserError `no-registers` or `choose-register`. */
function onlyRegister({ registers }: Workspace): Register {
  const [only, other] = registers;
  if (only === undefined) throw new UserError('no-registers');
  if (other === undefined) return only;
  throw new UserError('choose-register', { registers: registers.map(({ id }) => id).join(', ') });
}

function documentOf(register: Register): RegisterDocument {
  return usable(register).source?.value as RegisterDocument;
}

/** @throws InvalidDocument when the register file cannot be used. */
function usable(register: Register): Register {
  if (register.problems.length > 0) throw new InvalidDocument(register.problems);
  return register;
}
