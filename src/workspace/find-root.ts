// Works on text alone; the disk is asked through the port.
import { dirname } from 'node:path';
import type { Files } from '../model/files.ts';
import { WORKSPACE_FILE } from './paths.ts';

/** Returns the folder that holds `reifegrad.yaml`: this one or the nearest above it; undefined when there is none. */
export function findWorkspaceRoot(files: Files, from: string): string | undefined {
  if (files.kind(`${from}/${WORKSPACE_FILE}`) === 'file') return from;
  const parent = dirname(from);
  return parent === from ? undefined : findWorkspaceRoot(files, parent);
}
