import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Returns a new folder with a workspace that has a register of four services, one of them ended, and no answers. */
export function registerCity(): string {
  const root = temporaryFolder();
  cpSync(join(projectRoot, 'tests', 'fixtures', 'register-city'), root, { recursive: true });
  return root;
}
