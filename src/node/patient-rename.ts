import { renameSync } from 'node:fs';
import { errorCode } from './refusal.ts';

/** How a rename is tried; given in tests. */
export interface RenameOptions {
  readonly isWindows: boolean;
  readonly rename: (from: string, to: string) => void;
  readonly sleep: (milliseconds: number) => void;
}

const PAUSES_MS: readonly number[] = [10, 20, 50, 100, 100, 200, 200, 500, 500, 1000, 1000, 1000];
const HELD_BY_OTHERS = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * Renames a file over another. On Windows virus scanners, indexers and sync clients hold files open for a moment, so there it
 * is tried again for up to five seconds.
 */
export function patientRename(from: string, to: string, options: RenameOptions = system): void {
  const pauses = options.isWindows ? PAUSES_MS : [];
  for (const pause of pauses) {
    try {
      options.rename(from, to);
      return;
    } catch (error) {
      if (!HELD_BY_OTHERS.includes(errorCode(error) ?? '')) throw error;
      options.sleep(pause);
    }
  }
  options.rename(from, to);
}

const system: RenameOptions = {
  isWindows: process.platform === 'win32',
  rename: renameSync,
  sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
