import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { errorCode, Refused } from './refusal.ts';

/** Creates a folder and what is missing above it, durably. */
export function makeFolders(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // A folder is only there after a power loss when the folder that names it is on the disk.
  for (let current = folder; ; current = dirname(current)) {
    syncFolder(dirname(current));
    if (current === first) return;
  }
}

/** Puts the names in a folder on the disk. */
export function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Refuses a path outside `root`, and one that would be reached through a symbolic link (or junction) below it: in a shared
 * folder somebody else could have put the link there. The root itself may be a link; the person chose it.
 */
export function refuseLinks(root: string, path: string): void {
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new Refused('outside');
  let current = root;
  for (const part of inside.split(sep)) {
    current = join(current, part);
    if (entryAt(current)?.isSymbolicLink()) throw new Refused('link');
  }
}

/** Returns what stands at a path, without following a link at its end; undefined when nothing does. */
export function entryAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Windows cannot open a folder, some network file systems cannot sync one; both keep names in order themselves. */
function isUnsupported(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  return process.platform === 'win32'
    ? ['EPERM', 'EISDIR', 'EACCES'].includes(code)
    : ['EINVAL', 'ENOTSUP'].includes(code);
}
