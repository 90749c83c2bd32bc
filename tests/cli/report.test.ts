import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityFolder } from '../support/city-folder.ts';
import { runInProcess } from '../support/run-cli.ts';

let cwd = '';
beforeEach(() => {
  cwd = cityFolder();
});

const run = (line: string, setting: Parameters<typeof runInProcess>[1] = {}) =>
  runInProcess(['report', ...line.split(' ').filter((word) => word !== '')], { cwd, ...setting });

describe('report', () => {
  test('result on stdout, the next step on stderr', async () => {
    const { code, stdout, stderr } = await run('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Digitalisierungsstand \(Beispiel\) +INTERN\n/);
    expect(stderr).toContain('reifegrad status');
    expect((await run('--quiet')).stderr).toBe('');
  });

  test('the language of the workspace, unless somebody chose another', async () => {
    expect((await run('--lang en')).stdout).toMatch(/^Digital state \(example\) +INTERNAL\n/);
    expect((await run('', { env: { REIFEGRAD_LANG: 'en' } })).stdout).toContain('INTERNAL');
  });

  test.each([
    [200, 120],
    [120, 120],
    [100, 100],
    [50, 50],
    [undefined, 80],
  ])('a terminal of %s columns is filled up to %d', async (columns, widest) => {
    const { stdout } = await run('', columns === undefined ? {} : { columns });
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBe(widest);
  });

  test('--json is --format json, and can be parsed', async () => {
    const { stdout } = await run('--json');
    expect(stdout).toBe((await run('--format json')).stdout);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: '1.0', kind: 'report', subject: { id: 'organisation' } });
  });

  test('a department sees itself', async () => {
    expect(JSON.parse((await run('--json --department bauen')).stdout)).toMatchObject({
      subject: { id: 'bauen' },
      spread: null,
    });
  });

  test('for publication: no department, no question, no remark', async () => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const { code, stdout } = await run(`--public --format ${format}`);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/Bürgeramt|Bauen|srv_0|str_0|Schalter|Keine Termine/);
    }
  });

  test.each([
    ['--public --department bauen', 'public-department'],
    ['--department bauem', 'unknown-department'],
    ['--wave 2025', 'unknown-wave'],
    ['andere', 'unknown-questionnaire'],
    ['--format pdf', 'invalid-choice'],
  ])('%s cannot be done', async (line, id) => {
    const { code, stdout, stderr } = await run(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${id}]`);
  });
});

describe('report -o', () => {
  test('says what it wrote; the same bytes from everywhere, without colour and width of a terminal', async () => {
    const { code, stdout, stderr } = await run('-o bericht.txt --color always', { columns: 50 });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('bericht.txt');
    expect(readFileSync(join(cwd, 'bericht.txt'), 'utf8')).toBe((await run('')).stdout);
  });

  test.each([
    ['bericht.md', /^# Digitalisierungsstand/],
    ['bericht.json', /^\{\n {2}"formatVersion"/],
  ])('the ending of %s says what is meant', async (file, beginning) => {
    await run(`-o ${file}`);
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(beginning);
  });

  test('never replaces a file without --force', async () => {
    const path = join(cwd, 'alt.md');
    writeFileSync(path, 'alt');
    const refused = await run('-o alt.md');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('[output-exists]');
    expect(readFileSync(path, 'utf8')).toBe('alt');
    expect((await run('-o alt.md --force')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^# Digital/);
  });

  test('- is standard output', async () => {
    expect((await run('--format markdown -o -')).stdout).toMatch(/^# Digital/);
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });
});

test('the same folder gives the same bytes, wherever one stands', async () => {
  for (const format of ['terminal', 'markdown', 'json']) {
    const here = await run(`--format ${format}`);
    const elsewhere = await runInProcess(['report', '--workspace', cwd, '--format', format], { cwd: '/' });
    expect(elsewhere.stdout).toBe(here.stdout);
    expect(here.stdout).not.toContain(cwd);
  }
});
