import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cityFolder } from '../support/city-folder.ts';
import { runInProcess } from '../support/run-cli.ts';

let cwd = '';
beforeEach(() => {
  cwd = cityFolder();
});

const run = (...argv: readonly string[]) => runInProcess(['explain', ...argv], { cwd });

describe('explain', () => {
  test('without an id it explains the total', async () => {
    const { code, stdout, stderr } = await run('--lang', 'en');
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: 'total: Overall result' });
    expect(stderr).toContain('reifegrad report beispiel');
  });

  test('every place is where the answer stands', async () => {
    const { places, node } = JSON.parse((await run('total', '--json')).stdout);
    expect(node.kind).toBe('total');
    expect(places.length).toBeGreaterThan(3);
    for (const { questionId, file, line, column } of places) {
      const text = readFileSync(join(cwd, file), 'utf8').split('\n')[line - 1] ?? '';
      expect(text.slice(column - 1)).toMatch(new RegExp(`^"?${questionId}"?:`));
    }
  });

  test('a new answer stands where it was saved', async () => {
    await runInProcess(['answer', 'beispiel', '--department', 'feuerwehr', '--set', 'srv_03=50'], { cwd });
    const { places } = JSON.parse((await run('srv_03', '--json')).stdout);
    const place = places.find((one: { subject: string }) => one.subject === 'feuerwehr');
    const line = readFileSync(join(cwd, place.file), 'utf8').split('\n')[place.line - 1] ?? '';
    expect(existsSync(join(cwd, place.file)) && line.includes('srv_03')).toBe(true);
  });

  test.each([
    ['a question', ['srv_06'], 'question'],
    ['a dimension', ['srv'], 'dimension'],
    ['a department', ['srv', '--department', 'buergeramt'], 'dimension'],
    ['the questionnaire named', ['total', '--questionnaire', 'beispiel'], 'total'],
  ])('%s', async (_, argv, kind) => {
    const { node } = JSON.parse((await run(...argv, '--json')).stdout);
    expect(node.kind).toBe(kind);
  });

  test.each([
    [['srv_6'], 'srv_06'],
    [['total', '--department', 'buergerammt'], 'buergeramt'],
    [['total', '--wave', '1999'], '2026'],
    [['total', '--questionnaire', 'andere'], 'beispiel'],
  ])('%s is refused with what is possible', async (argv, possible) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout, says: stderr.includes(possible) }).toEqual({ code: 2, stdout: '', says: true });
  });
});
