import { describe, expect, test } from 'vitest';
import { cityFolder } from '../support/city-folder.ts';
import { answered, cityResponses, response } from '../support/report-world.ts';
import { runInProcess } from '../support/run-cli.ts';

describe('status', () => {
  test('who owes what, and the command for the first of them', async () => {
    const { code, stdout, stderr } = await runInProcess(['status'], { cwd: cityFolder() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Feuerwehr.*Fachbereichsleitung/);
    expect(stderr).toContain('reifegrad answer beispiel --department jugend');
  });

  test('counts as JSON', async () => {
    const { stdout, stderr } = await runInProcess(['status', '--json'], { cwd: cityFolder() });
    const { kind, questionnaires } = JSON.parse(stdout);
    expect(kind).toBe('status');
    expect(questionnaires).toMatchObject([{ id: 'beispiel', counts: { asked: 12, answered: 7, open: 3 } }]);
    expect(stderr).toBe('');
  });

  test('nothing open: on to the report', async () => {
    const responses = [
      ...cityResponses.filter(({ key }) => key.subject !== 'feuerwehr' && key.subject !== 'jugend'),
      response('jugend', 'head', { srv_06: answered(3), srv_03: answered(80) }),
      response('feuerwehr', 'head', { srv_03: answered(80) }),
    ];
    const { stderr } = await runInProcess(['status'], { cwd: cityFolder(responses) });
    expect(stderr).toContain('reifegrad report beispiel');
  });

  test('an empty workspace: everybody owes everything', async () => {
    const { stdout } = await runInProcess(['status', '--json'], { cwd: cityFolder([]) });
    const [{ counts, departments }] = JSON.parse(stdout).questionnaires;
    expect(counts.open).toBe(counts.asked);
    expect(departments.every((one: { lastChange: unknown }) => one.lastChange === null)).toBe(true);
  });
});
