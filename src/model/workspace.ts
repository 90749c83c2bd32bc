import type { Register } from './register.ts';
import type { Text } from './text.ts';

/** The organisation as its workspace file describes it. */
export interface Workspace {
  /** Absolute path of the folder. */
  readonly root: string;
  /** How the folder is shown to people: its path from the current folder with forward slashes, '' (or left out) for that one. */
  readonly shownRoot?: string;
  readonly organisation: {
    readonly title: string;
    readonly sizeClass: string | undefined;
    readonly inhabitants: number | undefined;
    /** True for an example: every report has to say so. */
    readonly invented: boolean;
  };
  readonly language: string | undefined;
  readonly departments: readonly Department[];
  /** As in the file. */
  readonly registers: readonly Register[];
  /** As in the file. */
  readonly waves: readonly Wave[];
  readonly committee: Text | undefined;
  readonly folders: { readonly questionnaires: string; readonly responses: string };
}

/** A department that answers. */
export interface Department {
  readonly id: string;
  readonly title: Text;
  readonly roles: readonly string[];
  readonly flags: readonly string[];
  /** Full-time equivalents. */
  readonly staff: number | undefined;
}

/** A round of answering. */
export interface Wave {
  readonly id: string;
  readonly title: Text | undefined;
  /** Reference day, YYYY-MM-DD. */
  readonly date: string;
  readonly status: 'open' | 'closed';
  readonly questionnaires: readonly { readonly id: string; readonly version: string }[];
}
