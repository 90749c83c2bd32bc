import type { Files } from '../model/files.ts';
import type { Workspace } from '../model/workspace.ts';

/** What whoever writes to a workspace needs from the rest of the program. */
export interface WriterOptions {
  readonly files: Files;
  readonly workspace: Workspace;
  /** Returns today as YYYY-MM-DD. */
  readonly today: () => string;
  /** Returns n random bytes as hex. */
  readonly randomHex: (bytes: number) => string;
}
