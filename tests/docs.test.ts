import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.ts';
import { consoleCommands, matchesExpected, splitWords } from './support/console-blocks.ts';
import { keys, startPty, terminalEnv } from './support/pty.ts';
import { projectRoot, runInProcess } from './support/run-cli.ts';

// Every command that a page or a help text shows is run, in order, in a folder of its own. A page may change folders with `cd`;
// an interview is started in a real terminal and left with Ctrl-C.
const pages = [
  'README.md',
  'docs/explanation/scoring.md',
  ...readdirSync(join(projectRoot, 'docs/guide')).map((name) => `docs/guide/${name}`),
];

const cityWithRegister = join(projectRoot, 'tests/fixtures/register-city');

describe.each(pages)('%s', (page) => {
  const markdown = readFileSync(join(projectRoot, page), 'utf8');
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'reifegrad-docs-'));
    // The guide for authors works on a copy of the questionnaire, as its first step says.
    if (page.includes('questionnaire'))
      cpSync(join(projectRoot, 'questionnaires/verwaltung.yaml'), join(home, 'verwaltung.yaml'));
    // The guide about registers works in a small city that has one.
    if (page.includes('registers')) cpSync(cityWithRegister, join(home, 'beispielhausen'), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('its commands do what it says', async () => {
    let cwd = home;
    for (const { command, argv, expected, code, line } of consoleCommands(markdown)) {
      const [program, folder = ''] = splitWords(command);
      if (program === 'cd') {
        cwd = join(cwd, folder);
        continue;
      }
      const result = await runShown(argv, cwd);
      const output = expected.length === 0 || matchesExpected(result.output, expected) ? 'as shown' : result.output;
      expect({ line, command, code: result.code, output }).toEqual({ line, command, code, output: 'as shown' });
    }
  });

  test('its links lead somewhere', () => {
    const targets = [...markdown.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    const folder = join(projectRoot, page, '..');
    const missing = targets.filter((target) => !existsSync(join(folder, target)));
    expect(missing).toEqual([]);
  });
});

describe('examples in the help', () => {
  let city = '';
  let small = '';
  beforeAll(() => {
    city = mkdtempSync(join(tmpdir(), 'reifegrad-help-'));
    small = mkdtempSync(join(tmpdir(), 'reifegrad-help-'));
    cpSync(cityWithRegister, small, { recursive: true });
    cpSync(join(projectRoot, 'examples', 'musterstadt'), city, { recursive: true });
    cpSync(join(projectRoot, 'questionnaires'), join(city, 'questionnaires'), { recursive: true });
  });
  afterAll(() => {
    for (const folder of [city, small]) rmSync(folder, { recursive: true, force: true });
  });

  test.each(commands.flatMap(({ examples }) => examples))('%s', async (example) => {
    const argv = splitWords(example).slice(1);
    // Registers are shown where there is one.
    expect((await runShown(argv, argv[0] === 'register' ? small : city)).code).toBe(0);
  });
});

/** Runs a command as a page shows it. An interview counts as run when it asks its first question and keeps all on Ctrl-C. */
async function runShown(argv: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
  const needsPerson = argv[0] === 'answer' && !argv.includes('--set') && !argv.includes('--answers');
  if (!needsPerson) {
    const { code, stdout, stderr } = await runInProcess(argv, { cwd });
    return { code, output: stdout + stderr };
  }
  const pty = startPty([process.execPath, join(projectRoot, 'bin', 'reifegrad.js'), ...argv], {
    cwd,
    env: terminalEnv({ LANG: 'en_GB.UTF-8', REIFEGRAD_HOME: join(cwd, '.memory') }),
  });
  await pty.waitFor(/\S/);
  pty.send(keys.ctrlC);
  const { code } = await pty.exit;
  return { code: code === 130 ? 0 : (code ?? -1), output: pty.text() };
}
