import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleCommands, matchesExpected } from '../support/console-blocks.ts';
import { projectRoot, runAsProcess, runInProcess } from '../support/run-cli.ts';

// Each page of cases/ is a story in one folder that holds a copy of the example city. Its commands run in order in this
// process, and those of one page once more as processes of their own: with real streams and the built program, but each
// loads everything anew. `...` stands for lines that the story does not care about.
const folder = join(import.meta.dirname, 'cases');
const alsoAsProcess: readonly string[] = ['usage.md'];

for (const page of readdirSync(folder).sort()) {
  const commands = consoleCommands(readFileSync(join(folder, page), 'utf8'));
  const ways = ['in process', ...(alsoAsProcess.includes(page) ? ['as process'] : [])];
  describe.each(ways)(`${page} %s`, (way) => {
    let cwd = '';
    beforeAll(() => {
      cwd = mkdtempSync(join(tmpdir(), 'reifegrad-case-'));
      cpSync(join(projectRoot, 'examples', 'musterstadt'), join(cwd, 'musterstadt'), { recursive: true });
    });
    afterAll(() => rmSync(cwd, { recursive: true, force: true }));

    test.each(commands.map((command) => [`${command.line}: ${command.command}`, command] as const))(
      '%s',
      async (_title, command) => {
        const result =
          way === 'in process' ? await runInProcess(command.argv, { cwd }) : runAsProcess(command.argv, { cwd });
        const output = result.stdout + result.stderr;
        expect({
          code: result.code,
          output: matchesExpected(output, command.expected) ? 'as expected' : output,
        }).toEqual({
          code: command.code,
          output: 'as expected',
        });
      },
    );
  });
}
