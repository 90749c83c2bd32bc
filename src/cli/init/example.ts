import { join } from 'node:path';
import type { Io } from '../../model/io.ts';
import type { Workspace } from '../../model/workspace.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { valid } from '../load.ts';
import { LARGEST_FILE, type NewFiles, questionnaireFile } from './files.ts';

/** Returns every file of the example city, with the questionnaires that it answers. */
export function exampleFiles(io: Io): NewFiles {
  const root = exampleRoot(io);
  const walk = (folder: string): string[] =>
    io.files
      .list(join(root, folder))
      .flatMap(({ name, kind }) => (kind === 'folder' ? walk(join(folder, name)) : [join(folder, name)]));
  const city = walk('').map((path) => [path, io.files.read(join(root, path), LARGEST_FILE)] as const);
  return [...city, ...questionnaireIds(exampleWorkspace(io)).map((id) => questionnaireFile(io, id))];
}

/** Returns the workspace of the example city: its departments are the usual ones of a city. */
export function exampleWorkspace(io: Io): Workspace {
  return valid(loadWorkspace(io.files, exampleRoot(io)));
}

function questionnaireIds({ waves }: Workspace): readonly string[] {
  return [...new Set(waves.flatMap(({ questionnaires }) => questionnaires.map(({ id }) => id)))];
}

function exampleRoot({ packageRoot }: Io): string {
  return join(packageRoot, 'examples', 'musterstadt');
}
