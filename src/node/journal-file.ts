import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { JournalFile } from '../model/files.ts';
import { makeFolders, refuseLinks, syncFolder } from './folders.ts';
import { refusedError } from './refusal.ts';
import { writeAll } from './write-all.ts';

/**
 * Creates a new journal, durably. Links below `root` are refused.
 * @throws UserError `not-saved` when it cannot be created, also when the name is taken.
 */
export function createJournalFile(path: string, root: string): JournalFile {
  try {
    refuseLinks(root, path);
    makeFolders(dirname(path));
    const descriptor = openSync(path, 'ax', 0o666);
    syncFolder(dirname(path));
    return new SyncedJournal(path, descriptor);
  } catch (error) {
    throw refusedError('not-saved', path, error);
  }
}

class SyncedJournal implements JournalFile {
  readonly #path: string;
  readonly #descriptor: number;
  /** Bytes that are confirmed; what stands behind them is the rest of an append that failed. */
  #length = 0;

  constructor(path: string, descriptor: number) {
    this.#path = path;
    this.#descriptor = descriptor;
  }

  append(line: string): void {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    try {
      // Also when cutting back failed the last time: two lines must never be glued together.
      this.#cutBack();
      writeAll(this.#descriptor, bytes);
      fdatasyncSync(this.#descriptor);
      this.#length += bytes.length;
    } catch (error) {
      this.#tryToCutBack();
      throw refusedError('not-saved', this.#path, error);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #cutBack(): void {
    if (fstatSync(this.#descriptor).size > this.#length) ftruncateSync(this.#descriptor, this.#length);
  }

  #tryToCutBack(): void {
    try {
      this.#cutBack();
    } catch {
      // The next append tries again; without one, a reader drops the torn last line.
    }
  }
}
