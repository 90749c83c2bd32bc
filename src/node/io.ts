import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import type { Io } from '../model/io.ts';
import { dayOf } from './clock.ts';
import { systemFiles } from './files.ts';
import { onInterrupt } from './interrupts.ts';
import { readAll, systemOutput } from './streams.ts';

/** Returns the real world. What costs time (the locale, opening stdin) is done when it is asked for. */
export function createIo(): Io {
  return {
    stdout: systemOutput(process.stdout, 'stdout'),
    stderr: systemOutput(process.stderr, 'stderr'),
    stdin: { isTTY: isatty(0), readAll: () => readAll(process.stdin) },
    get terminal() {
      // Prompts are talk, not results: they go to stderr, so that stdout can be piped.
      return { input: process.stdin, output: process.stderr };
    },
    env: process.env,
    cwd: process.cwd(),
    packageRoot: findPackageRoot(dirname(fileURLToPath(import.meta.url))),
    today: () => dayOf(new Date(), process.env['SOURCE_DATE_EPOCH']),
    clockMs: () => performance.now(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    get systemLocale() {
      return new Intl.DateTimeFormat().resolvedOptions().locale;
    },
    nodeVersion: process.versions.node,
    files: systemFiles,
    onInterrupt,
  };
}

/** The nearest folder above with a package.json: the same from `src` and from a bundled chunk in `dist`. */
function findPackageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? from : findPackageRoot(parent);
}
