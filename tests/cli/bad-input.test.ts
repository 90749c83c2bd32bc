import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerWorkspace } from '../support/answer-workspace.ts';
import { BEISPIEL, loadQuestionnaire } from '../support/questionnaires.ts';
import { projectRoot, runAsProcess, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const QUESTIONNAIRE = 'questionnaires/beispiel.yaml';
const WORKSPACE = 'reifegrad.yaml';
const RESPONSE = 'responses/2026/beispiel/buergerbuero/head.yaml';

const { digest } = loadQuestionnaire(join(projectRoot, BEISPIEL));
const response = `format: 1
questionnaire: { id: beispiel, version: 1.0.0, digest: "${digest}" }
wave: "2026"
subject: buergerbuero
role: head
status: draft
answers:
  srv_06: { state: answered, value: 2, answered_on: "2026-11-02" }
  srv_03: { state: answered, value: 40, answered_on: "2026-11-02" }
`;

/** What is done to a file of a sound workspace; the text, or the bytes, that it holds then. */
type Damage = (text: string) => string | Uint8Array;

const swap =
  (from: string | RegExp, to: string): Damage =>
  (text) =>
    text.replace(from, to);
const anew =
  (content: string | Uint8Array): Damage =>
  () =>
    content;
const append =
  (more: string): Damage =>
  (text) =>
    text + more;

const levels = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
const bomb = [
  'a: &a [x, x]',
  ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`),
].join('\n');

// Each row: what is wrong, in which file, how, the rule that says so, and its place (`line:column`).
const documents: readonly (readonly [title: string, file: string, damage: Damage, rule: string, place: RegExp])[] = [
  ['a quote that is not closed', QUESTIONNAIRE, append('x: "open\n'), 'yaml-syntax', /\d+:\d+/],
  ['a tab as indentation', WORKSPACE, swap('organisation: {', 'organisation:\n\ttitle: {'), 'yaml-syntax', /3:1/],
  ['two documents', RESPONSE, append('---\na: 1\n'), 'yaml-forbidden', /10:1/],
  ['an alias bomb', RESPONSE, anew(`${bomb}\n`), 'yaml-forbidden', /1:4/],
  ['an alias on itself', RESPONSE, anew('a: &a [*a]\n'), 'yaml-forbidden', /1:4/],
  ['a tag', RESPONSE, swap('"2026"', '!!js/function "x"'), 'yaml-forbidden', /3:7/],
  ['a merge key', RESPONSE, append('  <<: { a: 1 }\n'), 'yaml-forbidden', /10:3/],
  ['1,000 levels', RESPONSE, anew(levels(1000)), 'too-deep', /1:\d+/],
  ['100,000 levels', RESPONSE, anew(levels(100_000)), 'too-deep', /1:\d+/],
  [
    'a key of objects',
    RESPONSE,
    append('  __proto__: { state: dont_know, answered_on: "2026-11-02" }\n'),
    'forbidden-key',
    /10:3/,
  ],
  ['UTF-16', RESPONSE, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'unreadable-file', /1:1/],
  ['Windows-1252', WORKSPACE, (text) => Buffer.from(text, 'latin1'), 'unreadable-file', /6:\d+/],
  ['a NUL', RESPONSE, swap('draft', 'dr\0aft'), 'unreadable-file', /6:11/],
  [
    'the same question twice',
    RESPONSE,
    append('  srv_06: { state: dont_know, answered_on: "2026-11-02" }\n'),
    'duplicate-key',
    /10:3/,
  ],
  ['a question that is not there', RESPONSE, swap('  srv_03', '  srv_33'), 'answer-to-unknown-question', /9:3/],
  ['a question of another role', RESPONSE, swap('  srv_03', '  str_01'), 'answer-of-other-role', /9:3/],
  ['a value out of range', RESPONSE, swap('value: 40', 'value: 140'), 'invalid-answer', /9:37/],
  ['a value of another type', RESPONSE, swap('value: 2,', 'value: "two",'), 'invalid-answer', /8:37/],
  ['no reason', RESPONSE, swap('answered, value: 2,', 'not_applicable,'), 'missing-key', /8:\d+/],
  ['a day that does not exist', RESPONSE, swap('"2026-11-02"', '"2026-02-30"'), 'malformed-date', /8:\d+/],
  [
    'another version of the questionnaire',
    RESPONSE,
    swap('version: 1.0.0', 'version: 2.0.0'),
    'other-questionnaire-version',
    /2:\d+/,
  ],
  [
    'another content of the questionnaire',
    RESPONSE,
    swap(/sha256:[0-9a-f]{4}/, 'sha256:0000'),
    'other-questionnaire-content',
    /2:\d+/,
  ],
  ['a response in the wrong folder', RESPONSE, swap('buergerbuero', 'vorstand'), 'misplaced-response', /4:10/],
  ['a question id twice', QUESTIONNAIRE, swap('id: srv_03', 'id: srv_06'), 'duplicate-question-id', /\d+:13/],
  ['a scale that is not there', QUESTIONNAIRE, swap('scale: progress', 'scale: progres'), 'unknown-scale', /\d+:16/],
  ['a mistyped key', QUESTIONNAIRE, swap('default_language', 'defualt_language'), 'unknown-key', /\d+:1/],
  [
    'a condition on nothing',
    QUESTIONNAIRE,
    swap('relevant: flags.citizen_service', 'relevant: flags.citizens'),
    'faulty-condition',
    /\d+:\d+/,
  ],
  [
    'a role that two hold',
    WORKSPACE,
    swap('roles: [head], flags', 'roles: [head, board], flags'),
    'role-held-by-not-exactly-one',
    /\d+:\d+/,
  ],
  ['a department id twice', WORKSPACE, swap('id: buergerbuero', 'id: vorstand'), 'duplicate-department-id', /6:\d+/],
  [
    'a version that is not there',
    WORKSPACE,
    swap(/version: 1\.0\.0 \}\] \}\n$/, 'version: 3.0.0 }] }\n'),
    'unknown-questionnaire',
    /9:\d+/,
  ],
];

function damaged(file: string, damage: Damage): string {
  const root = answerWorkspace(temporaryFolder());
  mkdirSync(dirname(join(root, RESPONSE)), { recursive: true });
  writeFileSync(join(root, RESPONSE), response);
  writeFileSync(join(root, file), damage(readFileSync(join(root, file), 'utf8')));
  return root;
}

test('the workspace is sound before anything is done to it', async () => {
  const { code, stdout } = await runInProcess(['lint', '--json'], { cwd: damaged(RESPONSE, (text) => text) });
  expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] });
});

describe.each(documents)('%s', (_title, file, damage, rule, place) => {
  test('lint shows it at its place and exits with 1', async () => {
    const { code, stdout } = await runInProcess(['lint', '--format', 'concise'], { cwd: damaged(file, damage) });
    expect({ code, line: stdout.split('\n').find((line) => line.includes(`[${rule}]`)) }).toEqual({
      code: 1,
      line: expect.stringMatching(new RegExp(`^${file}:${place.source}: error\\[${rule}\\] `)),
    });
  });

  test('report and answer show it, write nothing and exit with 2', async () => {
    for (const argv of [['report'], ['answer', '-d', 'buergerbuero', '--set', 'srv_06=1']]) {
      const cwd = damaged(file, damage);
      const before = hashOf(cwd);
      const { code, stdout, stderr } = await runInProcess(argv, { cwd });
      expect({
        code,
        stdout,
        names: stderr.includes(rule) || /error\[[a-z-]+\]/.test(stderr),
        stack: /^\s+at /m.test(stderr),
      }).toEqual({
        code: 2,
        stdout: '',
        names: true,
        stack: false,
      });
      expect(hashOf(cwd)).toBe(before);
    }
  });
});

test.each<[title: string, code: string, damage: (file: string) => void]>([
  ['a file of 3 MB', 'file-too-large', (file) => writeFileSync(file, `# ${'x'.repeat(3_000_000)}\n`)],
  ['a folder in place of the file', 'no-workspace', (file) => [rmSync(file), mkdirSync(file)]],
])('%s is refused with a plain sentence', async (_title, code, damage) => {
  const root = answerWorkspace(temporaryFolder());
  damage(join(root, WORKSPACE));
  const result = await runInProcess(['status', '--workspace', root], { cwd: root });
  expect({ code: result.code, stderr: result.stderr.split('\n')[0] }).toEqual({
    code: 2,
    stderr: expect.stringContaining(`error[${code}]: `),
  });
});

test.skipIf(process.platform === 'win32')('where nothing may be written: says so, loses nothing', () => {
  const root = answerWorkspace(temporaryFolder());
  for (const folder of [root, join(root, 'questionnaires')]) chmodSync(folder, 0o555);
  const before = hashOf(root);
  const argv = ['answer', '-d', 'buergerbuero', '--set', 'srv_06=1', '--workspace', root];
  const { code, stderr } = runAsProcess(argv, { cwd: '/', isUnprivileged: true });
  chmodSync(root, 0o755);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^error\[not-saved\]: .*buergerbuero/) });
  expect(hashOf(root)).toBe(before);
});

test.skipIf(process.platform === 'win32')('what may not be read: says so', () => {
  const root = answerWorkspace(temporaryFolder());
  chmodSync(root, 0o755);
  chmodSync(join(root, WORKSPACE), 0o000);
  const { code, stderr } = runAsProcess(['status', '--workspace', root], { cwd: '/', isUnprivileged: true });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^error\[not-readable\]: .*reifegrad\.yaml/),
  });
});

/** One hash over all names and contents below a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) =>
    `${a.parentPath}/${a.name}` < `${b.parentPath}/${b.name}` ? -1 : 1,
  )) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path).update(entry.isFile() ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
