import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import { reportFormats } from '../../src/report/formats/index.ts';
import { publish } from '../../src/report/publish.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityReport } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

interface Case {
  readonly name: string;
  readonly locale: Locale;
  readonly width: number;
  readonly department?: string;
  readonly isPublic?: true;
  readonly isAscii?: true;
  readonly isAccessible?: true;
  readonly hasColour?: true;
}

const terminalCases: readonly Case[] = [
  { name: 'terminal-de-80', locale: 'de', width: 80 },
  { name: 'terminal-de-120', locale: 'de', width: 120 },
  { name: 'terminal-de-40', locale: 'de', width: 40 },
  { name: 'terminal-en-100', locale: 'en', width: 100 },
  { name: 'terminal-de-80-colour', locale: 'de', width: 80, hasColour: true },
  { name: 'terminal-en-80-ascii', locale: 'en', width: 80, isAscii: true },
  { name: 'terminal-de-80-accessible', locale: 'de', width: 80, isAccessible: true },
  { name: 'terminal-de-80-department', locale: 'de', width: 80, department: 'buergeramt' },
  { name: 'terminal-en-120-department-without-answers', locale: 'en', width: 120, department: 'feuerwehr' },
  { name: 'terminal-de-80-public', locale: 'de', width: 80, isPublic: true },
];

const fileCases: readonly (Case & { readonly format: 'markdown' | 'json' })[] = [
  { name: 'markdown-de', format: 'markdown', locale: 'de', width: 80 },
  { name: 'markdown-en-department', format: 'markdown', locale: 'en', width: 80, department: 'jugend' },
  { name: 'markdown-de-public', format: 'markdown', locale: 'de', width: 80, isPublic: true },
  { name: 'json-en', format: 'json', locale: 'en', width: 80 },
  { name: 'json-de-department', format: 'json', locale: 'de', width: 80, department: 'bauen' },
  { name: 'json-de-public', format: 'json', locale: 'de', width: 80, isPublic: true },
];

const drawing = /[█▒░─│┌└•·]/;

function render(one: Case, format: 'terminal' | 'markdown' | 'json'): string {
  const report = cityReport({ language: one.locale }, one.department);
  const shown = one.isPublic ? publish(report, { confidentiality: 'public', questions: [] }) : report;
  return reportFormats[format](shown, { t: messagesFor(one.locale), style: styleWith(one) });
}

describe('terminal', () => {
  test.each(terminalCases)('$name', async (one) => {
    const text = render(one, 'terminal');
    await expect(text).toMatchFileSnapshot(`golden/report-${one.name}.txt`);
    const widest = Math.max(...stripVTControlCharacters(text).split('\n').map(displayWidth));
    expect(widest).toBeLessThanOrEqual(one.width);
    expect(stripVTControlCharacters(text) === text).toBe(one.hasColour !== true);
    expect(drawing.test(text)).toBe(one.isAscii !== true && one.isAccessible !== true);
  });

  test('colour changes nothing but colour', () => {
    const plain = render({ name: '', locale: 'de', width: 80 }, 'terminal');
    expect(stripVTControlCharacters(render({ name: '', locale: 'de', width: 80, hasColour: true }, 'terminal'))).toBe(
      plain,
    );
  });
});

describe('files', () => {
  test.each(fileCases)('$name', async (one) => {
    const text = render(one, one.format);
    await expect(text).toMatchFileSnapshot(`golden/report-${one.name}.${one.format === 'json' ? 'json' : 'md'}`);
    // Neither the window nor its abilities may reach a file.
    expect(render({ ...one, width: 40, isAscii: true, hasColour: true }, one.format)).toBe(text);
  });
});
