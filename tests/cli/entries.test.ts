import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerRegisterCity, registerCity } from '../support/register-city.ts';
import { type CliResult, runInProcess } from '../support/run-cli.ts';

const run = (cwd: string, line: string): Promise<CliResult> => runInProcess(line.split(' '), { cwd });

/** A city in which one service is answered whole, one in part and one not at all. */
async function answeredCity(): Promise<string> {
  const cwd = registerCity();
  await answerRegisterCity(cwd);
  return cwd;
}

/** Rewrites a file of a workspace. */
function change(cwd: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
}

describe('answer', () => {
  test('answers about an entry lie in its folder, and the next command names it', async () => {
    const cwd = registerCity();
    const { stderr } = await run(cwd, 'answer --entry hundesteuer --set form=50');
    expect(stderr).toContain('reifegrad answer dienste --entry hundesteuer');
    const text = readFileSync(join(cwd, 'responses/2026/dienste/hundesteuer/service.yaml'), 'utf8');
    expect(text).toContain('subject: hundesteuer\nrole: service');
  });

  test('a file of answers names the entry', async () => {
    const cwd = registerCity();
    writeFileSync(join(cwd, 'a.yaml'), 'subject: ummelden\nanswers: { form: 1 }\n');
    expect((await run(cwd, 'answer --entry ummelden --answers a.yaml')).code).toBe(0);
    const wrong = await run(cwd, 'answer --entry hundesteuer --answers a.yaml');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('a.yaml:1:10');
  });

  test.each([
    ['answer --entry hundsteuer --set form=1', 'unknown-entry', 'hundesteuer'],
    ['answer --entry bettensteuer --set form=1', 'not-asked-about', '2026'],
    ['answer --entry hundesteuer --set schulung=ja', 'answer-of-other-role', 'service'],
    ['answer --entry hundesteuer --department kaemmerei --set form=1', 'department-and-entry', 'leave one'],
    ['answer --entry hundesteuer --role head --set form=1', 'unknown-role', 'service'],
    ['answer --department kaemmerei --role service --set form=1', 'answer-needs-entry', 'hundesteuer'],
    ['score --entry hundesteuer --department kaemmerei', 'department-and-entry', 'leave one'],
    ['explain form --entry hundsteuer', 'unknown-entry', 'hundesteuer'],
    ['report --entry bettensteuer', 'not-asked-about', 'another register'],
    ['report --entry hundesteuer --public', 'public-department', ''],
    ['simulate --set form@hundsteuer=1', 'simulate-not-asked', 'hundesteuer'],
  ])('%s', async (line, code, hint) => {
    const cwd = registerCity();
    const result = await run(cwd, line);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(`[${code}]`);
    expect(result.stderr).toContain(hint);
    expect(existsSync(join(cwd, 'responses'))).toBe(false);
  });
});

describe('results', () => {
  test('the score of one entry, and of everything', async () => {
    const cwd = await answeredCity();
    const one = JSON.parse((await run(cwd, 'score --entry hundesteuer --json')).stdout);
    expect(one.assessments).toMatchObject([{ subject: 'hundesteuer', total: { scores: { score: { value: 75 } } } }]);
    const all = JSON.parse((await run(cwd, 'score --json')).stdout);
    // Formular: (50 + 100) / 2, Bescheid: (100 + 0) / 2; die Satzung ist noch unbekannt.
    expect(all.assessments[0].total.dimensions[1].scores.score.fraction).toBe('125/2');
    const text = await run(cwd, 'score --entry hundesteuer --lang de');
    expect(text.stdout).toContain('Leistungen: Hundesteuer anmelden');
    expect(text.stderr).toContain('reifegrad report dienste --entry hundesteuer');
  });

  test('a department stands for its entries', async () => {
    const cwd = await answeredCity();
    const { assessments } = JSON.parse((await run(cwd, 'score --department buergerbuero --json')).stdout);
    const form = assessments[0].total.dimensions[1].questions[0];
    expect(form.answers.map(({ subject }: { subject: string }) => subject)).toEqual(['ummelden', 'personalausweis']);
  });

  test('explain goes down to file and line of the entry’s answer', async () => {
    const cwd = await answeredCity();
    const one = await run(cwd, 'explain form --entry hundesteuer');
    expect(one.stdout).toMatch(/responses\/2026\/dienste\/hundesteuer\/service\.yaml:\d+:3/);
    expect(one.stdout).not.toContain('ummelden/');
    const all = await run(cwd, 'explain form --lang de');
    expect(all.stdout).toContain('Fragen zu mehreren Einträgen zählen einmal');
    expect(all.stdout).toMatch(/Wohnsitz ummelden[\s\S]*Personalausweis beantragen/);
  });

  test('a simulation changes one entry, all of them, or those of a department', async () => {
    const cwd = await answeredCity();
    const assumed = async (line: string): Promise<readonly string[]> =>
      JSON.parse((await run(cwd, `simulate --json ${line}`)).stdout).assumed.map(
        ({ subject }: { subject: string }) => subject,
      );
    expect(await assumed('--set form@ummelden=1')).toEqual(['ummelden']);
    expect(await assumed('--set form=1')).toEqual(['hundesteuer', 'ummelden', 'personalausweis']);
    expect(await assumed('--set form=1 --department buergerbuero')).toEqual(['ummelden', 'personalausweis']);
    expect(await assumed('--set form=1 --entry ummelden')).toEqual(['ummelden']);
  });

  test('the report lists the entries with their levels; a department’s holds its own, an entry’s none', async () => {
    const cwd = await answeredCity();
    const { registers } = JSON.parse((await run(cwd, 'report --json')).stdout);
    expect(registers).toMatchObject([{ id: 'services', recorded: 3, expected: 6 }]);
    const rows = (table: { entries: { id: string; level: { id: number } | null; counts: { open: number } }[] }) =>
      table.entries.map(({ id, level, counts }) => [id, level?.id ?? null, counts.open]);
    expect(rows(registers[0])).toEqual([
      ['hundesteuer', 2, 1],
      ['ummelden', 2, 0],
      ['personalausweis', null, 2],
    ]);
    const own = JSON.parse((await run(cwd, 'report --department buergerbuero --json')).stdout);
    expect(rows(own.registers[0])).toEqual([
      ['ummelden', 2, 0],
      ['personalausweis', null, 2],
    ]);
    const entry = JSON.parse((await run(cwd, 'report --entry ummelden --json')).stdout);
    expect(entry.registers).toEqual([]);
    expect(entry.subject).toMatchObject({ kind: 'entry', register: { id: 'services' } });
  });
});

test('further raters of an entry stand beside its answers', async () => {
  const cwd = await answeredCity();
  expect((await run(cwd, 'answer --entry hundesteuer --rater b --set form=80')).code).toBe(0);
  expect(existsSync(join(cwd, 'responses/2026/dienste/hundesteuer/service.b.yaml'))).toBe(true);
  const { agreement } = JSON.parse((await run(cwd, 'report --json')).stdout);
  expect(agreement.differing).toMatchObject([{ question: { id: 'form' }, who: { subject: { id: 'hundesteuer' } } }]);
  const other = JSON.parse((await run(cwd, 'report --entry ummelden --json')).stdout);
  expect(other.agreement).toBeNull();
  const [{ raters }] = JSON.parse((await run(cwd, 'status --json')).stdout).questionnaires;
  expect(raters).toMatchObject([{ department: { id: 'kaemmerei' }, subject: { id: 'hundesteuer' }, given: 1 }]);
  expect((await run(cwd, 'explain form --entry hundesteuer --lang de')).stdout).toContain('service.b.yaml');
  expect((await run(cwd, 'lint --format concise')).stdout).not.toContain('unexpected-file');
});

describe('status', () => {
  test('counts entries by department and completeness of the register', async () => {
    const cwd = await answeredCity();
    const [questionnaire] = JSON.parse((await run(cwd, 'status --json')).stdout).questionnaires;
    expect(questionnaire.registers).toEqual([
      { id: 'services', title: 'Leistungen', recorded: 3, expected: 6, complete: 1 },
    ]);
    const entries = questionnaire.departments.map((one: { id: string; entries: unknown }) => [one.id, one.entries]);
    expect(entries).toEqual([
      ['buergerbuero', { asked: 2, complete: 1 }],
      ['kaemmerei', { asked: 1, complete: 0 }],
      ['it', { asked: 0, complete: 0 }],
    ]);
  });

  test('what is owed about entries is one line per department, with their names', async () => {
    const cwd = registerCity();
    const { stdout } = await run(cwd, 'status');
    expect(stdout).toContain('3 von 6 erwarteten Einträgen erfasst, davon vollständig beantwortet:');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Bürgerbüro, Leistungsverantwortung (dienste): noch nicht begonnen, 4 Fragen, zu 2 Einträgen: Wohnsitz ummelden, Personalausweis beantragen',
    );
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^Bürgerbüro +0\/2 +/m);
  });
});

describe('lint', () => {
  test('is silent on the city', async () => {
    const cwd = await answeredCity();
    expect(await run(cwd, 'lint --format concise')).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining(':'),
    });
  });

  test('a folder of an entry that is not asked about is noted, also of one that ended', async () => {
    const cwd = await answeredCity();
    mkdirSync(join(cwd, 'responses/2026/dienste/hundsteuer'));
    mkdirSync(join(cwd, 'responses/2026/dienste/bettensteuer'));
    const { code, stdout } = await run(cwd, 'lint --format concise');
    expect(code).toBe(0);
    expect(stdout.match(/unexpected-file/g)).toHaveLength(2);
  });

  test.each([
    [
      'services.yaml',
      'department: kaemmerei',
      'department: kamerei',
      'services.yaml:20:17',
      'unknown-entry-department',
    ],
    ['services.yaml', 'flags: [own_bylaw]', 'flags: [own_bylow]', 'services.yaml:21:13', 'unknown-entry-flag'],
    ['services.yaml', 'typ: "5", key', 'typ: "6", key', 'services.yaml:23:20', 'invalid-entry-value'],
    ['services.yaml', 'id: services', 'id: leistungen', 'services.yaml:3:5', 'misnamed-register'],
    ['services.yaml', '- id: ummelden', '- id: it', 'services.yaml:24:9', 'entry-id-taken'],
    ['services.yaml', 'format: 1', 'format: 2', 'services.yaml:2:9', 'not-in-list'],
    ['reifegrad.yaml', 'file: services.yaml', 'file: dienste.yaml', 'reifegrad.yaml:9:21', 'missing-register-file'],
    ['reifegrad.yaml', 'services: {', 'service: {', 'reifegrad.yaml:11:76', 'unknown-register'],
  ])('%s with %s as %s', async (file, from, to, place, rule) => {
    const cwd = registerCity();
    change(cwd, file, from, to);
    const { code, stdout } = await run(cwd, 'lint --format concise');
    expect(code).toBe(1);
    const line = stdout.split('\n').find((one) => one.startsWith(`${place}:`));
    expect(line, stdout).toContain(rule);
    // Nobody answers or reads numbers before it is mended; a flag without effect keeps nobody from working.
    const answer = await run(cwd, 'answer --department buergerbuero --set schulung=ja');
    expect(answer.code).toBe(rule === 'unknown-entry-flag' ? 0 : 2);
  });

  test('a register file by itself, in its workspace and outside of one', async () => {
    const cwd = registerCity();
    change(cwd, 'services.yaml', 'department: kaemmerei', 'department: kamerei');
    expect((await run(cwd, 'lint services.yaml --format concise')).stdout).toContain('unknown-entry-department');
    const outside = join(cwd, 'alone');
    mkdirSync(outside);
    writeFileSync(join(outside, 'services.yaml'), readFileSync(join(cwd, 'services.yaml')));
    expect((await run(outside, 'lint services.yaml')).code).toBe(0);
  });

  test('a register that is damaged keeps nobody from what is not about it', async () => {
    const cwd = registerCity();
    const city = readFileSync(join(cwd, 'reifegrad.yaml'), 'utf8');
    const other = readFileSync(join(cwd, 'questionnaires/dienste.yaml'), 'utf8')
      .replace('id: dienste', 'id: haus')
      .replace('per: services', 'per: department');
    writeFileSync(join(cwd, 'questionnaires/haus.yaml'), other);
    const both = city.replace('[{ id: dienste', '[{ id: haus, version: 1.0.0 }, { id: dienste');
    writeFileSync(join(cwd, 'reifegrad.yaml'), both);
    writeFileSync(join(cwd, 'services.yaml'), 'format: [\n');
    expect((await run(cwd, 'answer haus --department buergerbuero --set schulung=ja')).code).toBe(0);
    expect((await run(cwd, 'answer dienste --department buergerbuero --set schulung=ja')).stderr).toContain(
      'services.yaml:1:9',
    );
  });
});

test('of two questionnaires about an entry, results take the first, and answers are never guessed', async () => {
  const cwd = registerCity();
  const questionnaire = readFileSync(join(cwd, 'questionnaires/dienste.yaml'), 'utf8');
  const add = (id: string, text: string) =>
    writeFileSync(join(cwd, `questionnaires/${id}.yaml`), text.replace('id: dienste', `id: ${id}`));
  add('haus', questionnaire.replace('per: services', 'per: department'));
  add('zwei', questionnaire.replaceAll(/\bbescheid\b/g, 'zustellung'));
  const all = '[{ id: haus, version: 1.0.0 }, { id: zwei, version: 1.0.0 }, { id: dienste';
  change(cwd, 'reifegrad.yaml', '[{ id: dienste', all);
  const { code, stderr } = await run(cwd, 'answer --entry hundesteuer --set form=50');
  expect(code).toBe(2);
  expect(stderr).toContain('[choose-questionnaire]');
  expect(stderr).toContain('zwei, dienste');
  expect(existsSync(join(cwd, 'responses'))).toBe(false);
  // A question that only one of them has tells which is meant.
  expect((await run(cwd, 'answer --entry hundesteuer --set bescheid=ja')).code).toBe(0);
  expect(existsSync(join(cwd, 'responses/2026/dienste/hundesteuer/service.yaml'))).toBe(true);
  const report = await run(cwd, 'report --entry hundesteuer --format json');
  expect(JSON.parse(report.stdout).questionnaire.id).toBe('zwei');
  expect(report.stderr).toContain('Es geht um zwei, den ersten von mehreren Fragebögen');
  expect((await run(cwd, 'explain bescheid --entry hundesteuer')).code).toBe(0);
  expect((await run(cwd, 'simulate --entry hundesteuer --set bescheid=nein')).code).toBe(0);
  expect((await run(cwd, 'plan --entry hundesteuer')).code).toBe(0);
});
