import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import { reportFormats } from '../../src/report/formats/index.ts';
import { publish } from '../../src/report/publish.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { questionnaireWith } from '../support/questionnaires.ts';
import { answered, cityRaters, cityReport, response } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

interface Case {
  readonly name: string;
  readonly locale: Locale;
  readonly width: number;
  readonly department?: string;
  readonly isPublic?: true;
  readonly hasRaters?: true;
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
  { name: 'terminal-de-80-raters', locale: 'de', width: 80, hasRaters: true },
  {
    name: 'terminal-en-40-raters-department-accessible',
    locale: 'en',
    width: 40,
    hasRaters: true,
    department: 'buergeramt',
    isAccessible: true,
  },
];

const fileCases: readonly (Case & { readonly format: 'markdown' | 'json' })[] = [
  { name: 'markdown-de', format: 'markdown', locale: 'de', width: 80 },
  { name: 'markdown-en-department', format: 'markdown', locale: 'en', width: 80, department: 'jugend' },
  { name: 'markdown-de-public', format: 'markdown', locale: 'de', width: 80, isPublic: true },
  { name: 'json-en', format: 'json', locale: 'en', width: 80 },
  { name: 'json-de-department', format: 'json', locale: 'de', width: 80, department: 'bauen' },
  { name: 'markdown-en-raters', format: 'markdown', locale: 'en', width: 80, hasRaters: true },
  { name: 'json-de-raters-department', format: 'json', locale: 'de', width: 80, hasRaters: true, department: 'jugend' },
  { name: 'json-en-raters', format: 'json', locale: 'en', width: 80, hasRaters: true },
  { name: 'json-de-public', format: 'json', locale: 'de', width: 80, isPublic: true },
];

const drawing = /[█▒░─│┌└•·]/;

function render(one: Case, format: 'terminal' | 'markdown' | 'json'): string {
  const report = cityReport({ language: one.locale, ...(one.hasRaters && { raters: cityRaters }) }, one.department);
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

test.each(['terminal', 'markdown', 'json'] as const)(
  'further raters change nothing but their section: %s',
  (format) => {
    const [without, withRaters] = [{}, { hasRaters: true }].map((more) =>
      render({ name: '', locale: 'de', width: 80, ...(more as object) }, format).split('\n'),
    );
    const rest = new Set(withRaters);
    expect(without?.filter((line) => !rest.has(line) && !line.includes('"agreement": null'))).toEqual([]);
  },
);

test.each(['terminal', 'markdown', 'json'] as const)('a public report has nothing of further raters: %s', (format) => {
  const shared = { name: '', locale: 'de', width: 80, isPublic: true } as const;
  expect(render({ ...shared, hasRaters: true }, format)).toBe(render(shared, format));
});

test('a terminal shows the ten weakest agreements and says where the others are; Markdown has all', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `q${index}`);
  const questionnaire = questionnaireWith(
    ids.map((id) => ({ id })),
    { id: 'beispiel' },
  );
  const said = (value: number) => response('bauen', 'head', Object.fromEntries(ids.map((id) => [id, answered(value)])));
  const other = said(0);
  const raters = [{ ...other, key: { ...other.key, rater: 'b' } }];
  const report = cityReport({ questionnaire, responses: [said(2)], raters });
  const page = { t: messagesFor('de'), style: styleWith({ width: 80 }) };
  const terminal = reportFormats.terminal(report, page);
  expect([terminal.match(/r_wg 0,00/g)?.length, terminal.includes('Und 2 weitere Fragen')]).toEqual([10, true]);
  expect(reportFormats.markdown(report, page).match(/r_wg 0,00/g)).toHaveLength(12);
});

describe('files', () => {
  test.each(fileCases)('$name', async (one) => {
    const text = render(one, one.format);
    await expect(text).toMatchFileSnapshot(`golden/report-${one.name}.${one.format === 'json' ? 'json' : 'md'}`);
    // Neither the window nor its abilities may reach a file.
    expect(render({ ...one, width: 40, isAscii: true, hasColour: true }, one.format)).toBe(text);
  });
});
