import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectRoot, runInProcess } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixture = join(projectRoot, 'tests', 'fixtures', 'register-city');

/** Returns a new folder with a workspace that has a register of four services, one of them ended, and no answers. */
export function registerCity(): string {
  const root = temporaryFolder();
  cpSync(fixture, root, { recursive: true });
  return root;
}

/** Puts answers into such a workspace: about one service all of them, about one some, about one none. */
export async function answerRegisterCity(cwd: string): Promise<void> {
  for (const line of [
    'answer --entry hundesteuer --set form=50 --set bescheid=ja',
    'answer dienste --entry ummelden --set form=100 --set bescheid=nein',
    'answer --department buergerbuero --set schulung=ja',
  ]) {
    const { code, stderr } = await runInProcess(line.split(' '), { cwd });
    if (code !== 0) throw new Error(stderr);
  }
}

/** Returns such a workspace with answers, for all tests of a file. */
export async function answeredRegisterCity(): Promise<string> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'reifegrad-test-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  cpSync(fixture, root, { recursive: true });
  await answerRegisterCity(root);
  return root;
}
