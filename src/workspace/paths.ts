import type { ResponseKey } from '../model/answer.ts';
import { UserError } from '../model/errors.ts';
import type { FolderEntry } from '../model/files.ts';
import type { Workspace } from '../model/workspace.ts';

/** Name of the file that makes a folder a workspace. */
export const WORKSPACE_FILE = 'reifegrad.yaml';

/** A place in a workspace: where it is on the disk, and how it is shown to people. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  /** From the current folder, with forward slashes. */
  readonly shown: string;
}

/** Where a workspace is: `shownRoot` is how its folder is shown, '' for the current one. */
export type Root = Pick<Workspace, 'root' | 'shownRoot'>;

const ENDINGS = { file: '.yaml', folder: '.journal' } as const;
const FILE_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
// Devices on Windows, with or without an ending: writing to `con.yaml` would write to the screen.
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Returns the place of a file or folder; `parts` may hold forward slashes and have been checked. */
export function placeIn({ root, shownRoot }: Root, ...parts: readonly string[]): Place {
  const relative = parts.join('/');
  return { path: `${root}/${relative}`, shown: shownRoot ? `${shownRoot}/${relative}` : relative };
}

/** Returns the folder of all responses of a wave to a questionnaire. @throws UserError `unusable-name`. */
export function responsesPlace(
  workspace: Workspace,
  { wave, questionnaire }: Pick<ResponseKey, 'wave' | 'questionnaire'>,
): Place {
  return placeIn(workspace, folder(workspace.folders.responses), name(wave), name(questionnaire));
}

/** Returns the place of a response file. @throws UserError `unusable-name` when an id cannot be part of a file name. */
export function responsePlace(workspace: Workspace, key: ResponseKey): Place {
  return below(responsesPlace(workspace, key), name(key.subject), `${stem(key)}${ENDINGS.file}`);
}

/** Returns the folder of a response's journals. @throws UserError `unusable-name`. */
export function journalFolder(workspace: Workspace, key: ResponseKey): Place {
  return below(responsesPlace(workspace, key), name(key.subject), `${stem(key)}${ENDINGS.folder}`);
}

/** Returns whether a text can label a further rater. One letter, then up to two digits: there is no room for a name, nor for initials. */
export function isRaterLabel(text: string): boolean {
  return /^[a-z][0-9]{0,2}$/.test(text);
}

/**
 * Returns whose response a file is, or whose journals a folder holds: the label of a further rater of the role, '' for the main
 * response; undefined for anything else.
 */
export function raterOf({ name: entryName, kind }: FolderEntry, role: string): string | undefined {
  if (kind === 'other' || !entryName.startsWith(role) || !entryName.endsWith(ENDINGS[kind])) return undefined;
  const between = entryName.slice(role.length, -ENDINGS[kind].length);
  if (between === '') return '';
  return between.startsWith('.') && isRaterLabel(between.slice(1)) ? between.slice(1) : undefined;
}

/** Returns the writer of a journal by the name of its file; undefined for a file that is none, such as a sync client's copy. */
export function writerOf(fileName: string): string | undefined {
  return /^([0-9a-z-]{1,63})\.ndjson$/.exec(fileName)?.[1];
}

/** Returns the folder of the workspace's own questionnaires. @throws UserError `unusable-name`. */
export function questionnairesPlace(workspace: Workspace): Place {
  return placeIn(workspace, folder(workspace.folders.questionnaires));
}

/** Returns the place of a register file, as `reifegrad.yaml` names it. @throws UserError `unusable-name`. */
export function registerPlace(root: Root, file: string): Place {
  return placeIn(root, folder(file));
}

/** Returns a place below another. */
export function below({ path, shown }: Place, ...parts: readonly string[]): Place {
  const relative = parts.join('/');
  return { path: `${path}/${relative}`, shown: `${shown}/${relative}` };
}

/** Returns an id that can safely be part of a file name on every system. @throws UserError `unusable-name`. */
export function name(id: string): string {
  if (!FILE_ID.test(id) || DEVICE.test(id)) throw new UserError('unusable-name', { name: id });
  return id;
}

/** What the names of a response and of its journals begin with: the role, and the label of a further rater. */
function stem({ role, rater }: ResponseKey): string {
  if (rater === undefined) return name(role);
  if (!isRaterLabel(rater)) throw new UserError('unusable-name', { name: rater });
  return `${name(role)}.${rater}`;
}

/** A folder or file inside the workspace, as `reifegrad.yaml` may name it: it must not lead out. */
function folder(path: string): string {
  const parts = path.split('/');
  const leadsOut = parts.some((part) => part === '' || /^\.+$/.test(part) || /[\\:\0]/.test(part));
  if (leadsOut) throw new UserError('unusable-name', { name: path });
  return path;
}
