import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registerCity } from '../support/register-city.ts';
import { type CliResult, type CliSetting, runInProcess } from '../support/run-cli.ts';

const run = (cwd: string, line: string, setting: CliSetting = {}): Promise<CliResult> =>
  runInProcess(line.split(' '), { cwd, ...setting });
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8');

/** Writes the register as a table, changed by `edit`, and returns the folder. */
async function withTable(edit: (csv: string) => string = (csv) => csv): Promise<string> {
  const cwd = registerCity();
  const { stdout } = await run(cwd, 'register services --format csv');
  const csv = edit(stdout);
  writeFileSync(join(cwd, 'services.csv'), csv);
  return cwd;
}

const cut = (start: string) => (csv: string) =>
  csv
    .split('\r\n')
    .filter((line) => !line.startsWith(start))
    .join('\r\n');

describe('showing', () => {
  test('all registers with their completeness', async () => {
    const { stdout } = await run(registerCity(), 'register');
    expect(stdout).toBe('Leistungen (services): 3 von 6 erwarteten Einträgen erfasst\n');
  });

  test('the entries of one, in 80 columns', async () => {
    const { stdout } = await run(registerCity(), 'register services');
    expect(stdout).toMatch(/^Wohnsitz ummelden \(ummelden\) +Bürgerbüro +4300 \(2025\)$/m);
    expect(stdout).toContain('bis 31.12.2025');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['register leistungen', 'unknown-register', 'services'],
    ['register service', 'unknown-register', 'services'],
  ])('%s', async (line, code, hint) => {
    const { code: exit, stderr } = await run(registerCity(), line);
    expect(exit).toBe(2);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain(hint);
  });

  test('a workspace without a register says where to name one', async () => {
    const cwd = registerCity();
    const city = read(cwd, 'reifegrad.yaml').replace(/^registers:\n.*\n/m, '');
    writeFileSync(join(cwd, 'reifegrad.yaml'), city);
    expect((await run(cwd, 'register')).stderr).toContain('[no-registers]');
  });

  test('several registers: one has to be named', async () => {
    const cwd = registerCity();
    const city = read(cwd, 'reifegrad.yaml').replace('registers:\n', 'registers:\n  schools: { file: schools.yaml }\n');
    writeFileSync(join(cwd, 'reifegrad.yaml'), city);
    expect((await run(cwd, 'register --format csv')).stderr).toContain('schools, services');
    expect((await run(cwd, 'register schools')).stderr).toContain('missing-register-file');
  });
});

describe('a table for spreadsheets', () => {
  test('German: semicolons, decimal commas, byte order mark, CR LF, formulas made harmless', async () => {
    const cwd = registerCity();
    expect((await run(cwd, 'register services -o services.csv')).code).toBe(0);
    expect(read(cwd, 'services.csv').split('\r\n')).toEqual([
      '\uFEFFid;title.de;title.en;department;flags;cases.count;cases.period;cases.source;since;ended;typ;key;live;fee',
      "hundesteuer;Hundesteuer anmelden;Register a dog for tax;kaemmerei;own_bylaw;1200;2025;Steuersoftware;;;5;'=99102013;2024-05-01;0",
      'ummelden;Wohnsitz ummelden;Change of address;buergerbuero;;4300;2025;;;;2;;;6,5',
      'personalausweis;Personalausweis beantragen;Apply for an identity card;buergerbuero;;2500;2025;;;;2;;;',
      'bettensteuer;Bettensteuer;Bed tax;kaemmerei;;;;;;2025-12-31;5;;;',
      '',
    ]);
    // An existing file is left alone.
    expect((await run(cwd, 'register services -o services.csv')).stderr).toContain('[output-exists]');
  });

  test('English: commas and decimal points', async () => {
    const { stdout } = await run(registerCity(), 'register services --format csv --lang en');
    expect(stdout).toContain('ummelden,Wohnsitz ummelden,Change of address,buergerbuero,,4300,2025,,,,2,,,6.5');
  });
});

describe('taking a table in', () => {
  test('the same table changes nothing, not one byte', async () => {
    const cwd = await withTable();
    const before = read(cwd, 'services.yaml');
    const { code, stderr } = await run(cwd, 'register services --from services.csv');
    expect(code).toBe(0);
    expect(stderr).toContain('Nichts zu ändern');
    expect(read(cwd, 'services.yaml')).toBe(before);
  });

  test('--dry-run shows each change and writes nothing', async () => {
    const cwd = await withTable(
      (csv) => `${csv.replace('4300', '4400').replace('own_bylaw', '')}neu;Neu;;it;;;;;;;2;;;1,5\r\n`,
    );
    const before = read(cwd, 'services.yaml');
    const { stdout, stderr } = await run(cwd, 'register services --from services.csv --dry-run');
    expect(stdout).toBe('hundesteuer: flags: own_bylaw → -\nummelden: cases.count: 4300 → 4400\nneu: neu\n');
    expect(stderr).toContain('Nichts geschrieben (--dry-run). Neu wären: 1, geändert: 2, entfernt: 0.');
    expect(read(cwd, 'services.yaml')).toBe(before);
  });

  test('comments and everything that stays keep their place', async () => {
    const cwd = await withTable((csv) => `${csv.replace('4300', '4400')}neu;Neu;;it;;;;;;;2;;;1,5\r\n`);
    expect((await run(cwd, 'register services --from services.csv')).code).toBe(0);
    const text = read(cwd, 'services.yaml');
    expect(text).toContain('# Leistungen der Stadt, erfunden.\n');
    expect(text).toContain('  # Hunde\n  - id: hundesteuer\n');
    expect(text).toContain('    values: { typ: "2", fee: 6.5 } # Gebührenordnung\n');
    expect(text).toContain('    cases: { count: 4400, period: "2025" }\n');
    expect(text).toMatch(/ {2}- id: neu\n {4}title:\n {6}de: "Neu"\n {4}department: it\n/);
    expect((await run(cwd, 'lint')).code).toBe(0);
  });

  test('columns that the table lacks stay as they are; an empty cell takes its value away', async () => {
    const cwd = registerCity();
    writeFileSync(join(cwd, 'services.csv'), 'id;cases.source;fee\r\nhundesteuer;;\r\nummelden;Statistik;\r\n');
    const { stdout } = await run(cwd, 'register --from services.csv --dry-run');
    expect(stdout).toBe(
      'hundesteuer: cases.source: Steuersoftware → -\nhundesteuer: fee: 0 → -\nummelden: cases.source: - → Statistik\nummelden: fee: 6.5 → -\n',
    );
  });

  test('what a German spreadsheet makes of it comes back as it was meant', async () => {
    // Days are written the German way, and saving without UTF-8 is what the menu offers first.
    const cwd = await withTable((csv) => csv.replace('2024-05-01', '01.05.2024').replace('Steuersoftware', 'Gebühr'));
    const western = Buffer.from(read(cwd, 'services.csv').slice(1), 'latin1');
    writeFileSync(join(cwd, 'services.csv'), western);
    const { code, stdout, stderr } = await run(cwd, 'register services --from services.csv --dry-run');
    expect(code).toBe(0);
    expect(stderr).toContain('services.csv:2:');
    expect(stdout).toBe('hundesteuer: cases.source: Steuersoftware → Gebühr\n');
  });

  test('from standard input', async () => {
    const cwd = registerCity();
    const stdin = 'id,fee\nummelden,7.5\n';
    expect((await run(cwd, 'register services --from -', { stdin })).code).toBe(0);
    expect(read(cwd, 'services.yaml')).toContain('fee: 7.5');
  });

  test('a register whose file is not there yet is made', async () => {
    const cwd = await withTable((csv) =>
      csv.replace(/;typ.*$/m, '').replace(/^((?:[^;\r\n]*;){9}[^;\r\n]*).*$/gm, '$1'),
    );
    rmSync(join(cwd, 'services.yaml'));
    const { code, stderr } = await run(cwd, 'register services --from services.csv');
    expect(stderr).toContain('Neu: 4');
    expect(code).toBe(0);
    expect(read(cwd, 'services.yaml')).toMatch(
      /^# .*services\n\nformat: 1\nid: services\nentries:\n {2}- id: hundesteuer\n/,
    );
  });

  // What is wrong, and the cell at which it is shown: its line, and the text in which it begins.
  test.each<readonly [name: string, edit: (csv: string) => string, line: number, cell: string, words: string]>([
    ['a column that nobody knows', (csv) => csv.replace(';fee', ';fees'), 1, 'fees', 'no column `fees`'],
    ['a column twice', (csv) => csv.replace(';live', ';key'), 1, 'key;fee', '`key` is there twice'],
    ['no id', (csv) => csv.replace('id;title.de', 'nr;title.de'), 1, 'nr', 'column `id` is missing'],
    ['a row without id', (csv) => csv.replace('ummelden;W', ';W'), 3, ';W', 'row has no id'],
    ['an id twice', (csv) => csv.replace('ummelden;W', 'hundesteuer;W'), 3, 'hundesteuer', 'two rows'],
    ['an id that is none', (csv) => csv.replace('ummelden;W', 'Um melden;W'), 3, 'Um melden', 'um-melden'],
    ['two titles', (csv) => csv.replace('department', 'title'), 2, 'kaemmerei', 'stands in the column title'],
    ['no title', (csv) => csv.replace('Bettensteuer;Bed tax', ';'), 5, 'bettensteuer', 'title'],
    ['an unknown department', (csv) => csv.replace('kaemmerei', 'kamerei'), 2, 'kamerei', 'no department `kamerei`'],
    ['a thousand or one', (csv) => csv.replace('4300', '4.300'), 3, '4.300', 'can mean two things'],
    ['no number', (csv) => csv.replace('4300', 'viele'), 3, 'viele', 'is no number'],
    ['half a case', (csv) => csv.replace('4300', '1,5'), 3, '1,5', 'no whole number'],
    ['cases without a period', (csv) => csv.replace('4300;2025', '4300;'), 3, 'ummelden', 'period'],
    ['a rounded key', (csv) => csv.replace("'=99102013", '9,91E+13'), 2, '9,91E+13', 'rounded number'],
    ['no day', (csv) => csv.replace('2024-05-01', '31.02.2024'), 2, '31.02.2024', 'no day of the calendar'],
    ['a number beyond all digits', (csv) => csv.replace('6,5', '9007199254740993'), 3, '9007199254740993', 'exactly'],
    ['no option', (csv) => csv.replace('2025-12-31;5', '2025-12-31;6'), 5, '6;;;', 'no option'],
    ['a required field', (csv) => csv.replace('2025-12-31;5', '2025-12-31;'), 5, 'bettensteuer', 'lacks the field'],
  ])('%s is shown at its cell, and nothing is written', async (_name, edit, line, cell, words) => {
    const cwd = await withTable(edit);
    const before = read(cwd, 'services.yaml');
    const { code, stdout, stderr } = await run(cwd, 'register services --from services.csv --lang en');
    const column = (read(cwd, 'services.csv').replace('\uFEFF', '').split('\r\n')[line - 1] ?? '').indexOf(cell) + 1;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`services.csv:${line}:${column}\n`);
    expect(stderr).toContain(words);
    expect(read(cwd, 'services.yaml')).toBe(before);
  });
});

describe('entries that the table lacks', () => {
  test('stay, and are named', async () => {
    const cwd = await withTable(cut('bettensteuer'));
    const { stderr } = await run(cwd, 'register services --from services.csv');
    expect(stderr).toContain('bleibt im Register: bettensteuer. --remove-missing');
    expect(read(cwd, 'services.yaml')).toContain('bettensteuer');
  });

  test('go with --remove-missing, which --dry-run shows first', async () => {
    const cwd = await withTable(cut('bettensteuer'));
    const dry = await run(cwd, 'register services --from services.csv --remove-missing --dry-run');
    expect(dry.stdout).toBe('bettensteuer: entfernt\n');
    const { stderr } = await run(cwd, 'register services --from services.csv --remove-missing');
    expect(stderr).toContain('entfernt: 1');
    expect(read(cwd, 'services.yaml')).not.toContain('bettensteuer');
    expect((await run(cwd, 'lint')).code).toBe(0);
  });

  test('never go when they have been answered about', async () => {
    const cwd = await withTable(cut('hundesteuer'));
    await run(cwd, 'answer --entry hundesteuer --set form=50');
    const before = read(cwd, 'services.yaml');
    const { code, stderr } = await run(cwd, 'register services --from services.csv --remove-missing');
    expect(code).toBe(2);
    expect(stderr).toContain('[entries-with-answers]');
    expect(stderr).toContain('hundesteuer');
    expect(read(cwd, 'services.yaml')).toBe(before);
    expect(existsSync(join(cwd, 'responses/2026/dienste/hundesteuer/service.yaml'))).toBe(true);
  });
});
