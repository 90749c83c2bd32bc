import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { UserError } from '../model/errors.ts';
import type { Files, FolderEntry } from '../model/files.ts';
import { createJournalFile } from './journal-file.ts';
import { errorCode, Refused, refusedError } from './refusal.ts';
import { safeWrite } from './safe-write.ts';
import { removeLeftovers } from './temporary.ts';

/** The real disk. */
export const systemFiles: Files = {
  read,
  kind,
  list,
  write: (path, content, root) =>
    safeWrite(path, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, root),
  createJournal: createJournalFile,
  removeLeftovers,
};

function read(path: string, maxBytes: number): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    // Asked of the open file: what is measured is what is read.
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new Refused('is-folder');
    if (stats.size > maxBytes) throw new UserError('file-too-large', { path, limitKb: maxBytes / 1024 });
    return readUpTo(descriptor, path, maxBytes);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new UserError('file-missing', { path }, { cause: error });
    throw refusedError('not-readable', path, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Pipes have no size, and files may grow while they are read: so the limit holds here, too. */
function readUpTo(descriptor: number, path: string, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(64 * 1024, maxBytes + 1));
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return Buffer.concat(chunks);
    total += count;
    if (total > maxBytes) throw new UserError('file-too-large', { path, limitKb: maxBytes / 1024 });
    chunks.push(chunk.subarray(0, count));
  }
}

function kind(path: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return 'missing';
    throw refusedError('not-readable', path, error);
  }
}

function list(path: string): readonly FolderEntry[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.map(toEntry).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw refusedError('not-readable', path, error);
  }
}

/** A link is `other`: nothing in a folder is read through a link that nobody named. */
function toEntry(entry: Dirent): FolderEntry {
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  return { name: entry.name, kind: entry.isDirectory() ? 'folder' : 'other' };
}
