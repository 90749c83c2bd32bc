import { join } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Io } from '../../model/io.ts';

const largestFile = 1_000_000;

/** Returns the department that this person answered for last in a workspace, undefined when nothing is known. */
export function rememberedDepartment(io: Io, root: string): string | undefined {
  const department = readChoices(io)[root];
  return typeof department === 'string' ? department : undefined;
}

/** Keeps the department for the next start. It is only a convenience: where it cannot be written, nothing is said. */
export function rememberDepartment(io: Io, root: string, department: string): void {
  const file = choicesFile(io);
  if (file === undefined || rememberedDepartment(io, root) === department) return;
  const departments = { ...readChoices(io), [root]: department };
  try {
    io.files.write(file, `${JSON.stringify({ formatVersion: '1.0', departments }, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

function readChoices(io: Io): Readonly<Record<string, unknown>> {
  const file = choicesFile(io);
  if (file === undefined || io.files.kind(file) !== 'file') return {};
  try {
    const written: unknown = JSON.parse(new TextDecoder().decode(io.files.read(file, largestFile)));
    const departments = isMap(written) ? written['departments'] : undefined;
    return isMap(departments) ? departments : {};
  } catch {
    // Damaged or unreadable: then nothing is remembered.
    return {};
  }
}

/**
 * What a person chose belongs to the person, not to the workspace: it is kept where the system wants such things (XDG base
 * directories; local application data on Windows), never beside the answers.
 */
function choicesFile({ env }: Io): string | undefined {
  const own = env['REIFEGRAD_HOME'];
  if (own !== undefined && own !== '') return join(own, 'choices.json');
  const home = env['HOME'];
  const base = env['XDG_STATE_HOME'] || env['LOCALAPPDATA'] || (home ? join(home, '.local', 'state') : undefined);
  return base === undefined ? undefined : join(base, 'reifegrad', 'choices.json');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
