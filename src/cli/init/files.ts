import { join } from 'node:path';
import type { Io } from '../../model/io.ts';

/** Files of a new workspace: path inside it and content. */
export type NewFiles = readonly (readonly [path: string, content: string | Uint8Array])[];

export const LARGEST_FILE = 2_000_000;

/** Returns the file of a shipped questionnaire. A workspace keeps its own, so that a wave can be scored again after the tool has moved on. */
export function questionnaireFile({ packageRoot, files }: Io, id: string): NewFiles[number] {
  const path = join('questionnaires', `${id}.yaml`);
  return [path, files.read(join(packageRoot, path), LARGEST_FILE)];
}
