import { randomBytes } from 'node:crypto';
import { readdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { entryAt } from './folders.ts';

const PATTERN = /^\.rg-[0-9a-f]{24}\.tmp$/;

/** Returns a new name beside the target. 96 random bits: nobody can put a link there beforehand, no two processes meet. */
export function temporaryPath(target: string): string {
  return join(dirname(target), `.rg-${randomBytes(12).toString('hex')}.tmp`);
}

/** Removes our own temporary files that are older than this process: whoever made them was killed. Never fails. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder).filter((name) => PATTERN.test(name))) {
    const path = join(folder, name);
    try {
      const entry = entryAt(path);
      if (entry?.isFile() && entry.mtimeMs < performance.timeOrigin) unlinkSync(path);
    } catch {
      // Somebody else tidied up, or may and we may not. It is only untidy.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
