import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/width.ts';
import { answeredRegisterCity, registerCity } from '../support/register-city.ts';
import { runInProcess } from '../support/run-cli.ts';

// What commands print about a small city in which one service is answered whole, one in part and one not at all.
const cases: readonly (readonly [golden: string, line: string])[] = [
  ['report-registers-de-80.txt', 'report --lang de'],
  ['report-registers-de-80-accessible.txt', 'report --lang de --accessible'],
  ['report-registers-en-department.md', 'report --lang en --department buergerbuero --format markdown'],
  ['report-registers-en.json', 'report --lang en --json'],
  ['report-registers-de-entry.json', 'report --lang de --entry ummelden --json'],
  ['status-registers-de-80.txt', 'status --lang de'],
  ['status-registers-en-80-accessible.txt', 'status --lang en --accessible'],
  ['status-registers-en.json', 'status --lang en --json'],
  ['score-registers-entry.json', 'score --entry hundesteuer --json'],
  ['explanation-registers.json', 'explain form --json'],
  ['explain-registers-entry-de-80.txt', 'explain leist --lang de --entry hundesteuer'],
];

describe('in print', () => {
  let city = '';
  beforeAll(async () => {
    city = await answeredRegisterCity();
  });

  test.each(cases)('%s', async (golden, line) => {
    const { code, stdout } = await runInProcess(line.split(' '), { cwd: city });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/${golden}`);
    if (golden.endsWith('.txt')) {
      const widest = Math.max(...stdout.split('\n').map(displayWidth));
      expect(widest).toBeLessThanOrEqual(80);
    }
  });
});

test('forty-two entries stay a table of forty-two lines in 80 columns, and nobody has to read all their names at once', async () => {
  const cwd = registerCity();
  const file = join(cwd, 'services.yaml');
  const entries = Array.from({ length: 42 }, (_, index) => {
    const department = ['buergerbuero', 'kaemmerei', 'it'][index % 3];
    return `  - { id: e-${index}, title: { de: Leistung Nummer ${index}, en: x }, department: ${department}, values: { typ: "5" } }\n`;
  });
  writeFileSync(file, readFileSync(file, 'utf8').replace(/entries:\n[\s\S]*/, `entries:\n${entries.join('')}`));
  const { stdout } = await runInProcess(['report'], { cwd });
  const lines = stdout.split('\n');
  expect(lines.filter((line) => /^Leistung Nummer \d+ +\S.* 2$/.test(line))).toHaveLength(42);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  expect(stdout.replace(/\s+/g, ' ')).toContain('und 32 weitere');
});
