import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import { answersIn, answerWorkspace, confirmInOffice, responseText } from '../support/answer-workspace.ts';
import { type CliResult, projectRoot, runInProcess } from '../support/run-cli.ts';
import { delegated, OFFICE } from '../support/slices.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const errorIn = ({ stderr, code }: CliResult): readonly unknown[] => [code, /\[([a-z-]+)\]/.exec(stderr)?.[1]];

describe('delegate', () => {
  test.each<[title: string, argv: readonly string[], error: string, says?: string]>([
    ['nobody named', ['--to', '-'], 'answer-needs-department'],
    ['no file named', OFFICE, 'delegate-needs-to'],
    ['an unknown question', [...OFFICE, '--question', 'srv_6', '--to', '-'], 'delegate-unknown-question', 'srv_06?'],
    ['a question of another role', [...OFFICE, '--question', 'str_01', '--to', '-'], 'delegate-unknown-question'],
    ['an unknown role', [...OFFICE, '--by', 'hrr', '--to', '-'], 'delegate-unknown-role', 'hr?'],
    [
      'a role that the department does not hold',
      [...OFFICE, '--role', 'hr', '--to', '-'],
      'delegate-role-not-held',
      '--by hr',
    ],
    ['several roles', ['-d', 'vorstand', '--to', '-'], 'delegate-needs-by', 'head'],
    ['nothing', [...OFFICE, '--dont-know', '--to', '-'], 'delegate-nothing'],
  ])('refused: %s', async (_title, argv, error, says = '') => {
    const cwd = answerWorkspace(temporaryFolder());
    const result = await runInProcess(['delegate', ...argv], { cwd });
    expect([errorIn(result), result.stderr]).toEqual([[2, error], expect.stringContaining(says)]);
    expect(existsSync(join(cwd, 'responses'))).toBe(false);
  });

  test('what is handed in is not cut out, and an existing file is not replaced', async () => {
    const { cwd, run, file } = await delegated({}, { before: ['srv_06=2', 'srv_03=10', 'srv_09=so'] });
    const text = readFileSync(join(cwd, file), 'utf8');
    expect(errorIn(await run('delegate', ...OFFICE, '--to', file))).toEqual([2, 'output-exists']);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
    await run('submit', ...OFFICE, '--yes', '--with-gaps');
    expect(errorIn(await run('delegate', ...OFFICE, '--to', '-'))).toEqual([2, 'response-submitted']);
    writeFileSync(join(cwd, file), text.replace('srv_06: 2', 'srv_06: 3'));
    const refused = await run('merge', file);
    expect([errorIn(refused), refused.stderr.includes(file)]).toEqual([[2, 'merge-submitted'], true]);
  });

  test('--dont-know cuts out what the role that is named knows', async () => {
    const { run } = await delegated({}, { before: ['srv_06=?hr', 'srv_03=?', 'srv_09=so'] });
    const asked = async (...argv: readonly string[]) => {
      const { stdout } = await run('delegate', ...OFFICE, '--dont-know', '--to', '-', ...argv);
      const role = /^role: (.*)$/m.exec(stdout)?.[1];
      const [answers = ''] = stdout.split(/^before:/m);
      return [role, ...[...answers.matchAll(/^ {2}(srv_\d+):/gm)].map(([, id]) => id)];
    };
    expect(await asked('--by', 'hr')).toEqual(['hr', 'srv_06']);
    expect(await asked('--question', 'srv_06')).toEqual(['hr', 'srv_06']);
    expect(await asked('--by', 'board')).toEqual([undefined]);
  });

  test('what stands beside an answer so far is on its line, where it is changed; nothing is lost', async () => {
    const known = { state: 'answered' as const, value: 2, criteria_unmet: [1], comment: 'eins\nzwei' };
    const { cwd, run } = await delegated({});
    confirmInOffice(cwd, 'srv_06', { ...known, answered_on: '2026-11-23' });
    const { stdout } = await run('delegate', ...OFFICE, '--to', '-');
    expect(stdout).toContain('\n  srv_06: { value: 2, criteria_unmet: [ 1 ], comment: "eins\\nzwei" }\n');
    for (const [said, expected] of [
      ['srv_06: { value: 2 }', known],
      ['srv_06: { value: 2, criteria_unmet: [] }', { state: 'answered', value: 2, comment: 'eins\nzwei' }],
      ['srv_06: { value: 3, criteria_unmet: [1] }', { ...known, value: 3 }],
    ] as const) {
      writeFileSync(join(cwd, 'neu.yaml'), stdout.replace(/^ {2}srv_06: .*$/m, `  ${said}`));
      expect(await run('merge', 'neu.yaml', '--take', 'srv_06')).toMatchObject({ code: 0 });
      expect(answersIn(cwd, 'buergerbuero')['srv_06']).toEqual({ ...expected, answered_on: '2026-11-23' });
    }
  });

  test('what is in the file explains itself', async () => {
    const { cwd, file } = await delegated({}, { before: ['srv_06=2'] });
    const text = readFileSync(join(cwd, file), 'utf8');
    await expect(text.replace(/sha256:[0-9a-f]{64}/, 'sha256:…')).toMatchFileSnapshot('golden/slice.yaml');
  });
});

type Fill = Parameters<typeof delegated>[0];
type More = Parameters<typeof delegated>[1];

describe('merge', () => {
  test.each<[title: string, fill: Fill, more: More, expected: object]>([
    ['a new answer says who gave it', { srv_06: '3' }, {}, { srv_06: { value: 3, given_by: 'hr' } }],
    ['with a comment', { srv_06: '{ value: 3, comment: neu }' }, {}, { srv_06: { value: 3, comment: 'neu' } }],
    ['don’t know', { srv_06: '{ state: dont_know }' }, {}, { srv_06: { state: 'dont_know', given_by: 'hr' } }],
    ['a changed one', { srv_06: '3' }, { before: ['srv_06=2'] }, { srv_06: { value: 3, given_by: 'hr' } }],
    ['a point by its name', { srv_06: 'gelebt' }, {}, { srv_06: { value: 3 } }],
    ['a point in quotes', { srv_06: '"2"' }, {}, { srv_06: { value: 2 } }],
    ['a decimal comma', { srv_03: '45,5' }, {}, { srv_03: { value: 45.5 } }],
    ['a percent sign', { srv_03: '{ value: 45 %, comment: so }' }, {}, { srv_03: { value: 45, comment: 'so' } }],
    ['a number as text', { srv_09: '24' }, {}, { srv_09: { value: '24' } }],
    ['what is left empty stays', { srv_06: '' }, { before: ['srv_06=2'] }, { srv_06: { value: 2 } }],
    [
      'what changed here stays',
      { srv_03: '5' },
      { before: ['srv_06=2'], meanwhile: ['srv_06=1'] },
      { srv_06: { value: 1 }, srv_03: { value: 5 } },
    ],
    [
      'both came to the same',
      { srv_06: '3' },
      { before: ['srv_06=2'], meanwhile: ['srv_06=3'] },
      { srv_06: { value: 3 } },
    ],
  ])('%s; a second time nothing changes', async (_title, fill, more, expected) => {
    const { cwd, run, file } = await delegated(fill, more);
    expect(await run('merge', file)).toMatchObject({ code: 0 });
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject(expected);
    const written = responseText(cwd, 'buergerbuero', 'head');
    const again = await run('merge', file);
    expect([again.code, again.stdout, responseText(cwd, 'buergerbuero', 'head')]).toEqual([0, '', written]);
  });

  test('explain and submit name the role that gave an answer for another', async () => {
    const { run, file } = await delegated({ srv_06: '4' }, { before: ['srv_03=5', 'srv_09=so'] });
    await run('merge', file);
    const explained = await run('explain', 'srv_06');
    expect(explained.stdout.replace(/\s+/g, ' ')).toMatch(/given by: Human resources and organisation/);
    const submitted = await run('submit', ...OFFICE, '--yes', '--with-gaps');
    expect(submitted.stdout.replace(/\s+/g, ' ')).toMatch(
      /\(managed[^)]*, given by: Human resources and organisation\)/,
    );
  });

  test('a comment alone waits for the answer, and what waits here stays beside a new answer', async () => {
    const { cwd, run, file } = await delegated({ srv_03: '{ comment: fragt die Kasse }', srv_06: '3' });
    confirmInOffice(cwd, 'srv_06', undefined, { comment: 'so' });
    expect((await run('merge', file)).stdout).toContain('srv_03: open (changed: comment)');
    await run('answer', ...OFFICE, '--set', 'srv_03=5');
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({
      srv_03: { value: 5, comment: 'fragt die Kasse' },
      srv_06: { value: 3, comment: 'so' },
    });
  });

  const both = { before: ['srv_06=2'], meanwhile: ['srv_06=1'] };

  test('a conflict is shown side by side, and nothing of the file is taken', async () => {
    const { cwd, run, file } = await delegated({ srv_06: '3', srv_03: '5' }, both);
    const { code, stdout, stderr } = await run('merge', file);
    expect({ code, answers: answersIn(cwd, 'buergerbuero') }).toMatchObject({
      code: 1,
      answers: { srv_06: { value: 1 } },
    });
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toBeUndefined();
    expect(stdout).toMatch(/isolated \(Given on.* practised \(Given on/);
    expect(stderr).toContain('reifegrad merge teil.yaml --keep srv_06');
    const narrow = await runInProcess(['merge', file, '--lang', 'en', '--accessible'], { cwd, columns: 40 });
    expect([narrow.code, narrow.stdout.split('\n').every((line) => line.length <= 40)]).toEqual([1, true]);
  });

  test.each([
    ['--keep', { srv_06: { value: 1 }, srv_03: { value: 5 } }],
    ['--take', { srv_06: { value: 3, given_by: 'hr' }, srv_03: { value: 5 } }],
  ])('%s decides it', async (flag, expected) => {
    const { cwd, run, file } = await delegated({ srv_06: '3', srv_03: '5' }, both);
    const tried = await run('merge', file, flag, 'srv_06', '--dry-run');
    expect([tried.code, tried.stdout.includes('srv_03: open → 5 %')]).toEqual([0, true]);
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 1 } });
    expect((await run('merge', file, flag, 'srv_06')).code).toBe(0);
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject(expected);
  });

  test('--keep takes no comment either', async () => {
    const { cwd, run, file } = await delegated({ srv_06: '{ value: 3, comment: dort }' }, both);
    expect((await run('merge', file, '--keep', 'srv_06')).code).toBe(0);
    expect(answersIn(cwd, 'buergerbuero')['srv_06']).toEqual({
      state: 'answered',
      value: 1,
      answered_on: '2026-11-23',
    });
  });

  test('several files: what is handed in keeps all of them out, and a question in two of them is named with its subject', async () => {
    const { cwd, run, file } = await delegated({ srv_03: '5' });
    const board = (await run('delegate', '-d', 'vorstand', '--role', 'head', '--to', '-')).stdout;
    writeFileSync(join(cwd, 'zwei.yaml'), board.replace(/^ {2}srv_03:$/m, '  srv_03: 6'));
    const unclear = await run('merge', file, 'zwei.yaml', '--keep', 'srv_03');
    expect([errorIn(unclear), unclear.stderr.includes('vorstand/srv_03')]).toEqual([
      [2, 'merge-ambiguous-question'],
      true,
    ]);
    expect((await run('merge', file, 'zwei.yaml', '--keep', 'vorstand/srv_03', '--dry-run')).code).toBe(0);
    await run('answer', '-d', 'vorstand', '--set', 'srv_09=so');
    await run('submit', '-d', 'vorstand', '--role', 'head', '--yes', '--with-gaps');
    const refused = await run('merge', file, 'zwei.yaml');
    expect([errorIn(refused), refused.stderr.includes('zwei.yaml')]).toEqual([[2, 'merge-submitted'], true]);
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toBeUndefined();
  });

  test('the commands that are named go to the same workspace, with what is decided already', async () => {
    const { cwd } = await delegated({ srv_06: '3', srv_03: '12' }, { meanwhile: ['srv_06=1', 'srv_03=11'] });
    const run = (...argv: readonly string[]) => runInProcess([...argv, '--workspace', '.', '--lang', 'en'], { cwd });
    const { stderr } = await run('merge', 'teil.yaml', '--take', 'srv_06');
    expect(stderr).toContain('reifegrad merge teil.yaml --take srv_06 --keep srv_03 --workspace .\n');
    const cut = await run('delegate', ...OFFICE, '--to', 'neu.yaml');
    expect(cut.stderr).toContain('reifegrad merge neu.yaml --workspace .\n');
  });

  test('two answers that stand against each other here already are a conflict, too; taking theirs decides it', async () => {
    const { cwd, run, file } = await delegated({ srv_06: '3' });
    const sides = [1, 2].map((value) => ({ state: 'answered', value, answered_on: '2026-11-23' }) as const);
    confirmInOffice(cwd, 'srv_06', sides[0], undefined, () => confirmInOffice(cwd, 'srv_06', sides[1]));
    expect((await run('merge', file)).code).toBe(1);
    expect(await run('merge', file, '--keep', 'srv_06')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('At srv_06, answers still stand against each other'),
    });
    expect(answersIn(cwd, 'buergerbuero')['srv_06']).toBeUndefined();
    expect((await run('merge', file, '--take', 'srv_06')).code).toBe(0);
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 3 } });
  });

  test('two files about one question: the second one meets what the first one brought, with --dry-run, too', async () => {
    const { cwd, run, file } = await delegated({ srv_06: '3' });
    const text = readFileSync(join(cwd, file), 'utf8');
    writeFileSync(join(cwd, 'zwei.yaml'), text.replace('srv_06: 3', 'srv_06: 1'));
    expect((await run('merge', file, 'zwei.yaml', '--dry-run')).code).toBe(1);
    expect((await run('merge', file, 'zwei.yaml')).code).toBe(1);
    expect(answersIn(cwd, 'buergerbuero')).toMatchObject({ srv_06: { value: 3 } });
  });

  test('files about different questions may come in any order', async () => {
    const results: unknown[] = [];
    for (const order of [
      ['a.yaml', 'b.yaml'],
      ['b.yaml', 'a.yaml'],
    ]) {
      const { cwd, run, file } = await delegated({}, { before: ['srv_06=2'] });
      const text = readFileSync(join(cwd, file), 'utf8');
      writeFileSync(join(cwd, 'a.yaml'), text.replace('srv_06: 2', 'srv_06: 3'));
      writeFileSync(join(cwd, 'b.yaml'), text.replace(/ srv_03:$/m, ' srv_03: 5'));
      expect((await run('merge', ...order)).code).toBe(0);
      results.push(answersIn(cwd, 'buergerbuero'));
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchObject({ srv_06: { value: 3 }, srv_03: { value: 5 } });
  });

  test('a further rater’s answers are neither read nor written', async () => {
    const { cwd, run, file } = await delegated({ srv_06: '3' });
    await run('answer', ...OFFICE, '--rater', 'b', '--set', 'srv_06=1');
    const path = join(cwd, 'responses', '2026', 'beispiel', 'buergerbuero', 'head.b.yaml');
    const before = readFileSync(path, 'utf8');
    expect((await run('merge', file)).code).toBe(0);
    expect([readFileSync(path, 'utf8'), answersIn(cwd, 'buergerbuero')['srv_06']]).toMatchObject([
      before,
      { value: 3 },
    ]);
  });

  test.each<[title: string, change: (text: string) => string, expected: string]>([
    ['a workspace', () => 'format: 1\norganisation: { title: x }\n', 'not-in-list teil.yaml:1:1'],
    ['no space', (text) => text.replace(/ srv_06:$/m, ' srv_06:3'), 'yaml-syntax teil.yaml:38:10'],
    [
      'no space anywhere',
      (text) => text.replace(/^answers:[\s\S]*?(?=^before)/m, 'answers:\n  srv_06:3\n'),
      'yaml-syntax teil.yaml:23:10',
    ],
    ['no YAML', (text) => text.replace('kind: slice', 'kind: [slice'), 'yaml-syntax'],
    ['no slice', (text) => text.replace('kind: slice', 'kind: response'), 'not-in-list teil.yaml:12:7'],
    ['an unknown key', (text) => text.replace('wave:', 'waves:'), 'unknown-key'],
    [
      'an answer that the question does not take',
      (text) => text.replace(/ srv_06:$/m, ' srv_06: 9'),
      'invalid-answer teil.yaml',
    ],
    ['an unknown question', (text) => text.replace(/ srv_06:$/m, ' srv_66: 1'), 'answer-to-unknown-question teil.yaml'],
    [
      'a missing reason',
      (text) => text.replace(/ srv_06:$/m, ' srv_06: { state: not_applicable }'),
      'missing-key teil.yaml',
    ],
    ['another role', (text) => text.replace('role: hr', 'role: hrr'), 'invalid-answer teil.yaml'],
    ['another content', (text) => text.replace(/sha256:../, 'sha256:00'), 'other-questionnaire-content teil.yaml'],
    ['another version', (text) => text.replace('"1.0.0"', '"2.0.0"'), 'other-questionnaire-version teil.yaml'],
    ['another wave', (text) => text.replace('"2026"', '"2027"'), 'unknown-wave'],
    ['a closed wave', (text) => text.replace('wave: "2026"', 'wave: "2025"'), 'wave-closed'],
    [
      'another department',
      (text) => text.replace('subject: buergerbuero', 'subject: buergeramt'),
      'unknown-department',
    ],
    ['another questionnaire', (text) => text.replace('id: beispiel', 'id: beispil'), 'unknown-questionnaire'],
  ])('refused at its place: %s', async (_title, change, expected) => {
    const { cwd, run, file } = await delegated({});
    const path = join(cwd, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const result = await run('merge', file);
    const place = /--> (\S+)/.exec(result.stderr)?.[1] ?? '';
    const [, error] = errorIn(result);
    expect([result.code, `${String(error)} ${place}`]).toEqual([2, expect.stringContaining(expected)]);
    expect(existsSync(join(cwd, 'responses'))).toBe(false);
  });

  test.each([
    ['answer', '-d', 'buergerbuero', '--answers', 'a.csv'],
    ['merge', 'teil.yaml'],
  ])('an id with a letter for a digit: the question that is meant is named by %s', async (...argv) => {
    const { cwd, run, file } = await delegated({});
    writeFileSync(join(cwd, 'a.csv'), 'Kennung;Antwort\nsrv_O6;3\n');
    writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(/ srv_06:$/m, ' srv_O6: 3'));
    const { code, stderr } = await run(...argv);
    expect([code, stderr.includes('`srv_06`'), stderr.includes('srv_o6')]).toEqual([2, true, false]);
  });

  test.each<[argv: readonly string[], error: string]>([
    [['--keep', 'srv_6'], 'merge-unknown-question'],
    [['--keep', 'srv_06', '--take', 'srv_06'], 'merge-keep-and-take'],
  ])('refused: %j', async (argv, error) => {
    const { run, file } = await delegated({ srv_06: '3' });
    expect(errorIn(await run('merge', file, ...argv))).toEqual([2, error]);
  });

  test('what is internal is marked in the file, before what is merged and before what is wrong', async () => {
    const cwd = join(temporaryFolder(), 'stadt');
    cpSync(join(projectRoot, 'examples', 'musterstadt'), cwd, { recursive: true });
    const run = (...argv: readonly string[]) => runInProcess([...argv, '--lang', 'de'], { cwd });
    const id = 'backup_02';
    await run('delegate', 'informationssicherheit', '-d', 'it-digitalisierung', '--question', id, '--to', 'teil.yaml');
    const text = readFileSync(join(cwd, 'teil.yaml'), 'utf8');
    const notice = messagesFor('de')('internal-notice').slice(0, 20);
    expect([text.split('\n')[0], text.split('\n')[1]]).toEqual([
      expect.stringMatching(/^# reifegrad · .* · intern$/),
      expect.stringContaining(notice),
    ]);
    writeFileSync(join(cwd, 'teil.yaml'), text.replace(/^ {2}backup_02:[\s\S]*?\n\n/m, '  backup_02: "ja"\n\n'));
    const dry = await run('merge', 'teil.yaml', '--dry-run');
    expect([dry.code, dry.stdout.indexOf(notice), dry.stdout.indexOf(id) > 0]).toEqual([0, 0, true]);
    await run('answer', 'informationssicherheit', '-d', 'it-digitalisierung', '--set', 'backup_02=teilweise');
    const conflict = await run('merge', 'teil.yaml');
    expect([conflict.code, conflict.stdout.indexOf(notice), conflict.stdout.includes(id)]).toEqual([1, 0, true]);
    writeFileSync(join(cwd, 'teil.yaml'), text.replace('\n  backup_02:', '\n  backup_2: 1\n  backup_02:'));
    const { code, stderr } = await run('merge', 'teil.yaml');
    expect([code, stderr.includes(notice), stderr.indexOf(notice) < stderr.indexOf('backup_2')]).toEqual([
      2,
      true,
      true,
    ]);
  });
});
