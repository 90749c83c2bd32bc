import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerWorkspace } from '../support/answer-workspace.ts';
import { documentWith } from '../support/questionnaires.ts';
import { type CliResult, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Two questionnaires in one wave: both ask the board, one alone asks the heads, and one alone an office for nothing else.
let cwd = '';
beforeEach(() => {
  cwd = answerWorkspace(temporaryFolder());
  const { roles: _, ...small } = documentWith(
    [
      { id: 'k_01', role: 'board', anchors: { 0: 'a', 1: 'b', 2: 'c' } },
      { id: 'k_02', role: 'garden', anchors: { 0: 'a', 1: 'b', 2: 'c' } },
    ],
    { status: 'active', tests: [{ name: 'best', answers: { k_01: 2 }, expect: { total: 100 } }] },
  );
  const perOrganisation = { per: 'organisation', title: 'Vorstand' };
  // JSON is YAML.
  const document = { ...small, roles: { board: perOrganisation, garden: { ...perOrganisation, title: 'Garten' } } };
  writeFileSync(join(cwd, 'questionnaires/klein.yaml'), JSON.stringify(document));
  const file = join(cwd, 'reifegrad.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/(date: "2026-11-30".*\{ id: beispiel, version: 1.0.0 \})/, '$1, { id: klein, version: 1.0.0 }')
    .replace('waves:', '  - { id: garten, title: { de: Garten, en: Garden }, roles: [garden] }\nwaves:');
  writeFileSync(file, text);
});

const run = (line: string): Promise<CliResult> => runInProcess(line.split(' '), { cwd });
const hasResponse = (questionnaire: string, path: string): boolean =>
  existsSync(join(cwd, 'responses/2026', questionnaire, `${path}.yaml`));

test('the workspace is sound', async () => {
  expect(await run('lint')).toMatchObject({ code: 0, stdout: 'Nothing found: 3 files checked.\n' });
});

describe('what is read is about the first questionnaire, and stderr names the others', () => {
  const notice = 'This is about beispiel, the first of several questionnaires of the wave 2026. There are also: klein.';

  test.each(['report', 'plan', 'explain total', 'report --json'])('%s', async (line) => {
    const { code, stdout, stderr } = await run(`${line} --lang en`);
    expect(code).toBe(0);
    expect(stderr).toContain(notice);
    expect(stdout).not.toContain(notice);
    expect((await run(`${line} --quiet`)).stderr).toBe('');
  });

  test.each([
    'report klein',
    'report beispiel',
    'explain total --questionnaire klein',
    'explain k_01',
    'simulate --set k_01=1',
    'status',
    'score',
  ])('not needed: %s', async (line) => {
    const { code, stdout, stderr } = await run(`${line} --lang en`);
    expect({ code, notice: stderr.includes('This is about') }).toEqual({ code: 0, notice: false });
    if (line.includes('k')) expect(stdout).toMatch(/klein/i);
  });

  test('a wave with one questionnaire says nothing', async () => {
    expect((await run('report --wave 2025 --lang en')).stderr).not.toContain('This is about');
  });
});

describe('what is written is never guessed', () => {
  test('a department that one questionnaire asks', async () => {
    expect((await run('answer -d buergerbuero --no-input --set srv_06=0')).code).toBe(0);
    expect((await run('answer -d garten --no-input --set k_02=1')).code).toBe(0);
    expect([hasResponse('beispiel', 'buergerbuero/head'), hasResponse('klein', 'organisation/garden')]).toEqual([
      true,
      true,
    ]);
  });

  test('a question that one questionnaire has', async () => {
    expect((await run('answer -d vorstand --no-input --set k_01=1')).code).toBe(0);
    expect((await run('answer -d vorstand --no-input --set str_01=1')).code).toBe(0);
    expect([hasResponse('klein', 'organisation/board'), hasResponse('beispiel', 'organisation/board')]).toEqual([
      true,
      true,
    ]);
  });

  test('a role that one questionnaire has', async () => {
    writeFileSync(join(cwd, 'answers.yaml'), 'answers: { str_02: [survey] }\n');
    expect((await run('answer -d vorstand --role hr --no-input --answers answers.yaml')).code).toBe(0);
  });

  test.each([
    'answer -d vorstand --no-input --set k_01=1 --set str_01=1',
    'answer -d vorstand --no-input --set nothing=1',
    'answer -d vorstand --role board --no-input --answers answers.yaml',
  ])('refused: %s', async (line) => {
    writeFileSync(join(cwd, 'answers.yaml'), 'answers: { k_01: 1 }\n');
    const { code, stderr } = await run(`${line} --lang en`);
    expect(code).toBe(2);
    expect(stderr).toContain('error[choose-questionnaire]: several questionnaires ask about vorstand');
    expect(stderr).toContain('beispiel, klein');
    expect(existsSync(join(cwd, 'responses'))).toBe(false);
  });

  test('a role that nobody asks, and a department that nobody asks', async () => {
    expect((await run('answer -d vorstand --role hed --no-input --set k_01=1')).stderr).toContain('unknown-role');
  });
});
