import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cityFolder } from '../support/city-folder.ts';
import { runInProcess } from '../support/run-cli.ts';

let cwd = '';
beforeEach(() => {
  cwd = cityFolder();
});

const run = (...argv: readonly string[]) => runInProcess(['simulate', ...argv], { cwd });

/** Every file of a folder with what is in it. */
function contents(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

describe('simulate', () => {
  test('shows what changes, and changes nothing', async () => {
    const before = contents(cwd);
    const { code, stdout } = await run('--set', 'srv_06=4', '--set', 'str_01=4', '--lang', 'en');
    expect({ code, isShown: /^Total [\d.]+ → /m.test(stdout) }).toEqual({ code: 0, isShown: true });
    expect(contents(cwd)).toEqual(before);
  });

  test('everybody who holds the role, or the department that is named', async () => {
    const subjects = async (...argv: readonly string[]) =>
      JSON.parse((await run(...argv, '--json')).stdout).assumed.map((one: { subject: string }) => one.subject);
    expect(await subjects('--set', 'srv_06=4')).toEqual(['buergeramt', 'jugend', 'bauen', 'feuerwehr']);
    expect(await subjects('--set', 'srv_06@jugend=4')).toEqual(['jugend']);
    expect(await subjects('--set', 'srv_06=4', '--department', 'bauen')).toEqual(['bauen']);
    expect(await subjects('--set', 'str_01=4')).toEqual(['organisation']);
  });

  test.each([
    [[], 'str_01=3'],
    [['--set', 'srv_06@jugent=4'], 'jugend'],
    [['--set', 'str_01@jugend=4'], 'str_01'],
    [['--set', 'srv_6=4'], 'srv_06'],
    [['--set', 'srv_06=7'], '--set:1:8'],
    [['--set', 'srv_06'], 'srv_06'],
  ])('%s is refused with what is possible', async (argv, possible) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout, says: stderr.includes(possible) }).toEqual({ code: 2, stdout: '', says: true });
  });
});
