import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { answersIn, answerWorkspace, confirmInOffice, responseText } from '../support/answer-workspace.ts';
import { type CliSetting, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const office = ['answer', '--department', 'buergerbuero'];
const fullHead = 'format: 1\nquestionnaire: { id: beispiel, version: 1.0.0, digest: "sha256:0" }\n';

async function answer(argv: readonly string[], setting: CliSetting = {}) {
  const cwd = answerWorkspace(temporaryFolder());
  const result = await runInProcess(argv, { cwd, ...setting });
  return { cwd, ...result };
}

test.each<[title: string, argv: readonly string[], code: string]>([
  ['nothing given and nobody to ask', office, 'answer-needs-input'],
  ['no department', ['answer', '--set', 'srv_06=1'], 'answer-needs-department'],
  ['unknown department', ['answer', '-d', 'buergerbüro', '--set', 'srv_06=1'], 'unknown-department'],
  ['unknown role', [...office, '--role', 'haed', '--set', 'srv_06=1'], 'unknown-role'],
  ['a role of another department', [...office, '--role', 'hr', '--set', 'srv_06=1'], 'unknown-role'],
  ['unknown wave', [...office, '--wave', '2027', '--set', 'srv_06=1'], 'unknown-wave'],
  ['closed wave', [...office, '--wave', '2025', '--set', 'srv_06=1'], 'wave-closed'],
  ['unknown questionnaire', ['answer', 'beispil', '-d', 'buergerbuero', '--set', 'srv_06=1'], 'unknown-questionnaire'],
  ['no workspace', [...office, '--workspace', 'nirgends', '--set', 'srv_06=1'], 'no-workspace'],
  ['a flag that is no answer', [...office, '--set', 'srv_06'], 'bad-set'],
  ['a file that is missing', [...office, '--answers', 'keine.yaml'], 'file-missing'],
])('refused: %s', async (_title, argv, code) => {
  const { code: exit, stderr, cwd } = await answer(argv);
  expect({ exit, code: /\[([a-z-]+)\]/.exec(stderr)?.[1] }).toEqual({ exit: 2, code });
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

test.each<[wrong: string, suggestion: string]>([
  ['--department=buergerbuero --wave=202', '2025'],
  ['--department=buergerburo', 'buergerbuero'],
  ['--department=buergerbuero --role=heed', 'head'],
  ['beispil --department=buergerbuero', 'beispiel'],
])('%s: did you mean %s', async (words, suggestion) => {
  expect((await answer(['answer', ...words.split(' '), '--set', 'srv_06=1'])).stderr).toContain(`${suggestion}?`);
});

test.each([
  [[], 'reifegrad score beispiel --department buergerbuero\n'],
  [['--wave', '2026'], 'reifegrad score beispiel --department buergerbuero --wave 2026\n'],
])('what comes next is about the same questionnaire and wave: %s', async (flags, command) => {
  expect((await answer([...office, ...flags, '--set', 'srv_06=1'])).stderr).toContain(command);
});

/** Rule and place of every finding. */
function places(stderr: string): readonly string[] {
  return [...stderr.matchAll(/\[([a-z-]+)\].*\n\s*--> (\S+)/g)].map(([, rule, place]) => `${rule} ${place}`);
}

test.each<[title: string, set: string, expected: string]>([
  ['a point that there is not', 'srv_06=9', 'invalid-answer --set:1:8'],
  ['too large', 'srv_03=200', 'invalid-answer --set:1:8'],
  ['no number', 'srv_03=viel', 'invalid-answer --set:1:8'],
  ['unknown question', 'srv_60=1', 'answer-to-unknown-question --set:1:1'],
  ['a question of another role', 'str_01=1', 'answer-of-other-role --set:1:1'],
  ['not applicable where that is not possible', 'srv_03=n/a:gibt es nicht', 'invalid-answer --set:1:8'],
  ['not applicable without a reason', 'srv_06=n/a', 'invalid-answer --set:1:8'],
  ['a role that nobody has', 'srv_06=?hausmeister', 'invalid-answer --set:1:8'],
])('--set, wrong: %s', async (_title, set, expected) => {
  const { code, stderr, cwd } = await answer([...office, '--set', set]);
  expect({ code, places: places(stderr) }).toEqual({ code: 2, places: [expected] });
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

test.each<[title: string, yaml: string, expected: readonly string[]]>([
  [
    'each at its place',
    'answers:\n  srv_06: 7\n  srv_9: x\n',
    ['invalid-answer 2:11', 'answer-to-unknown-question 3:3'],
  ],
  ['a missing reason', 'answers:\n  srv_06: { state: not_applicable }\n', ['missing-key 2:11']],
  ['an empty answer', 'answers:\n  srv_06: null\n', ['wrong-type 2:3']],
  ['no answers at all', 'srv_06: 3\n', ['missing-key 1:1', 'unknown-key 1:1']],
  ['a list', '- 1\n', ['wrong-type 1:3']],
  ['not YAML', 'answers: {\n', ['yaml-syntax 1:10']],
  ['another wave', 'wave: "2025"\nanswers:\n  srv_06: 3\n', ['misplaced-response 1:7']],
  ['another department', 'subject: vorstand\nanswers:\n  srv_06: 3\n', ['misplaced-response 1:10']],
  ['another content', `${fullHead}answers:\n  srv_06: 3\n`, ['malformed-value 2:56']],
])('--answers, wrong: %s', async (_title, yaml, expected) => {
  const { code, stderr, cwd } = await answer([...office, '--answers', '-'], { stdin: yaml });
  const found = places(stderr).map((place) => place.replace('<stdin>:', ''));
  expect({ code, found }).toEqual({ code: 2, found: expected });
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

const day = '2026-11-23';
test.each<[title: string, set: readonly string[], expected: object]>([
  ['a point', ['srv_06=3'], { srv_06: { state: 'answered', value: 3, answered_on: day } }],
  ['its name', ['srv_06=gelebt'], { srv_06: { state: 'answered', value: 3, answered_on: day } }],
  ['a decimal comma', ['srv_03=12,5 %'], { srv_03: { state: 'answered', value: 12.5, answered_on: day } }],
  [
    'not applicable',
    ['srv_06=n/a: keine Termine'],
    { srv_06: { state: 'not_applicable', reason: 'keine Termine', answered_on: day } },
  ],
  ['don’t know', ['srv_06=?'], { srv_06: { state: 'dont_know', answered_on: day } }],
  ['don’t know, but a role', ['srv_06=?hr'], { srv_06: { state: 'dont_know', ask: 'hr', answered_on: day } }],
  ['a text with an equals sign', ['srv_09=a=b'], { srv_09: { state: 'answered', value: 'a=b', answered_on: day } }],
  ['the last one holds', ['srv_06=1', 'srv_06=2'], { srv_06: { state: 'answered', value: 2, answered_on: day } }],
])('--set: %s', async (_title, set, expected) => {
  const { code, cwd, stdout } = await answer([...office, ...set.flatMap((one) => ['--set', one])]);
  expect({ code, stdout, answers: answersIn(cwd, 'buergerbuero') }).toEqual({ code: 0, stdout: '', answers: expected });
});

test('a file in the short form, with full answers beside values, then flags over it', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const yaml = `answers:
  srv_03: 80
  srv_06: { state: answered, value: 2, comment: so, evidence: [{ kind: document, title: Plan }] }
`;
  writeFileSync(join(cwd, 'a.yaml'), yaml);
  const argv = [...office, '--answers', 'a.yaml', '--set', 'srv_03=81'];
  expect((await runInProcess(argv, { cwd })).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({
    srv_03: { value: 81 },
    srv_06: { value: 2, comment: 'so', evidence: [{ kind: 'document', title: 'Plan' }] },
  });
  // The file that was written can be given again, as it is; nothing changes then.
  const written = responseText(cwd, 'buergerbuero', 'head');
  const again = await runInProcess([...office, '--answers', '-'], { cwd, stdin: written });
  expect({ code: again.code, text: responseText(cwd, 'buergerbuero', 'head') }).toEqual({ code: 0, text: written });
});

test('answers of several roles come into one file each; comment and evidence stay when a value changes', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const run = (...argv: string[]) => runInProcess(['answer', '-d', 'vorstand', ...argv], { cwd });
  const stdin = 'answers: { str_01: { state: answered, value: 3, comment: Beschluss }, srv_03: 10 }';
  expect((await runInProcess(['answer', '-d', 'vorstand', '--answers', '-'], { cwd, stdin })).code).toBe(0);
  expect((await run('--set', 'str_01=4')).code).toBe(0);
  expect(answersIn(cwd, 'organisation')).toMatchObject({ str_01: { value: 4, comment: 'Beschluss' } });
  expect(answersIn(cwd, 'vorstand')).toMatchObject({ srv_03: { value: 10 } });
  expect(responseText(cwd, 'organisation', 'board')).toContain('str_01');
});

test.each([
  ['srv_06=?', { state: 'dont_know' }],
  ['srv_06=n/a:keine Termine', { state: 'not_applicable', reason: 'keine Termine' }],
  ['srv_06=1', { state: 'answered', value: 1 }],
])('--set %s keeps comment and evidence', async (flag, stated) => {
  const cwd = answerWorkspace(temporaryFolder());
  const beside = { comment: 'so', evidence: [{ kind: 'document', title: 'Plan' }] };
  const stdin = JSON.stringify({ answers: { srv_06: { state: 'answered', value: 2, ...beside } } });
  expect((await runInProcess([...office, '--answers', '-'], { cwd, stdin })).code).toBe(0);
  expect((await runInProcess([...office, '--set', flag], { cwd })).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { ...stated, ...beside } });
});

const beside = {
  comment: 'so',
  evidence: [{ kind: 'document', title: 'Plan' }],
  target: { value: 4, by: '2027-12-31' },
};
const unmet = { state: 'answered', value: 3, criteria_unmet: [1], ...beside };
const asked = { state: 'dont_know', ask: 'hr', ...beside };

test.each<[title: string, before: object, file: string, text: string, expected: object, line: string]>([
  ['the same value in a sheet', unmet, 'a.csv', 'Kennung;Antwort\nsrv_06;gelebt\n', unmet, ''],
  ['the same value in short form', unmet, 'a.yaml', 'answers: { srv_06: 3 }', unmet, ''],
  ['the same value in a map', unmet, 'a.yaml', 'answers: { srv_06: { value: 3 } }', unmet, ''],
  [
    'another value in a map',
    unmet,
    'a.yaml',
    'answers: { srv_06: { value: 2 } }',
    { state: 'answered', value: 2, ...beside },
    'srv_06: practised → regulated\n',
  ],
  [
    'another comment in a map',
    unmet,
    'a.yaml',
    'answers: { srv_06: { value: 3, comment: neu } }',
    { ...unmet, comment: 'neu' },
    'srv_06: practised (changed: comment)\n',
  ],
  ['still not known', asked, 'a.csv', 'Kennung;Antwort\nsrv_06;?\n', asked, ''],
  [
    'another role knows',
    asked,
    'a.csv',
    'Kennung;Antwort\nsrv_06;?board\n',
    { ...asked, ask: 'board' },
    "srv_06: don't know (changed: who knows)\n",
  ],
])('what a file does not mention stays: %s', async (_title, before, file, text, expected, line) => {
  const cwd = answerWorkspace(temporaryFolder());
  confirmInOffice(cwd, 'srv_06', { ...before, answered_on: day } as Answer);
  writeFileSync(join(cwd, file), text);
  const argv = [...office, '--answers', file, '--lang', 'en'];
  expect((await runInProcess([...argv, '--dry-run'], { cwd })).stdout).toBe(line);
  expect((await runInProcess(argv, { cwd })).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toEqual({ srv_06: { ...expected, answered_on: day } });
});

test('a whole response says everything: what it leaves out goes', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  confirmInOffice(cwd, 'srv_06', { ...unmet, answered_on: day } as Answer);
  await runInProcess([...office, '--set', 'srv_03=1'], { cwd });
  const stdin = responseText(cwd, 'buergerbuero', 'head').replace(
    /^ {4}(criteria_unmet|comment):.*\n( {6}.*\n)*/gm,
    '',
  );
  expect((await runInProcess([...office, '--answers', '-'], { cwd, stdin })).code).toBe(0);
  const { criteria_unmet: _unmet, comment: _comment, ...rest } = unmet;
  expect(answersIn(cwd, 'buergerbuero')['srv_06']).toEqual({ ...rest, answered_on: day });
});

test('--set keeps comment, evidence and target that wait beside an open question', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const beside = {
    comment: 'so',
    evidence: [{ kind: 'document', title: 'Plan' }],
    target: { value: 3, by: '2027-12-31' },
  };
  confirmInOffice(cwd, 'srv_06', undefined, beside);
  expect((await runInProcess([...office, '--set', 'srv_06=1'], { cwd })).code).toBe(0);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { state: 'answered', value: 1, ...beside } });
});

test('who gave an answer for the role asked stays while the answer states the same, and goes with another one', async () => {
  const cwd = answerWorkspace(temporaryFolder());
  const given = (role: string) =>
    JSON.stringify({ answers: { srv_06: { state: 'answered', value: 2, given_by: role } } });
  const unknown = await runInProcess([...office, '--answers', '-'], { cwd, stdin: given('hrr') });
  expect({ code: unknown.code, found: unknown.stderr }).toMatchObject({
    code: 2,
    found: expect.stringContaining('hr'),
  });
  expect((await runInProcess([...office, '--answers', '-'], { cwd, stdin: given('hr') })).code).toBe(0);
  const giver = () => answersIn(cwd, 'buergerbuero')['srv_06']?.given_by;
  expect([giver(), responseText(cwd, 'buergerbuero', 'head')]).toEqual(['hr', expect.stringContaining('given_by: hr')]);
  const { stdout } = await runInProcess(['history', '-d', 'buergerbuero', '--lang', 'en'], { cwd });
  expect(stdout).toContain('given by: Human');
  await runInProcess([...office, '--set', 'srv_06=2'], { cwd });
  expect(giver()).toBe('hr');
  await runInProcess([...office, '--set', 'srv_06=3'], { cwd });
  expect(giver()).toBeUndefined();
});

test('--dry-run shows what would be written, and writes nothing', async () => {
  const { cwd, stdout, code } = await answer([...office, '--dry-run', '--set', 'srv_06=3', '--set', 'srv_03=?']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "srv_06: open → practised\nsrv_03: open → don't know\n" });
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
});

test('hostile texts are shown as marks', async () => {
  const set = 'srv_09=\u001b]0;x\u0007\u001b]52;c;eA==\u0007\u001b[2J\r\u202e';
  const { stdout } = await answer([...office, '--dry-run', '--set', set]);
  expect(stdout).toMatch(/^srv_09: [^\p{Cc}\p{Cf}]*\n$/u);
});
