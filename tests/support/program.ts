import { bundleForNode } from './bundle.ts';
import { type Pty, type PtyOptions, startPty, terminalEnv } from './pty.ts';

let program: string | undefined;

/** Returns the path of the program, bundled from the sources as they are now. */
export function programPath(): string {
  program ??= bundleForNode(
    "import { start } from './src/cli/start.ts'; process.exitCode = await start(process.argv.slice(2));",
  );
  return program;
}

/** Starts the program in a terminal. What it remembers about a person stays in the given folder. */
export function startProgram(
  argv: readonly string[],
  {
    env = {},
    ...options
  }: Omit<PtyOptions, 'env'> & { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Pty {
  const home = { HOME: options.cwd, REIFEGRAD_HOME: `${options.cwd}/home` };
  return startPty([process.execPath, programPath(), ...argv], {
    timeoutMs: 20_000,
    ...options,
    env: terminalEnv({ SOURCE_DATE_EPOCH: '1795392000', ...home, ...env }),
  });
}
