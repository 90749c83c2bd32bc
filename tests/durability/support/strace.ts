import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A call of the kernel that a program made: the n-th of its name in the main thread. */
export interface SystemCall {
  readonly name: string;
  readonly occurrence: number;
}

/** Calls that change something on the disk or open it. */
const CALLS = [
  'openat',
  'write',
  'pwrite64',
  'fsync',
  'fdatasync',
  'rename',
  'mkdir',
  'ftruncate',
  'unlink',
  'fchmod',
  'close',
];

/** Follows threads, too. */
const FOLLOW = ['-f', '-qq'];

/** Stops at the calls that are asked for only, which takes half of the time. The kernel delivers no signal at such a stop. */
const FILTERED = [...FOLLOW, '--seccomp-bpf'];

/** Returns whether programs can be run under strace here; containers may forbid it. */
export function hasStrace(): boolean {
  return spawnSync('strace', [...FILTERED, '-e', 'trace=none', 'true']).status === 0;
}

/**
 * Returns every call of the main thread that touches the folder, as a plain run makes them. Node's own start makes calls
 * too; between runs their number may differ by a few, so that an occurrence hits a neighbour now and then.
 */
export function recordCalls(command: readonly string[], folder: string): readonly SystemCall[] {
  const log = join(mkdtempSync(join(tmpdir(), 'reifegrad-strace-')), 'log');
  spawnSync('strace', [...FILTERED, '-y', '-e', `trace=${CALLS.join(',')}`, '-o', log, ...command]);
  const lines = readFileSync(log, 'utf8').split('\n');
  rmSync(log, { force: true });
  return callsIn(lines, folder);
}

/** Returns a command that is interfered with at one call: `signal=SIGKILL` or `error=ENOSPC`, once or from then on. */
export function interfere(
  command: readonly string[],
  { name, occurrence }: SystemCall,
  what: string,
  isLasting = false,
): readonly string[] {
  const when = isLasting ? `${occurrence}+` : String(occurrence);
  // `when` counts for each thread of its own, and only the main thread makes these calls so often.
  return [
    'strace',
    ...(what.startsWith('signal') ? FOLLOW : FILTERED),
    '-o',
    '/dev/null',
    '-e',
    `trace=${name}`,
    '-e',
    `inject=${name}:${what}:when=${when}`,
    ...command,
  ];
}

function callsIn(lines: readonly string[], folder: string): readonly SystemCall[] {
  const main = lines[0]?.split(' ')[0];
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const [, thread, name] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (thread !== main || name === undefined) return [];
    const occurrence = (counts.get(name) ?? 0) + 1;
    counts.set(name, occurrence);
    return line.includes(folder) ? [{ name, occurrence }] : [];
  });
}
