import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  type Stats,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { entryAt, makeFolders, refuseLinks, syncFolder } from './folders.ts';
import { patientRename } from './patient-rename.ts';
import { errorCode, Refused, refusedError } from './refusal.ts';
import { temporaryPath } from './temporary.ts';
import { writeAll } from './write-all.ts';

/**
 * Replaces a file as a whole and durably: a new file under a name nobody can guess, all bytes, fsync, rename, fsync of the
 * folder. Whoever reads meanwhile, and whatever happens, there is the old content or the new one. Mode and, where allowed,
 * owner stay as they were; a new file follows the umask. With `root`, links below it are refused, else a link is followed.
 * @throws UserError `not-saved` with path and reason; the old file is untouched then and nothing is left behind.
 */
export function safeWrite(path: string, bytes: Uint8Array, root?: string): void {
  try {
    if (root !== undefined) refuseLinks(root, path);
    const before = statSync(path, { throwIfNoEntry: false });
    if (before?.isDirectory()) throw new Refused('is-folder');
    if (before !== undefined && !before.isFile()) writeToDevice(path, bytes);
    else writeFile(entryAt(path)?.isSymbolicLink() ? realpathSync(path) : path, bytes, before);
  } catch (error) {
    throw refusedError('not-saved', path, error);
  }
}

function writeFile(target: string, bytes: Uint8Array, before: Stats | undefined): void {
  makeFolders(dirname(target));
  try {
    replace(target, bytes, before);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    // Another process that starts just now may have taken our temporary file for a leftover.
    replace(target, bytes, before);
  }
}

function replace(target: string, bytes: Uint8Array, before: Stats | undefined): void {
  const temporary = temporaryPath(target);
  let isLeft = false;
  try {
    // 'wx' fails if the name is there already, also as a link that somebody put in our way.
    const descriptor = openSync(temporary, 'wx', before === undefined ? 0o666 : 0o600);
    isLeft = true;
    try {
      if (before !== undefined) keepRights(descriptor, before);
      writeAll(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    patientRename(temporary, target);
    isLeft = false;
    syncFolder(dirname(target));
  } finally {
    if (isLeft) removeQuietly(temporary);
  }
}

function keepRights(descriptor: number, before: Stats): void {
  const now = fstatSync(descriptor);
  if (now.uid !== before.uid || now.gid !== before.gid) {
    try {
      fchownSync(descriptor, before.uid, before.gid);
    } catch {
      // Only the administrator may give files away; colleagues in a shared folder rely on the mode.
    }
  }
  fchmodSync(descriptor, before.mode & 0o777);
}

/** `/dev/stdout`, `/dev/null` or a pipe: a rename would put a file in its place. */
function writeToDevice(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'w');
  try {
    writeAll(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The reason why writing failed matters more; the next start tidies up.
  }
}
