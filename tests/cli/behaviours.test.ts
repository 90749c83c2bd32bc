import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { globalOptions } from '../../src/cli/global-options.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityFolder } from '../support/city-folder.ts';
import { projectRoot, runAsProcess, runInProcess } from '../support/run-cli.ts';

const onCity = (argv: readonly string[]): readonly string[] => [...argv, '--workspace', '.'];
const reading = ['status', 'score', 'report', 'explain', 'plan', 'history', 'verify', 'lint'] as const;

describe('data on stdout, talk on stderr', () => {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);

  test.each([
    ['status', 'status'],
    ['score', 'score'],
    ['report', 'report'],
    ['explain', 'explanation'],
    ['plan', 'plan'],
    ['history', 'history'],
    ['verify', 'findings'],
    ['lint', 'findings'],
  ])('%s --json is one document that its schema accepts', async (command, kind) => {
    const { code, stdout } = await runInProcess([command, '--json'], { cwd: cityFolder() });
    const schema = JSON.parse(readFileSync(join(projectRoot, `schemas/${kind}.schema.json`), 'utf8'));
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    expect({ code, errors: validate(JSON.parse(stdout)) ? [] : validate.errors }).toEqual({ code: 0, errors: [] });
  });

  test.each(reading)('%s --quiet says nothing beside its result', async (command) => {
    const { stdout, stderr } = await runInProcess([command, '--quiet'], { cwd: cityFolder() });
    expect({ hasResult: stdout !== '', stderr }).toEqual({ hasResult: true, stderr: '' });
  });

  test.skipIf(process.platform === 'win32').each(['report', 'print beispiel', 'help report'])(
    '%s | head is quiet',
    (line) => {
      const script = `node ${join(projectRoot, 'bin/reifegrad.js')} ${line} | head -n 1; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: cityFolder(), encoding: 'utf8' });
      expect({
        code: stdout.trim().split('\n').at(-1),
        trouble: /EPIPE|Error|^\s+at /m.test(stderr),
      }).toEqual({ code: '0', trouble: false });
    },
  );
});

describe('nobody is asked where nobody can answer', () => {
  test.each([
    ['no terminal', ['answer', '-d', 'bauen'], {}],
    ['--no-input', ['answer', '-d', 'bauen', '--no-input'], {}],
    ['CI', ['answer', '-d', 'bauen'], { CI: 'true' }],
  ] as const)('answer with %s says which flag replaces the questions', async (_title, argv, env) => {
    const { code, stderr } = await runInProcess(argv, { cwd: cityFolder(), env });
    expect({ code, hint: /--answers|--set/.test(stderr) }).toEqual({ code: 2, hint: true });
  });

  test('init without a terminal needs a title', async () => {
    const { code, stderr } = await runInProcess(['init', 'neu'], { cwd: cityFolder() });
    expect({ code, hint: stderr.includes('--title') }).toEqual({ code: 2, hint: true });
  });
});

describe('flags mean the same everywhere', () => {
  test.each(reading)('globals before and after %s', async (command) => {
    const cwd = cityFolder();
    const before = await runInProcess(['--lang', 'de', '--ascii', command], { cwd });
    const after = await runInProcess([command, '--lang', 'de', '--ascii'], { cwd });
    expect(after).toEqual(before);
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    '%s: help, examples, standard names',
    async (name, command) => {
      const pages = await Promise.all(
        [
          ['-h', name],
          [name, '--help'],
          ['help', name],
        ].map((argv) => runInProcess(argv)),
      );
      expect(new Set(pages.map(({ stdout }) => stdout)).size).toBe(1);
      expect(command.examples.length).toBeGreaterThan(0);
      expect(longNames(command)).toEqual(longNames(command).filter((flag) => /^--[a-z]+(-[a-z]+)*$/.test(flag)));
      for (const lang of ['de', 'en']) {
        const { stdout } = await runInProcess([name, '--help', '--lang', lang], { columns: 80 });
        expect(stdout.split('\n').filter((line) => displayWidth(line) > 80 && !line.includes('reifegrad '))).toEqual(
          [],
        );
      }
    },
  );

  test('one letter stands for one thing', () => {
    const shorts = [globalOptions, ...commands.map(({ options }) => options)].flat().flatMap(({ flags }) => {
      const [, short, long] = /^(-[a-zA-Z]), (--[a-z-]+)/.exec(flags) ?? [];
      return short === undefined ? [] : [[short, long] as const];
    });
    expect([...new Map(shorts)].length).toBe(new Set(shorts.map(([short, long]) => `${short} ${long}`)).size);
  });
});

describe('files', () => {
  test('an existing file is replaced with --force alone', async () => {
    const cwd = cityFolder();
    writeFileSync(join(cwd, 'bericht.md'), 'mine');
    const refused = await runInProcess(['report', '-o', 'bericht.md'], { cwd });
    expect([refused.code, readFileSync(join(cwd, 'bericht.md'), 'utf8')]).toEqual([2, 'mine']);
    const forced = await runInProcess(['report', '-o', 'bericht.md', '--force'], { cwd });
    expect([forced.code, forced.stdout, readFileSync(join(cwd, 'bericht.md'), 'utf8').slice(0, 2)]).toEqual([
      0,
      '',
      '# ',
    ]);
  });

  test.each([
    'report --format markdown',
    'report --json',
    'score --json',
    'status --json',
    'print beispiel',
    'schema beispiel',
  ])('%s: the same bytes twice, and from another folder', async (line) => {
    const cwd = cityFolder();
    mkdirSync(join(cwd, 'inside', 'deeper'), { recursive: true });
    const here = await runInProcess(line.split(' '), { cwd });
    const again = await runInProcess(line.split(' '), {
      cwd,
      env: { SOURCE_DATE_EPOCH: '1600000000', TZ: 'Asia/Tokyo' },
    });
    const below = await runInProcess(line.split(' '), { cwd: join(cwd, 'inside', 'deeper') });
    expect([again.stdout, below.stdout]).toEqual([here.stdout, here.stdout]);
    expect(here.stdout).not.toContain(cwd);
  });
});

describe('what a terminal, a pipe and a screen reader get', () => {
  test.each([40, 80, 120])('no line of a report is wider than %i columns', async (columns) => {
    for (const command of ['status', 'report']) {
      const { stdout } = await runInProcess([command], { cwd: cityFolder(), columns });
      expect(stdout.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  test.each(reading)('%s --accessible draws nothing', async (command) => {
    const { stdout, stderr } = await runInProcess([command, '--accessible', '--color', 'always'], {
      cwd: cityFolder(),
    });
    expect((stdout + stderr).match(/[\r\u2500-\u259f|]/g)).toBeNull();
  });

  test('colour only where it is wanted', async () => {
    const cwd = cityFolder();
    const plain = await runInProcess(['report'], { cwd });
    const coloured = await runInProcess(['report', '--color', 'always'], { cwd });
    expect([plain.stdout.includes('\u001b['), coloured.stdout.includes('\u001b[')]).toEqual([false, true]);
    // Without colour the same words stand there.
    // biome-ignore lint/complexity/useRegexLiterals: the escape character is clearer this way
    expect(coloured.stdout.replace(new RegExp('\u001b\\[[0-9;]*m', 'g'), '')).toBe(plain.stdout);
  });

  test.each([
    [['--lang', 'de'], {}, 'Gesamtergebnis'],
    [[], { REIFEGRAD_LANG: 'en' }, 'Overall result'],
    [[], { LANG: 'en_GB.UTF-8' }, 'Overall result'],
    // Nobody chose a language, so the workspace's own counts for a report.
    [[], { LANG: 'C.UTF-8' }, 'Gesamtergebnis'],
  ] as const)('report %j with %j', async (flags, env, word) => {
    const { stdout } = await runInProcess(['report', ...flags], { cwd: cityFolder(), env });
    expect(stdout).toContain(word);
  });
});

test('no command opens a connection', () => {
  const guard = join(cityFolder(), 'guard.mjs');
  writeFileSync(
    guard,
    `import net from 'node:net'; import dns from 'node:dns'; import http from 'node:http'; import https from 'node:https'; import { syncBuiltinESMExports } from 'node:module';
const refuse = () => { process.stderr.write('CONNECTION'); process.exit(99); };
net.Socket.prototype.connect = refuse; dns.lookup = refuse; http.request = refuse; https.request = refuse; globalThis.fetch = refuse; syncBuiltinESMExports();\n`,
  );
  const cwd = cityFolder();
  for (const line of [
    'status',
    'score',
    'report',
    'lint',
    'print beispiel',
    'schema beispiel',
    'answer -d bauen --set srv_06=1',
    'submit -d bauen --yes --with-gaps',
    'verify',
    'history',
    '--help',
  ]) {
    const { code, stderr } = runAsProcess(onCity(line.split(' ')), { cwd, env: { NODE_OPTIONS: `--import=${guard}` } });
    expect({ line, code, connected: stderr.includes('CONNECTION') }).toEqual({ line, code: 0, connected: false });
  }
});

function longNames({ options }: CommandSpec): readonly string[] {
  return options.flatMap(({ flags }) => flags.match(/--[a-zA-Z-]+/g) ?? []);
}
