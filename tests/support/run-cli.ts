import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Io, Output } from '../../src/model/io.ts';
import { createIo } from '../../src/node/io.ts';

/** Root of the project. */
export const projectRoot: string = join(import.meta.dirname, '..', '..');

/** What a command line left behind. */
export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a command line runs. Language, day and width never depend on the machine. */
export interface CliSetting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly columns?: number;
  /** The disk, for what happens between two of its calls; only in this process. */
  readonly files?: Io['files'];
  /** Both outputs are a terminal; in this process only. */
  readonly isTTY?: boolean;
  /** A process of somebody who has no rights of root, which may write everywhere. */
  readonly isUnprivileged?: boolean;
}

const nobody = 65534;

// Nobody has chosen a language: messages are in the system's (English here), reports in the workspace's.
const usualEnv = { LANG: 'C.UTF-8', SOURCE_DATE_EPOCH: '1795392000' } as const;

/** Runs a command line in this process, on real files, with captured streams. */
export async function runInProcess(argv: readonly string[], setting: CliSetting = {}): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const capture = (name: 'stdout' | 'stderr'): Output => ({
    isTTY: setting.isTTY ?? false,
    columns: setting.columns,
    write: (text) => {
      written[name] += text;
    },
  });
  const env = { ...usualEnv, ...setting.env };
  const real = createIo();
  const io: Io = {
    ...real,
    files: setting.files ?? real.files,
    stdout: capture('stdout'),
    stderr: capture('stderr'),
    terminal: { ...real.terminal, input: pipeOf(setting.stdin ?? '') },
    stdin: { isTTY: false, readAll: async () => new TextEncoder().encode(setting.stdin ?? '') },
    env,
    cwd: setting.cwd ?? projectRoot,
    packageRoot: projectRoot,
    today: () => new Date(Number(env.SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10),
    systemLocale: 'en-GB',
  };
  const code = await main(argv, io);
  return { code, ...written };
}

/** What is piped in, as the prompts read it. */
function pipeOf(text: string): NodeJS.ReadStream {
  return Readable.from([text]) as unknown as NodeJS.ReadStream;
}

/** Runs the built program as a process of its own. */
export function runAsProcess(argv: readonly string[], setting: CliSetting = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'bin', 'reifegrad.js'), ...argv], {
    cwd: setting.cwd ?? projectRoot,
    env: { PATH: process.env['PATH'] ?? '', ...usualEnv, ...setting.env },
    input: setting.stdin ?? '',
    encoding: 'utf8',
    ...(setting.isUnprivileged && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}),
  });
  return { code: status ?? -1, stdout, stderr };
}
