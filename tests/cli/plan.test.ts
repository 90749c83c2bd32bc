import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, runInProcess } from '../support/run-cli.ts';

// Nothing is written, so the example itself will do.
const cwd = join(projectRoot, 'examples/musterstadt');

const run = (...argv: readonly string[]) => runInProcess(['plan', ...argv], { cwd });

describe('plan', () => {
  test('without a target it goes for the next level', async () => {
    const { target, budget } = JSON.parse((await run('--json')).stdout);
    expect([target.level, target.path.isExact, target.path.level, budget]).toEqual([3, true, 3, null]);
  });

  test('a budget is never overspent', async () => {
    const { budget } = JSON.parse((await run('--budget', '3', '--json')).stdout);
    expect(budget.path.effort).toBeLessThanOrEqual(3);
  });

  test('ten measures are shown, all with --all', async () => {
    const [some, all] = [await run('--lang', 'en'), await run('--lang', 'en', '--all')];
    expect([some.code, all.code, /more measure/.test(all.stdout)]).toEqual([0, 0, false]);
  });

  test('a department has its own plan', async () => {
    const { subject, priorities } = JSON.parse((await run('--department', 'buergerbuero', '--json')).stdout);
    expect([subject, new Set(priorities.map((one: { subject: string }) => one.subject))]).toEqual([
      'buergerbuero',
      new Set(['buergerbuero']),
    ]);
  });

  test.each([
    [['--target', '9'], '0, 1, 2, 3, 4'],
    [['--budget', 'viel'], 'viel'],
    [['--department', 'buergerbuerro'], 'buergerbuero'],
  ])('%s is refused with what is possible', async (argv, possible) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout, says: stderr.includes(possible) }).toEqual({ code: 2, stdout: '', says: true });
  });
});
