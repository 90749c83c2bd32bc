import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Io } from '../model/io.ts';

/** What a person has chosen for every use of the program. */
export interface Settings {
  /** Output for screen readers; left out when nothing was chosen. */
  readonly accessible?: boolean;
}

const largestFile = 100_000;

/** Returns what was chosen; a file that is missing or damaged says nothing. */
export function readSettings(io: Pick<Io, 'env' | 'files'>): Settings {
  const file = settingsFile(io);
  if (file === undefined || io.files.kind(file) !== 'file') return {};
  try {
    const written = JSON.parse(new TextDecoder().decode(io.files.read(file, largestFile))) as Record<string, unknown>;
    const { accessible } = written;
    return typeof accessible === 'boolean' ? { accessible } : {};
  } catch {
    return {};
  }
}

/** Keeps what was chosen. Returns the file, undefined when it could not be written: then the person is asked again. */
export function writeSettings(io: Pick<Io, 'env' | 'files'>, settings: Settings): string | undefined {
  const file = settingsFile(io);
  if (file === undefined) return undefined;
  try {
    io.files.write(file, `${JSON.stringify({ formatVersion: '1.0', ...settings }, null, 2)}\n`);
    return file;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

/**
 * Where the system wants the configuration of a person (XDG base directories; application data on Windows): never beside the
 * answers, because it is about the person and not about the workspace.
 */
function settingsFile({ env }: Pick<Io, 'env'>): string | undefined {
  const own = env['REIFEGRAD_HOME'];
  if (own !== undefined && own !== '') return join(own, 'settings.json');
  const home = env['HOME'];
  const base = env['XDG_CONFIG_HOME'] || env['APPDATA'] || (home ? join(home, '.config') : undefined);
  return base === undefined ? undefined : join(base, 'reifegrad', 'settings.json');
}
