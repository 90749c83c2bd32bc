import { beforeEach, describe, expect, test } from 'vitest';
import { cityFolder } from '../support/city-folder.ts';
import { runInProcess } from '../support/run-cli.ts';

let cwd = '';
beforeEach(() => {
  cwd = cityFolder();
});

const run = (...argv: readonly string[]) => runInProcess(['score', ...argv], { cwd });

describe('score', () => {
  test('one line per dimension, ids first', async () => {
    const { code, stdout, stderr } = await run('--lang', 'en');
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['total', 'str', 'srv']),
    );
    expect(stderr).toContain('reifegrad report beispiel');
  });

  test('json is the whole tree', async () => {
    const { stdout } = await run('--json');
    const { formatVersion, kind, invented, assessments } = JSON.parse(stdout);
    expect({ formatVersion, kind, invented }).toEqual({ formatVersion: '1.0', kind: 'score', invented: true });
    expect(assessments).toMatchObject([
      {
        subject: 'organisation',
        total: { dimensions: [{ id: 'str' }, { id: 'srv', questions: [{ id: 'srv_06' }, {}, {}] }] },
      },
    ]);
  });

  test('a department', async () => {
    const { assessments } = JSON.parse((await run('beispiel', '--json', '--department', 'buergeramt')).stdout);
    expect(assessments).toMatchObject([{ subject: 'buergeramt', total: { scores: { score: { fraction: '155/9' } } } }]);
  });

  test.each([
    [['andere'], 'unknown-questionnaire'],
    [['--department', 'x'], 'unknown-department'],
    [['--wave', '2025'], 'unknown-wave'],
  ])('%j cannot be done', async (argv, id) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(`[${id}]`);
  });
});
