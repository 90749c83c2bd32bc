/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** A file to which lines are only ever added. */
export interface JournalFile {
  /**
   * Adds one line (without line feed) and returns only when it is on the disk.
   * @throws UserError `not-saved` when it is not; what was there before is unchanged then, and the call may be repeated.
   */
  append(line: string): void;
  close(): void;
}

/** The disk, as the rest of the program sees it. Paths are absolute. Failures are UserErrors that name the path. */
export interface Files {
  /** Returns the bytes of a file. @throws UserError when it is missing, unreadable or larger than `maxBytes`. */
  read(path: string, maxBytes: number): Uint8Array;
  /** Returns whether something is there, and what. */
  kind(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** Returns the entries of a folder sorted by name, or none when the folder is missing. */
  list(path: string): readonly FolderEntry[];
  /**
   * Replaces a file as a whole, creating folders as needed: afterwards there is the old or the new content, never a part.
   * With `root` (the workspace), a path outside it and symbolic links below it are refused; without, a link is followed.
   * @throws UserError `not-saved` with the reason; the old content is untouched then.
   */
  write(path: string, content: string | Uint8Array, root?: string): void;
  /** Creates a new file for a journal below `root`, folders as needed. @throws UserError `not-saved`, also when the name is taken. */
  createJournal(path: string, root: string): JournalFile;
  /** Removes what an interrupted `write` left behind in a folder. */
  removeLeftovers(folder: string): void;
}
