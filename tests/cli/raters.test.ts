import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { answersIn } from '../support/answer-workspace.ts';
import { cityFolder } from '../support/city-folder.ts';
import { startProgram } from '../support/program.ts';
import { keys } from '../support/pty.ts';
import { runInProcess } from '../support/run-cli.ts';

const FOLDER = 'responses/2026/beispiel/buergeramt';

let cwd = '';
beforeEach(() => {
  cwd = cityFolder();
});

const run = (...argv: readonly string[]) => runInProcess([...argv, '--lang', 'en'], { cwd });
const head = ['answer', '-d', 'buergeramt', '--role', 'head'] as const;
const asRater = (rater: string, ...set: readonly string[]) =>
  run(...head, '--rater', rater, ...set.flatMap((one) => ['--set', one]));
const bytes = (path: string): string => readFileSync(join(cwd, path), 'utf8');

/** What every command says whose numbers must not change. */
async function numbers(): Promise<readonly string[]> {
  const commands = [
    ['score', '--json'],
    ['score', '--department', 'buergeramt', '--json'],
    ['plan', '--json'],
    ['simulate', '--set', 'srv_06@bauen=4', '--json'],
    ['report', '--public', '--format', 'json'],
    ['report', '--public', '--format', 'markdown'],
    ['explain', 'total', '--json'],
    ['explain', 'srv', '--department', 'buergeramt', '--json'],
  ];
  const outputs: string[] = [];
  for (const argv of commands) {
    const { code, stdout } = await run(...argv);
    expect({ argv, code }).toEqual({ argv, code: 0 });
    outputs.push(stdout);
  }
  return outputs;
}

test('a further rater answers into a file of their own; no number changes, and the main file keeps its bytes', async () => {
  const [before, main] = [await numbers(), bytes(`${FOLDER}/head.yaml`)];
  expect(await asRater('b', 'srv_06=4', 'srv_03=100')).toMatchObject({ code: 0 });
  expect(await asRater('c', 'srv_06=?', 'srv_03=n/a')).toMatchObject({ code: 2 });
  expect(await asRater('c', 'srv_06=2')).toMatchObject({ code: 0 });
  expect(bytes(`${FOLDER}/head.b.yaml`)).toContain('rater: b');
  expect(existsSync(join(cwd, FOLDER, 'head.c.journal'))).toBe(true);
  expect(await numbers()).toEqual(before);
  expect(bytes(`${FOLDER}/head.yaml`)).toBe(main);
  expect(existsSync(join(cwd, FOLDER, 'head.journal'))).toBe(false);
  expect(answersIn(cwd, 'buergeramt')).toMatchObject({ srv_06: { value: 0 }, srv_03: { value: 31 } });
  expect(await run('lint')).toMatchObject({ code: 0 });
});

test('what they answer is compared with nothing but their own answers before', async () => {
  const { stdout } = await run(...head, '--rater', 'b', '--set', 'srv_06=4', '--dry-run');
  expect(stdout).toBe('srv_06: open → managed\n');
  expect(existsSync(join(cwd, FOLDER, 'head.b.journal'))).toBe(false);
  const { stderr } = await asRater('b', 'srv_06=4');
  expect(stderr).toContain('Still open: 2 of 3 questions.');
  expect(stderr).toContain('reifegrad answer beispiel --department buergeramt --role head --rater b');
  expect(stderr).not.toContain('reifegrad score');
  const again = await run(...head, '--rater', 'b', '--set', 'srv_06=3', '--dry-run');
  expect(again.stdout).toBe('srv_06: managed → practised\n');
});

test('a damaged main response neither keeps a rater from answering nor is shown to them', async () => {
  writeFileSync(join(cwd, FOLDER, 'head.yaml'), 'answers: { srv_06: [geheim');
  const { code, stdout, stderr } = await asRater('b', 'srv_06=4');
  expect({ code, isShown: (stdout + stderr).includes('geheim') }).toEqual({ code: 0, isShown: false });
});

test.each(['mueller', 'mk', 'B', '1', ''])('the label %j could be a name', async (label) => {
  const { code, stderr } = await asRater(label, 'srv_06=4');
  expect({ code, says: stderr.includes('[bad-rater]') }).toEqual({ code: 2, says: true });
  expect(existsSync(join(cwd, FOLDER, `head.${label}.yaml`))).toBe(false);
});

describe('a file of answers', () => {
  const give = (argv: readonly string[], stdin: string) =>
    runInProcess([...head, '--lang', 'en', ...argv, '--answers', '-'], {
      cwd,
      stdin,
    });

  test('in the short form belongs to whoever is named', async () => {
    expect(await give(['--rater', 'b'], 'answers: { srv_06: 1 }')).toMatchObject({ code: 0 });
    expect(bytes(`${FOLDER}/head.b.yaml`)).toContain('value: 1');
  });

  test('that a rater has written can be given again as theirs, and nothing changes', async () => {
    await asRater('b', 'srv_06=1');
    const written = bytes(`${FOLDER}/head.b.yaml`);
    expect(await give(['--rater', 'b'], written)).toMatchObject({ code: 0 });
    expect(bytes(`${FOLDER}/head.b.yaml`)).toBe(written);
  });

  test.each([
    ['a rater’s, as the main one', 'head.b.yaml', []],
    ['a rater’s, as another rater’s', 'head.b.yaml', ['--rater', 'c']],
    ['the main one, as a rater’s', 'head.yaml', ['--rater', 'b']],
  ])('is refused: %s', async (_, name, argv) => {
    await asRater('b', 'srv_06=4');
    const before = [bytes(`${FOLDER}/head.yaml`), bytes(`${FOLDER}/head.b.yaml`)];
    const { code, stderr } = await give(argv, bytes(`${FOLDER}/${name}`));
    expect({ code, says: stderr.includes('[misplaced-response]') }).toEqual({ code: 2, says: true });
    expect([bytes(`${FOLDER}/head.yaml`), bytes(`${FOLDER}/head.b.yaml`)]).toEqual(before);
    expect(existsSync(join(cwd, FOLDER, 'head.c.yaml'))).toBe(false);
  });
});

describe('shown', () => {
  beforeEach(async () => {
    await asRater('b', 'srv_06=4', 'srv_03=60');
    await asRater('c', 'srv_06=?');
  });

  test('status names them, and owes nothing because of them', async () => {
    const { questionnaires } = JSON.parse((await run('status', '--json')).stdout);
    expect(questionnaires[0].raters).toMatchObject([
      { department: { id: 'buergeramt' }, role: { id: 'head' }, rater: 'b', asked: 2, given: 2 },
      { rater: 'c', asked: 3, given: 1 },
    ]);
    expect((await run('status')).stdout).toContain('Further raters');
  });

  test('explain puts them side by side, each with the place of the answer', async () => {
    const { agreement } = JSON.parse((await run('explain', 'srv_06', '--json')).stdout);
    expect(agreement).toMatchObject([
      { subject: 'buergeramt', agreement: { fraction: '0' }, verdict: 'disagree', spread: 4 },
    ]);
    for (const { rater, place } of agreement[0].ratings) {
      expect(place.file).toBe(`${FOLDER}/head${rater === null ? '' : `.${rater}`}.yaml`);
      expect(bytes(place.file).split('\n')[place.line - 1]).toContain('srv_06');
    }
    const { stdout } = await run('explain', 'srv_06');
    expect(stdout).toContain('r_wg 0.00: the raters disagree');
    expect(stdout).toContain("c: don't know (not counted)");
    expect((await run('explain', 'str_01')).stdout).not.toContain('Agreement');
  });

  test('the report has a section, the public one has none', async () => {
    expect((await run('report')).stdout).toContain('Agreement of raters');
    expect((await run('report', '--department', 'bauen')).stdout).not.toContain('Agreement of raters');
    const { stdout } = await run('report', '--public', '--format', 'json');
    expect(JSON.parse(stdout).agreement).toBeNull();
  });
});

test('a rater’s file that is wrong is shown at its place', async () => {
  mkdirSync(join(cwd, FOLDER), { recursive: true });
  writeFileSync(join(cwd, FOLDER, 'head.b.yaml'), bytes(`${FOLDER}/head.yaml`));
  const { code, stdout } = await run('lint');
  expect({ code, says: stdout.includes(`${FOLDER}/head.b.yaml:`) }).toEqual({ code: 1, says: true });
  expect(await run('score')).toMatchObject({ code: 2, stdout: '' });
  await runInProcess(['answer', '-d', 'jugend', '--role', 'head', '--rater', 'b', '--set', 'srv_06=1'], { cwd });
  const single = await run('lint', 'responses/2026/beispiel/jugend/head.b.yaml');
  expect(single).toMatchObject({ code: 0 });
});

test('in an interview a rater is told that they are one, and sees no answer of the main response', async () => {
  const pty = startProgram(['answer', '--department', 'buergeramt', '--role', 'head', '--rater', 'b'], { cwd });
  onTestFinished(() => pty.dispose());
  await pty.waitFor(/Weitere Einschätzung „b“[\s\S]*zur ersten Frage/);
  pty.send(keys.enter);
  await pty.waitForNew('Frage 1 von 3');
  pty.send('0');
  await pty.waitForNew('Frage 2 von 3');
  pty.send(keys.ctrlC);
  expect(await pty.exit).toMatchObject({ code: 130, restored: true });
  expect(pty.text()).toContain('Gespeichert: 1 von 3 Antworten.');
  expect(pty.text()).toContain('--rater b');
  expect(pty.text()).not.toMatch(/Bisher|bisher|Nur am Schalter|31/);
  expect(bytes(`${FOLDER}/head.b.yaml`)).toContain('value: 0');
});
